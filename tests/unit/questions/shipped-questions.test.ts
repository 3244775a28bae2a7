import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  isUnionType,
  Kind,
  parse,
  type SelectionSetNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { packageFolder } from '../../../src/config.js';
import { createSchema } from '../../../src/query/create-schema.js';
import { readSchema } from '../../../src/query/read-schema.js';
import { findQuestion } from '../../../src/questions/find-question.js';
import { readQuestions } from '../../../src/questions/read-questions.js';

const FOLDER = join(packageFolder, 'questions');
const schema = createSchema(await readSchema(join(packageFolder, 'schema')));
const questions = await readQuestions(FOLDER, schema);

/** The fields of a question with the name of their type. */
function listFields(text: string): { readonly field: FieldNode; readonly type: string }[] {
  const types = new TypeInfo(schema);
  const fields: { field: FieldNode; type: string }[] = [];
  visit(
    parse(text),
    visitWithTypeInfo(types, {
      Field: (field) => void fields.push({ field, type: getNamedType(types.getType())?.name ?? '' }),
    }),
  );
  return fields;
}

const selects = (field: FieldNode, name: string) =>
  field.selectionSet?.selections.some((node) => node.kind === Kind.FIELD && node.name.value === name);

describe('the shipped questions', () => {
  it('are all files of the folder, under their names and the hashes of their texts', async () => {
    expect(questions.map(({ name }) => `${name}.graphql`)).toEqual((await readdir(FOLDER)).sort());
    for (const question of questions) {
      expect(question.id).toMatch(/^sha256:[0-9a-f]{64}$/);
      expect(findQuestion(questions, question.name)).toBe(question);
      expect(findQuestion(questions, question.id)).toBe(question);
    }
  });

  it('can be told apart by the names of their queries, which typed documents are called by', () => {
    const names = questions.map(({ operation }) => operation.name?.value);
    expect(names).toEqual([...new Set(names)]);
  });

  it('can be asked without any value, and no variable is called like a flag of the command', () => {
    const variables = questions.flatMap((question) => question.variables);
    expect(variables.filter(({ type, ...others }) => type.endsWith('!') && !('default' in others))).toEqual([]);
    expect(variables.map(({ name }) => name).filter((name) => !/^[a-z]+$/.test(name) || name === 'json')).toEqual([]);
  });
});

describe.each(questions.map((question) => [question.name, question.text] as const))('%s', (_name, text) => {
  it('says of each list whether more follows', () => {
    const silent = listFields(text)
      .filter(({ type }) => type.endsWith('Connection'))
      .filter(({ field }) => !selects(field, 'totalCount') && !selects(field, 'pageInfo'));
    expect(silent.map(({ field }) => field.name.value)).toEqual([]);
  });

  it('asks something of every type that may stand at a place', () => {
    const fragments = new Map(
      parse(text)
        .definitions.filter((node): node is FragmentDefinitionNode => node.kind === Kind.FRAGMENT_DEFINITION)
        .map((fragment) => [fragment.name.value, fragment]),
    );
    const unasked = listFields(text).flatMap(({ field, type }) => {
      const union = schema.getType(type);
      if (!isUnionType(union)) return [];
      const asked = field.selectionSet ? listConditions(field.selectionSet, fragments) : [];
      return union.getTypes().flatMap(({ name }) => (asked.includes(name) ? [] : [`${field.name.value}: ${name}`]));
    });
    expect(unasked).toEqual([]);
  });
});

function listConditions(set: SelectionSetNode, fragments: ReadonlyMap<string, FragmentDefinitionNode>): string[] {
  return set.selections.flatMap((node) => {
    if (node.kind === Kind.FIELD) return [];
    if (node.kind === Kind.FRAGMENT_SPREAD) {
      const fragment = fragments.get(node.name.value);
      return fragment ? listConditions(fragment.selectionSet, fragments) : [];
    }
    const name = node.typeCondition?.name.value ?? '';
    return name === 'Refusal' ? ['NotFound', 'Ambiguous', 'ValidationFailed'] : [name];
  });
}
