import type { GraphQLFieldResolver } from 'graphql';
import type { Query } from '../../generated/schema-types.js';
import type { QueryContext } from '../query-context.js';
import { getTypeBinding } from '../registry.js';
import { rootResolvers } from '../root/root-resolvers.js';
import type { RootField, RootPlan } from './root-plan.js';
import { planAnswer } from './roots/plan-answer.js';
import { planLedger } from './roots/plan-ledger.js';
import { planList } from './roots/plan-list.js';
import { planLookUp } from './roots/plan-look-up.js';
import { planNodes } from './roots/plan-nodes.js';
import { planTimeline } from './roots/plan-timeline.js';

export type Planner = (field: RootField) => RootPlan;

/** How each field of `Query` is planned; what begins with a `__` is graphql-js's own. */
const PLANNERS: Readonly<Record<Exclude<keyof Query, '__typename'>, Planner>> = {
  node: planNodes,
  nodes: planNodes,
  organization: (field) => planLookUp('organization', field),
  document: (field) => planLookUp('document', field),
  organizations: listOf('Organization'),
  documents: listOf('Document'),
  directives: listOf('Directive'),
  actions: listOf('Action'),
  initiatives: listOf('Initiative'),
  persons: listOf('Person'),
  audiences: listOf('Audience'),
  rosters: listOf('Roster'),
  timeline: planTimeline,
  responseLedger: planLedger,
  coordinationChains: answerOf('coordinationChains'),
  search: answerOf('search'),
  ranking: answerOf('ranking'),
  resolveName: answerOf('resolveName'),
  coverage: answerOf('coverage'),
  inferenceRules: answerOf('inferenceRules'),
  dataset: answerOf('dataset'),
};

export function findPlanner(field: string): Planner | undefined {
  return Object.hasOwn(PLANNERS, field) ? PLANNERS[field as keyof typeof PLANNERS] : undefined;
}

function listOf(type: string): Planner {
  return (field) => planList(getTypeBinding(type), field);
}

function answerOf(name: keyof typeof rootResolvers): Planner {
  return (field) => planAnswer(rootResolvers[name] as GraphQLFieldResolver<unknown, QueryContext>, field);
}
