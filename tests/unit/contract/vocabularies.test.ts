import { join } from 'node:path';
import { buildSchema, isEnumType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { packageFolder } from '../../../src/config.js';
import { ACTION_KINDS } from '../../../src/domains/action/action.model.js';
import { AFFILIATION_KINDS } from '../../../src/domains/affiliation/affiliation.model.js';
import { ASSIGNMENT_ROLES } from '../../../src/domains/assignment/assignment.model.js';
import { EXTENSIONS } from '../../../src/domains/audience/audience.model.js';
import type { ChainHopKind } from '../../../src/domains/chain/chain-hop.js';
import { DIRECTIVE_LEVELS } from '../../../src/domains/directive/directive.model.js';
import {
  ATTRIBUTION_ROLES,
  DOCUMENT_KINDS,
  DOCUMENT_LINK_KINDS,
  STATEABLE_FIELDS,
} from '../../../src/domains/document/document.model.js';
import { VERDICTS } from '../../../src/domains/dossier/decisions.model.js';
import { BASES } from '../../../src/domains/fact/fact.model.js';
import { INITIATIVE_KINDS } from '../../../src/domains/initiative/initiative.model.js';
import {
  EXPECTATION_KINDS,
  LEDGER_ROW_KINDS,
  LEDGER_STATES,
  SEARCH_VERDICTS,
} from '../../../src/domains/ledger/ledger.js';
import { COMPARATORS } from '../../../src/domains/metric/metric.model.js';
import { NAME_MATCHES, NAME_OUTCOMES } from '../../../src/domains/name/name.model.js';
import { LEVELS, ORGANIZATION_KINDS } from '../../../src/domains/organization/organization.model.js';
import { PARTICIPATION_ROLES } from '../../../src/domains/participation/participation.model.js';
import { RANKINGS } from '../../../src/domains/ranking/ranking.model.js';
import { DAY_BOUND_SOURCES } from '../../../src/domains/response/response-days.js';
import { TRUST_LEVELS } from '../../../src/domains/roster/roster.model.js';
import type { SearchReason } from '../../../src/domains/search/rank-hits.js';
import { SEARCH_TYPES } from '../../../src/domains/search/search-types.js';
import type { SearchedField } from '../../../src/domains/search/searched-texts.js';
import { CHANNELS } from '../../../src/domains/transmission/transmission.model.js';
import { readInputs } from '../../../src/load/read-inputs.js';
import { toGraph } from '../../../src/load/to-graph.js';
import { readSchema } from '../../../src/query/read-schema.js';

const schema = buildSchema(await readSchema(join(packageFolder, 'schema')));
const graph = toGraph(await readInputs(join(packageFolder, 'seeds')));
const enums = Object.values(schema.getTypeMap()).filter((type) => isEnumType(type) && !type.name.startsWith('__'));

function valuesOf(name: string): string[] {
  const type = schema.getType(name);
  if (!isEnumType(type)) throw new Error(`the SDL has no enum ${name}`);
  return type.getValues().map((value) => value.name);
}

/** What a dossier may say, by the enum that shows it. */
const VOCABULARIES: Readonly<Record<string, readonly string[]>> = {
  ActionKind: ACTION_KINDS,
  AffiliationKind: AFFILIATION_KINDS,
  AssignmentRole: ASSIGNMENT_ROLES,
  AttributionRole: ATTRIBUTION_ROLES,
  AudienceExtension: EXTENSIONS,
  Basis: BASES,
  Channel: CHANNELS,
  Comparator: COMPARATORS,
  DayBoundSource: DAY_BOUND_SOURCES,
  DirectiveLevel: DIRECTIVE_LEVELS,
  DocumentKind: DOCUMENT_KINDS,
  DocumentLinkKind: DOCUMENT_LINK_KINDS,
  ExpectationKind: EXPECTATION_KINDS,
  InferenceVerdict: VERDICTS,
  InitiativeKind: INITIATIVE_KINDS,
  LedgerRowKind: LEDGER_ROW_KINDS,
  LedgerState: LEDGER_STATES,
  NameMatch: NAME_MATCHES,
  NameOutcome: NAME_OUTCOMES,
  OrganizationKind: ORGANIZATION_KINDS,
  OrganizationLevel: LEVELS,
  ParticipationRole: PARTICIPATION_ROLES,
  RankingBy: RANKINGS,
  RosterTrust: TRUST_LEVELS,
  SearchVerdict: SEARCH_VERDICTS,
  StateableField: STATEABLE_FIELDS,
};

/** The compiler keeps these the kinds of hops that chains are made of. */
const HOP_KINDS: Record<ChainHopKind, true> = {
  ISSUED: true,
  ADDRESSED: true,
  COPIED: true,
  REPORTED_UP: true,
  MEMBER: true,
  FORWARDED: true,
  PRINTED: true,
  ASSIGNED: true,
  RESPONDED: true,
};

/** The compiler keeps these what a search finds, in which texts, and why. */
const SEARCHED_FIELDS: Record<SearchedField, true> = { NUMBER: true, NAME: true, ALIAS: true, TITLE: true, TEXT: true };
const SEARCH_REASONS: Record<SearchReason, true> = {
  ...SEARCHED_FIELDS,
  ABBREVIATION: true,
  PINYIN: true,
  PINYIN_INITIALS: true,
};
const SEARCH = {
  SearchType: Object.values(SEARCH_TYPES),
  SearchedField: Object.keys(SEARCHED_FIELDS),
  SearchReason: Object.keys(SEARCH_REASONS),
};

/** Kinds of nodes that are derived while loading: the label of the node by the enum. */
const DERIVED_KINDS = { SourceKind: 'Source', TimelineEventKind: 'TimelineEvent' };

describe('every enum of the SDL', () => {
  it.each(Object.entries(VOCABULARIES))('%s has the words of the model', (name, words) => {
    expect(valuesOf(name).sort()).toEqual([...words].sort());
  });

  it('ChainHopKind has the kinds of hops', () => {
    expect(valuesOf('ChainHopKind').sort()).toEqual(Object.keys(HOP_KINDS).sort());
  });

  it.each(Object.entries(SEARCH))('%s has the words that a search uses', (name, words) => {
    expect(valuesOf(name).sort()).toEqual([...words].sort());
  });

  it.each(Object.entries(DERIVED_KINDS))('%s has the kinds that loading gives to nodes', (name, label) => {
    const kinds = graph.flatMap(({ labels, properties }) => (labels.includes(label) ? [String(properties.kind)] : []));
    expect([...new Set(kinds)].sort()).toEqual(valuesOf(name).sort());
  });

  it('is a vocabulary, or an order, which the test of bindings compares', () => {
    const known = [...Object.keys(VOCABULARIES), 'ChainHopKind', ...Object.keys(SEARCH), ...Object.keys(DERIVED_KINDS)];
    const others = enums.flatMap(({ name }) => (known.includes(name) ? [] : [name]));
    expect(others.filter((name) => !name.endsWith('Order'))).toEqual([]);
  });
});
