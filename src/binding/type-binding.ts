import type { FilterBinding } from './condition.js';
import type { FieldBindings, SortKey } from './field-binding.js';

/** Where the fields of one GraphQL type live in the graph. The type's name is the label of its nodes unless `label` says otherwise. */
export interface TypeBinding {
  readonly type: string;
  readonly label?: string;
  /** False for what cannot be fetched again by id. */
  readonly refetchable?: boolean;
  /** True where some of its objects are made for one answer and stored nowhere: then the root field that gives them out answers their fields. */
  readonly madeForAnswers?: boolean;
  readonly fields: FieldBindings;
  /** Conditions of the type's filter input, `<type>Filter`. */
  readonly filter?: FilterBinding;
  /** Orders of the type's root list, by value of `orderBy`. */
  readonly orders?: Readonly<Record<string, SortKey>>;
}
