import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { QueryContext } from '../query/query-context.js';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day, `YYYY-MM-DD`. */
  Date: { input: string; output: string; }
  /** An instant in UTC, ISO 8601. */
  DateTime: { input: string; output: string; }
};

/** Something reported as done 行动. */
export type Action = Fact & Node & {
  __typename?: 'Action';
  /** What it answers. */
  answers: ResponseConnection;
  /** Whether the text says it, points back to it, or a rule concluded it. */
  basis: Basis;
  /** The dataset version since which it says what it says; null where it has not changed since `recordedIn`, or the change is not recorded yet. */
  changedIn?: Maybe<DatasetVersion>;
  /** How sure, from 0 to 1; 1 for what the text says outright. */
  confidence: Scalars['Float']['output'];
  /** What speaks against the conclusion, one sentence each; empty unless inferred. */
  counterEvidence: Array<Scalars['String']['output']>;
  /** Whether the dataset says so now. What a recorded version said and the dataset no longer says keeps its id, its links and its proof; lists of what points at it are empty. */
  current: Scalars['Boolean']['output'];
  /** The document that reports it. */
  document?: Maybe<Document>;
  /** Who claims it: dossiers by name, rosters as `roster:KEY`, `links` and `rules` for conclusions, `identities` for decisions on names. */
  dossiers: Array<Scalars['String']['output']>;
  /** The places in sources that prove it, in the order of the text; with `field`, only those that prove that field. */
  evidence: EvidenceConnection;
  /** Opaque and stable: the same fact keeps it for as long as it is asserted. */
  id: Scalars['ID']['output'];
  /** The facts that the conclusion rests on: the complete list; empty unless inferred. */
  inferredFrom: Array<Fact>;
  /** Initiatives that it is about or uses. */
  initiatives: InitiativeConnection;
  /** What kind of deed it is. */
  kind: ActionKind;
  /** Its numbers. */
  metrics: MetricConnection;
  /** When it happened, as far as the text bounds it. */
  on: DateBounds;
  /** Roles of which the text names only some bearers, since its list ends in 等: there are at least these. */
  openEnded: Array<ParticipationRole>;
  /** Works that it brought forth. */
  outputs: DocumentConnection;
  /** The deed that it elaborates. */
  partOf?: Maybe<Action>;
  /** Who took part, and how. */
  participations: ParticipationConnection;
  /** Deeds that elaborate it. */
  parts: ActionConnection;
  /** Media and platforms that were used. */
  platforms: PlatformConnection;
  /** Why the rule concluded it, one sentence each; empty unless inferred. */
  reasons: Array<Scalars['String']['output']>;
  /** The dataset version that asserted it first; null while no recorded version has it. */
  recordedIn?: Maybe<DatasetVersion>;
  /** The same fact as it is said now, or was said last; null unless this is an earlier wording of it. */
  replacedBy?: Maybe<Fact>;
  /** The rule that concluded it; null unless `basis` is `INFERRED`. */
  rule?: Maybe<Scalars['String']['output']>;
  /** Whether the actor tells of itself; false: a superior reports it. */
  selfReported: Scalars['Boolean']['output'];
  /** In our own words. */
  summary: Scalars['String']['output'];
  /** The dataset version that withdrew it, or said something else in its place; null while no recorded version has. */
  withdrawnIn?: Maybe<DatasetVersion>;
};


/** Something reported as done 行动. */
export type ActionAnswersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** Something reported as done 行动. */
export type ActionEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  field?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** Something reported as done 行动. */
export type ActionInitiativesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** Something reported as done 行动. */
export type ActionMetricsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** Something reported as done 行动. */
export type ActionOutputsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** Something reported as done 行动. */
export type ActionParticipationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ParticipationFilter>;
  first: Scalars['Int']['input'];
};


/** Something reported as done 行动. */
export type ActionPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** Something reported as done 行动. */
export type ActionPlatformsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** A page of a list of `Action`. */
export type ActionConnection = {
  __typename?: 'ActionConnection';
  /** The items with their cursors. */
  edges: Array<ActionEdge>;
  /** The items. */
  nodes: Array<Action>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are in all; computed only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An item of a list of `Action`. */
export type ActionEdge = {
  __typename?: 'ActionEdge';
  /** Give it as `after` to go on behind this item. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Action;
};

/** Conditions on actions; all that are given must hold. */
export type ActionFilter = {
  /** All of these hold; nested at most three deep. */
  and?: InputMaybe<Array<ActionFilter>>;
  /** A document like this reports it. */
  document?: InputMaybe<DocumentFilter>;
  /** Its latest known day (else its earliest) is not before this day; actions without any date are left out. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** It answers a directive or document, or none. */
  hasAnswers?: InputMaybe<Scalars['Boolean']['input']>;
  /** It has a partner, or none. */
  hasPartners?: InputMaybe<Scalars['Boolean']['input']>;
  /** Its id is one of these. */
  id?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** It is about an initiative like this. */
  initiative?: InputMaybe<InitiativeFilter>;
  /** It elaborates another deed, or stands by itself. */
  isPart?: InputMaybe<Scalars['Boolean']['input']>;
  /** Its kind is one of these. */
  kind?: InputMaybe<Array<ActionKind>>;
  /** This does not hold; nested at most three deep. */
  not?: InputMaybe<ActionFilter>;
  /** At least one of these holds; nested at most three deep. */
  or?: InputMaybe<Array<ActionFilter>>;
  /** Somebody has a part like this in it. */
  participation?: InputMaybe<ParticipationFilter>;
  /** Told by the actor itself, or by a superior. */
  selfReported?: InputMaybe<Scalars['Boolean']['input']>;
  /** Its summary contains this text. */
  summaryContains?: InputMaybe<Scalars['String']['input']>;
  /** Its latest known day (else its earliest) is not after this day; actions without any date are left out. */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** Kinds of deeds 行动类型. */
export type ActionKind =
  /** 建言. */
  | 'ADVICE'
  /** 倡议. */
  | 'APPEAL'
  /** 协调. */
  | 'COORDINATION'
  /** 捐赠. */
  | 'DONATION'
  /** 评审. */
  | 'EVALUATION'
  /** 交流合作. */
  | 'EXCHANGE'
  /** 转发、分享. */
  | 'FORWARDING'
  /** 机制建设. */
  | 'MECHANISM'
  /** 会议. */
  | 'MEETING'
  /** 其他. */
  | 'OTHER'
  /** 科普. */
  | 'POPULARIZATION'
  /** 发布、出版. */
  | 'PUBLICATION'
  /** 宣传. */
  | 'PUBLICITY'
  /** 表彰、慰问. */
  | 'RECOGNITION'
  /** 服务. */
  | 'SERVICE'
  /** 调研. */
  | 'SURVEY'
  /** 培训. */
  | 'TRAINING';

/** Orders of actions; undated ones always come last. */
export type ActionOrder =
  /** By date, newest first. */
  | 'NEWEST_FIRST'
  /** By date, oldest first. */
  | 'OLDEST_FIRST'
  /** By source, then in the order of the text. */
  | 'POSITION';

/** A tie of two bodies 隶属或联系: never one generic parent. */
export type Affiliation = Fact & Node & {
  __typename?: 'Affiliation';
  /** Whether the text says it, points back to it, or a rule concluded it. */
  basis: Basis;
  /** The dataset version since which it says what it says; null where it has not changed since `recordedIn`, or the change is not recorded yet. */
  changedIn?: Maybe<DatasetVersion>;
  /** How sure, from 0 to 1; 1 for what the text says outright. */
  confidence: Scalars['Float']['output'];
  /** What speaks against the conclusion, one sentence each; empty unless inferred. */
  counterEvidence: Array<Scalars['String']['output']>;
  /** Whether the dataset says so now. What a recorded version said and the dataset no longer says keeps its id, its links and its proof; lists of what points at it are empty. */
  current: Scalars['Boolean']['output'];
  /** Who claims it: dossiers by name, rosters as `roster:KEY`, `links` and `rules` for conclusions, `identities` for decisions on names. */
  dossiers: Array<Scalars['String']['output']>;
  /** The places in sources that prove it, in the order of the text; with `field`, only those that prove that field. */
  evidence: EvidenceConnection;
  /** The body that is part, branch, member or guided. */
  from?: Maybe<Organization>;
  /** Opaque and stable: the same fact keeps it for as long as it is asserted. */
  id: Scalars['ID']['output'];
  /** The facts that the conclusion rests on: the complete list; empty unless inferred. */
  inferredFrom: Array<Fact>;
  /** What kind of tie it is. */
  kind: AffiliationKind;
  /** Why the rule concluded it, one sentence each; empty unless inferred. */
  reasons: Array<Scalars['String']['output']>;
  /** The dataset version that asserted it first; null while no recorded version has it. */
  recordedIn?: Maybe<DatasetVersion>;
  /** The same fact as it is said now, or was said last; null unless this is an earlier wording of it. */
  replacedBy?: Maybe<Fact>;
  /** The rule that concluded it; null unless `basis` is `INFERRED`. */
  rule?: Maybe<Scalars['String']['output']>;
  /** The body that it is tied to. */
  to?: Maybe<Organization>;
  /** First day on which it held; null where not stated. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** Last day on which it held; null where not stated. */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** The dataset version that withdrew it, or said something else in its place; null while no recorded version has. */
  withdrawnIn?: Maybe<DatasetVersion>;
};


/** A tie of two bodies 隶属或联系: never one generic parent. */
export type AffiliationEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  field?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of a list of `Affiliation`. */
export type AffiliationConnection = {
  __typename?: 'AffiliationConnection';
  /** The items with their cursors. */
  edges: Array<AffiliationEdge>;
  /** The items. */
  nodes: Array<Affiliation>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are in all; computed only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An item of a list of `Affiliation`. */
export type AffiliationEdge = {
  __typename?: 'AffiliationEdge';
  /** Give it as `after` to go on behind this item. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Affiliation;
};

/** Kinds of ties. */
export type AffiliationKind =
  /** 分支机构. */
  | 'BRANCH_OF'
  /** 对口. */
  | 'COUNTERPART_OF'
  /** 业务指导. */
  | 'GUIDED_BY'
  /** 会员. */
  | 'MEMBER_OF'
  /** Two bodies, however alike their names: a person decided so, and `reasons` say why. */
  | 'NOT_SAME_AS'
  /** 隶属、内设. */
  | 'PART_OF'
  /** Probably one body under two spellings: undecided, always inferred. */
  | 'POSSIBLY_SAME_AS';

/** Unnamed actors with a count 群体: never spread over names. */
export type AggregateActor = Fact & Node & {
  __typename?: 'AggregateActor';
  /** The class that they are some of; null where it cannot be said. */
  audience?: Maybe<Audience>;
  /** Whether the text says it, points back to it, or a rule concluded it. */
  basis: Basis;
  /** The dataset version since which it says what it says; null where it has not changed since `recordedIn`, or the change is not recorded yet. */
  changedIn?: Maybe<DatasetVersion>;
  /** What they are. */
  class: Scalars['String']['output'];
  /** How the number is meant. */
  comparator: Comparator;
  /** How sure, from 0 to 1; 1 for what the text says outright. */
  confidence: Scalars['Float']['output'];
  /** What speaks against the conclusion, one sentence each; empty unless inferred. */
  counterEvidence: Array<Scalars['String']['output']>;
  /** Whether the dataset says so now. What a recorded version said and the dataset no longer says keeps its id, its links and its proof; lists of what points at it are empty. */
  current: Scalars['Boolean']['output'];
  /** Who claims it: dossiers by name, rosters as `roster:KEY`, `links` and `rules` for conclusions, `identities` for decisions on names. */
  dossiers: Array<Scalars['String']['output']>;
  /** The places in sources that prove it, in the order of the text; with `field`, only those that prove that field. */
  evidence: EvidenceConnection;
  /** Opaque and stable: the same fact keeps it for as long as it is asserted. */
  id: Scalars['ID']['output'];
  /** The facts that the conclusion rests on: the complete list; empty unless inferred. */
  inferredFrom: Array<Fact>;
  /** At most so many. */
  max?: Maybe<Scalars['Int']['output']>;
  /** At least so many. */
  min?: Maybe<Scalars['Int']['output']>;
  /** Their parts in actions. */
  participations: ParticipationConnection;
  /** Why the rule concluded it, one sentence each; empty unless inferred. */
  reasons: Array<Scalars['String']['output']>;
  /** The dataset version that asserted it first; null while no recorded version has it. */
  recordedIn?: Maybe<DatasetVersion>;
  /** The same fact as it is said now, or was said last; null unless this is an earlier wording of it. */
  replacedBy?: Maybe<Fact>;
  /** The rule that concluded it; null unless `basis` is `INFERRED`. */
  rule?: Maybe<Scalars['String']['output']>;
  /** The words, as printed. */
  text: Scalars['String']['output'];
  /** Counting unit. */
  unit?: Maybe<Scalars['String']['output']>;
  /** The number as printed, where it is no bound. */
  value?: Maybe<Scalars['Float']['output']>;
  /** The dataset version that withdrew it, or said something else in its place; null while no recorded version has. */
  withdrawnIn?: Maybe<DatasetVersion>;
};


/** Unnamed actors with a count 群体: never spread over names. */
export type AggregateActorEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  field?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** Unnamed actors with a count 群体: never spread over names. */
export type AggregateActorParticipationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** A form that stands for a body or an initiative in the texts of one place 别名. */
export type Alias = Fact & Node & {
  __typename?: 'Alias';
  /** Whether the text says it, points back to it, or a rule concluded it. */
  basis: Basis;
  /** The dataset version since which it says what it says; null where it has not changed since `recordedIn`, or the change is not recorded yet. */
  changedIn?: Maybe<DatasetVersion>;
  /** How sure, from 0 to 1; 1 for what the text says outright. */
  confidence: Scalars['Float']['output'];
  /** What speaks against the conclusion, one sentence each; empty unless inferred. */
  counterEvidence: Array<Scalars['String']['output']>;
  /** Whether the dataset says so now. What a recorded version said and the dataset no longer says keeps its id, its links and its proof; lists of what points at it are empty. */
  current: Scalars['Boolean']['output'];
  /** Who claims it: dossiers by name, rosters as `roster:KEY`, `links` and `rules` for conclusions, `identities` for decisions on names. */
  dossiers: Array<Scalars['String']['output']>;
  /** The places in sources that prove it, in the order of the text; with `field`, only those that prove that field. */
  evidence: EvidenceConnection;
  /** Opaque and stable: the same fact keeps it for as long as it is asserted. */
  id: Scalars['ID']['output'];
  /** The facts that the conclusion rests on: the complete list; empty unless inferred. */
  inferredFrom: Array<Fact>;
  /** GB/T 2260 code of the place whose texts use it; null: no place in particular. */
  place?: Maybe<Scalars['String']['output']>;
  /** Why the rule concluded it, one sentence each; empty unless inferred. */
  reasons: Array<Scalars['String']['output']>;
  /** The dataset version that asserted it first; null while no recorded version has it. */
  recordedIn?: Maybe<DatasetVersion>;
  /** The same fact as it is said now, or was said last; null unless this is an earlier wording of it. */
  replacedBy?: Maybe<Fact>;
  /** The rule that concluded it; null unless `basis` is `INFERRED`. */
  rule?: Maybe<Scalars['String']['output']>;
  /** What it stands for. */
  standsFor?: Maybe<Named>;
  /** The form as printed. */
  text: Scalars['String']['output'];
  /** First day on which it was the name; null where not stated. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** Last day on which it was the name, for one that was given up; null where not stated. */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** The dataset version that withdrew it, or said something else in its place; null while no recorded version has. */
  withdrawnIn?: Maybe<DatasetVersion>;
};


/** A form that stands for a body or an initiative in the texts of one place 别名. */
export type AliasEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  field?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of a list of `Alias`. */
export type AliasConnection = {
  __typename?: 'AliasConnection';
  /** The items with their cursors. */
  edges: Array<AliasEdge>;
  /** The items. */
  nodes: Array<Alias>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are in all; computed only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An item of a list of `Alias`. */
export type AliasEdge = {
  __typename?: 'AliasEdge';
  /** Give it as `after` to go on behind this item. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Alias;
};

/** A form of a name and where it was written. */
export type AliasInContext = {
  /** GB/T 2260 code of the place that the text speaks from; left out: every place. */
  place?: InputMaybe<Scalars['String']['input']>;
  /** The form: 省科协, 辽宁省科协. */
  text: Scalars['String']['input'];
};

/** Several things answer to what was asked for; none is chosen silently. */
export type Ambiguous = Refusal & {
  __typename?: 'Ambiguous';
  /** Everything that answers to it: the complete list. */
  candidates: Array<Organization>;
  /** One sentence for a person: what was asked, and what to do. */
  message: Scalars['String']['output'];
};

/** Who can have a part in a directive. */
export type Assignee = AggregateActor | Audience | Initiative | Organization;

/** Who has which part in a directive 责任分工. A task given is no proof that anything was done. */
export type Assignment = Fact & Node & {
  __typename?: 'Assignment';
  /** Who. */
  assignee?: Maybe<Assignee>;
  /** Whether the text says it, points back to it, or a rule concluded it. */
  basis: Basis;
  /** The dataset version since which it says what it says; null where it has not changed since `recordedIn`, or the change is not recorded yet. */
  changedIn?: Maybe<DatasetVersion>;
  /** How sure, from 0 to 1; 1 for what the text says outright. */
  confidence: Scalars['Float']['output'];
  /** What speaks against the conclusion, one sentence each; empty unless inferred. */
  counterEvidence: Array<Scalars['String']['output']>;
  /** Whether the dataset says so now. What a recorded version said and the dataset no longer says keeps its id, its links and its proof; lists of what points at it are empty. */
  current: Scalars['Boolean']['output'];
  /** The directive. */
  directive?: Maybe<Directive>;
  /** Who claims it: dossiers by name, rosters as `roster:KEY`, `links` and `rules` for conclusions, `identities` for decisions on names. */
  dossiers: Array<Scalars['String']['output']>;
  /** The places in sources that prove it, in the order of the text; with `field`, only those that prove that field. */
  evidence: EvidenceConnection;
  /** Opaque and stable: the same fact keeps it for as long as it is asserted. */
  id: Scalars['ID']['output'];
  /** The facts that the conclusion rests on: the complete list; empty unless inferred. */
  inferredFrom: Array<Fact>;
  /** Why the rule concluded it, one sentence each; empty unless inferred. */
  reasons: Array<Scalars['String']['output']>;
  /** The dataset version that asserted it first; null while no recorded version has it. */
  recordedIn?: Maybe<DatasetVersion>;
  /** The same fact as it is said now, or was said last; null unless this is an earlier wording of it. */
  replacedBy?: Maybe<Fact>;
  /** One or two roles. */
  roles: Array<AssignmentRole>;
  /** The rule that concluded it; null unless `basis` is `INFERRED`. */
  rule?: Maybe<Scalars['String']['output']>;
  /** The role word as printed: 牵头承办. */
  verbatim?: Maybe<Scalars['String']['output']>;
  /** The dataset version that withdrew it, or said something else in its place; null while no recorded version has. */
  withdrawnIn?: Maybe<DatasetVersion>;
};


/** Who has which part in a directive 责任分工. A task given is no proof that anything was done. */
export type AssignmentEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  field?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of a list of `Assignment`. */
export type AssignmentConnection = {
  __typename?: 'AssignmentConnection';
  /** The items with their cursors. */
  edges: Array<AssignmentEdge>;
  /** The items. */
  nodes: Array<Assignment>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are in all; computed only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An item of a list of `Assignment`. */
export type AssignmentEdge = {
  __typename?: 'AssignmentEdge';
  /** Give it as `after` to go on behind this item. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Assignment;
};

/** Conditions on parts in directives; all that are given must hold. */
export type AssignmentFilter = {
  /** The basis is one of these. */
  basis?: InputMaybe<Array<Basis>>;
  /** It is a part in a directive like this. */
  directive?: InputMaybe<DirectiveFilter>;
  /** A body like this has the part. */
  organization?: InputMaybe<OrganizationFilter>;
  /** One of its roles is one of these. */
  role?: InputMaybe<Array<AssignmentRole>>;
  /** The role word as printed is this. */
  verbatim?: InputMaybe<Scalars['String']['input']>;
};

/** Roles in a directive 责任角色. */
export type AssignmentRole =
  /** 指导. */
  | 'GUIDE'
  /** 实施. */
  | 'IMPLEMENTER'
  /** 牵头. */
  | 'LEAD'
  /** 组织. */
  | 'ORGANIZER'
  /** 参与. */
  | 'PARTICIPANT'
  /** 试点. */
  | 'PILOT'
  /** 负责. */
  | 'RESPONSIBLE'
  /** 支持、配合. */
  | 'SUPPORTER'
  /** 承办. */
  | 'UNDERTAKER';

/** Who had which part in making a document 责任者. */
export type Attribution = Fact & Node & {
  __typename?: 'Attribution';
  /** Whether the text says it, points back to it, or a rule concluded it. */
  basis: Basis;
  /** The dataset version since which it says what it says; null where it has not changed since `recordedIn`, or the change is not recorded yet. */
  changedIn?: Maybe<DatasetVersion>;
  /** How sure, from 0 to 1; 1 for what the text says outright. */
  confidence: Scalars['Float']['output'];
  /** What speaks against the conclusion, one sentence each; empty unless inferred. */
  counterEvidence: Array<Scalars['String']['output']>;
  /** Whether the dataset says so now. What a recorded version said and the dataset no longer says keeps its id, its links and its proof; lists of what points at it are empty. */
  current: Scalars['Boolean']['output'];
  /** The document. */
  document?: Maybe<Document>;
  /** Who claims it: dossiers by name, rosters as `roster:KEY`, `links` and `rules` for conclusions, `identities` for decisions on names. */
  dossiers: Array<Scalars['String']['output']>;
  /** The places in sources that prove it, in the order of the text; with `field`, only those that prove that field. */
  evidence: EvidenceConnection;
  /** Opaque and stable: the same fact keeps it for as long as it is asserted. */
  id: Scalars['ID']['output'];
  /** The facts that the conclusion rests on: the complete list; empty unless inferred. */
  inferredFrom: Array<Fact>;
  /** Why the rule concluded it, one sentence each; empty unless inferred. */
  reasons: Array<Scalars['String']['output']>;
  /** The dataset version that asserted it first; null while no recorded version has it. */
  recordedIn?: Maybe<DatasetVersion>;
  /** The same fact as it is said now, or was said last; null unless this is an earlier wording of it. */
  replacedBy?: Maybe<Fact>;
  /** Which part. */
  role: AttributionRole;
  /** The rule that concluded it; null unless `basis` is `INFERRED`. */
  rule?: Maybe<Scalars['String']['output']>;
  /** Who. */
  to?: Maybe<Author>;
  /** The dataset version that withdrew it, or said something else in its place; null while no recorded version has. */
  withdrawnIn?: Maybe<DatasetVersion>;
};


/** Who had which part in making a document 责任者. */
export type AttributionEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  field?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of a list of `Attribution`. */
export type AttributionConnection = {
  __typename?: 'AttributionConnection';
  /** The items with their cursors. */
  edges: Array<AttributionEdge>;
  /** The items. */
  nodes: Array<Attribution>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are in all; computed only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An item of a list of `Attribution`. */
export type AttributionEdge = {
  __typename?: 'AttributionEdge';
  /** Give it as `after` to go on behind this item. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Attribution;
};

/** Conditions on attributions. */
export type AttributionFilter = {
  /** The basis is one of these. */
  basis?: InputMaybe<Array<Basis>>;
  /** The part is one of these. */
  role?: InputMaybe<Array<AttributionRole>>;
};

/** Parts in making a document. */
export type AttributionRole =
  /** 作者, where the text says so. */
  | 'AUTHOR'
  /** 编制. */
  | 'COMPILER'
  /** 参与信息收集. */
  | 'CONTRIBUTOR'
  /** 发文机关. */
  | 'ISSUER';

/** A class of recipients or actors, as one document means it 收文对象. */
export type Audience = Fact & Node & {
  __typename?: 'Audience';
  /** Its parts in directives. */
  assignments: AssignmentConnection;
  /** Whether the text says it, points back to it, or a rule concluded it. */
  basis: Basis;
  /** The dataset version since which it says what it says; null where it has not changed since `recordedIn`, or the change is not recorded yet. */
  changedIn?: Maybe<DatasetVersion>;
  /** Classes that it combines: their members are its own. */
  classes: AudienceConnection;
  /** How sure, from 0 to 1; 1 for what the text says outright. */
  confidence: Scalars['Float']['output'];
  /** What speaks against the conclusion, one sentence each; empty unless inferred. */
  counterEvidence: Array<Scalars['String']['output']>;
  /** Whether the dataset says so now. What a recorded version said and the dataset no longer says keeps its id, its links and its proof; lists of what points at it are empty. */
  current: Scalars['Boolean']['output'];
  /** Directives that tell it to act. */
  directives: DirectiveConnection;
  /** The document that means it. */
  document?: Maybe<Document>;
  /** Who claims it: dossiers by name, rosters as `roster:KEY`, `links` and `rules` for conclusions, `identities` for decisions on names. */
  dossiers: Array<Scalars['String']['output']>;
  /** The places in sources that prove it, in the order of the text; with `field`, only those that prove that field. */
  evidence: EvidenceConnection;
  /** Bodies that the words leave out by name. */
  excludes: OrganizationConnection;
  /** Whether its members can be listed completely 外延. */
  extension: AudienceExtension;
  /** Opaque and stable: the same fact keeps it for as long as it is asserted. */
  id: Scalars['ID']['output'];
  /** Bodies that the words count in by name. */
  includes: OrganizationConnection;
  /** The facts that the conclusion rests on: the complete list; empty unless inferred. */
  inferredFrom: Array<Fact>;
  /** Kinds of bodies that belong to it; empty where it cannot be said. */
  memberKinds: Array<OrganizationKind>;
  /** GB/T 2260 code of the place that members belong to. */
  memberRegion?: Maybe<Scalars['String']['output']>;
  /** What the rosters of its members list: the latest of them at the day of the document counts. */
  memberRoster?: Maybe<Scalars['String']['output']>;
  /** The body whose members belong to it. */
  membersOf?: Maybe<Organization>;
  /** Bodies known to belong to it; an `OPEN` class has more than these. */
  memberships: AudienceMembershipConnection;
  /** Its parts in actions. */
  participations: ParticipationConnection;
  /** GB/T 2260 code of the place that the words mean. */
  place?: Maybe<Scalars['String']['output']>;
  /** Why the rule concluded it, one sentence each; empty unless inferred. */
  reasons: Array<Scalars['String']['output']>;
  /** Whether the class receives the document, or is only told to act or acts. */
  receives: Scalars['Boolean']['output'];
  /** The dataset version that asserted it first; null while no recorded version has it. */
  recordedIn?: Maybe<DatasetVersion>;
  /** The same fact as it is said now, or was said last; null unless this is an earlier wording of it. */
  replacedBy?: Maybe<Fact>;
  /** What is known of who belongs to it; null for a class of which nothing is expected, whose members are not worked out. */
  resolution?: Maybe<AudienceResolution>;
  /** The rule that concluded it; null unless `basis` is `INFERRED`. */
  rule?: Maybe<Scalars['String']['output']>;
  /** The words, as printed. */
  text: Scalars['String']['output'];
  /** Documents sent to it. */
  transmissions: TransmissionConnection;
  /** The body whose units belong to it. */
  unitsOf?: Maybe<Organization>;
  /** The dataset version that withdrew it, or said something else in its place; null while no recorded version has. */
  withdrawnIn?: Maybe<DatasetVersion>;
};


/** A class of recipients or actors, as one document means it 收文对象. */
export type AudienceAssignmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** A class of recipients or actors, as one document means it 收文对象. */
export type AudienceClassesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** A class of recipients or actors, as one document means it 收文对象. */
export type AudienceDirectivesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** A class of recipients or actors, as one document means it 收文对象. */
export type AudienceEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  field?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A class of recipients or actors, as one document means it 收文对象. */
export type AudienceExcludesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** A class of recipients or actors, as one document means it 收文对象. */
export type AudienceIncludesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** A class of recipients or actors, as one document means it 收文对象. */
export type AudienceMembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** A class of recipients or actors, as one document means it 收文对象. */
export type AudienceParticipationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** A class of recipients or actors, as one document means it 收文对象. */
export type AudienceTransmissionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** A page of a list of `Audience`. */
export type AudienceConnection = {
  __typename?: 'AudienceConnection';
  /** The items with their cursors. */
  edges: Array<AudienceEdge>;
  /** The items. */
  nodes: Array<Audience>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are in all; computed only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An item of a list of `Audience`. */
export type AudienceEdge = {
  __typename?: 'AudienceEdge';
  /** Give it as `after` to go on behind this item. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Audience;
};

/** Whether the members of a class can be listed. */
export type AudienceExtension =
  /** A roster gives the complete list. */
  | 'CLOSED'
  /** At least the known members belong to it. */
  | 'OPEN';

/** Conditions on audiences; all that are given must hold. */
export type AudienceFilter = {
  /** All of these hold; nested at most three deep. */
  and?: InputMaybe<Array<AudienceFilter>>;
  /** A document like this means it. */
  document?: InputMaybe<DocumentFilter>;
  /** Its extension is one of these. */
  extension?: InputMaybe<Array<AudienceExtension>>;
  /** A member is known, or none. */
  hasMemberships?: InputMaybe<Scalars['Boolean']['input']>;
  /** This does not hold; nested at most three deep. */
  not?: InputMaybe<AudienceFilter>;
  /** At least one of these holds; nested at most three deep. */
  or?: InputMaybe<Array<AudienceFilter>>;
  /** Its GB/T 2260 code is one of these. */
  place?: InputMaybe<Array<Scalars['String']['input']>>;
  /** It receives its document, or not. */
  receives?: InputMaybe<Scalars['Boolean']['input']>;
  /** Its words contain this text. */
  textContains?: InputMaybe<Scalars['String']['input']>;
};

/** That a body belongs to a class of recipients 类别成员关系. */
export type AudienceMembership = Fact & Node & {
  __typename?: 'AudienceMembership';
  /** The class. */
  audience?: Maybe<Audience>;
  /** Whether the text says it, points back to it, or a rule concluded it. */
  basis: Basis;
  /** The dataset version since which it says what it says; null where it has not changed since `recordedIn`, or the change is not recorded yet. */
  changedIn?: Maybe<DatasetVersion>;
  /** How sure, from 0 to 1; 1 for what the text says outright. */
  confidence: Scalars['Float']['output'];
  /** What speaks against the conclusion, one sentence each; empty unless inferred. */
  counterEvidence: Array<Scalars['String']['output']>;
  /** Whether the dataset says so now. What a recorded version said and the dataset no longer says keeps its id, its links and its proof; lists of what points at it are empty. */
  current: Scalars['Boolean']['output'];
  /** The person's decision that it stands; null where nobody has decided. */
  decision?: Maybe<InferenceDecision>;
  /** Who claims it: dossiers by name, rosters as `roster:KEY`, `links` and `rules` for conclusions, `identities` for decisions on names. */
  dossiers: Array<Scalars['String']['output']>;
  /** The places in sources that prove it, in the order of the text; with `field`, only those that prove that field. */
  evidence: EvidenceConnection;
  /** Opaque and stable: the same fact keeps it for as long as it is asserted. */
  id: Scalars['ID']['output'];
  /** The facts that the conclusion rests on: the complete list; empty unless inferred. */
  inferredFrom: Array<Fact>;
  /** The body. */
  organization?: Maybe<Organization>;
  /** Why the rule concluded it, one sentence each; empty unless inferred. */
  reasons: Array<Scalars['String']['output']>;
  /** The dataset version that asserted it first; null while no recorded version has it. */
  recordedIn?: Maybe<DatasetVersion>;
  /** The same fact as it is said now, or was said last; null unless this is an earlier wording of it. */
  replacedBy?: Maybe<Fact>;
  /** The rule that concluded it; null unless `basis` is `INFERRED`. */
  rule?: Maybe<Scalars['String']['output']>;
  /** The dataset version that withdrew it, or said something else in its place; null while no recorded version has. */
  withdrawnIn?: Maybe<DatasetVersion>;
};


/** That a body belongs to a class of recipients 类别成员关系. */
export type AudienceMembershipEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  field?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of a list of `AudienceMembership`. */
export type AudienceMembershipConnection = {
  __typename?: 'AudienceMembershipConnection';
  /** The items with their cursors. */
  edges: Array<AudienceMembershipEdge>;
  /** The items. */
  nodes: Array<AudienceMembership>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are in all; computed only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An item of a list of `AudienceMembership`. */
export type AudienceMembershipEdge = {
  __typename?: 'AudienceMembershipEdge';
  /** Give it as `after` to go on behind this item. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: AudienceMembership;
};

/** Orders of audiences. */
export type AudienceOrder =
  /** By source, then in the order of the text. */
  | 'POSITION';

/** Who is known to belong to a class, and how far that list goes. */
export type AudienceResolution = {
  __typename?: 'AudienceResolution';
  /** At least so many bodies belong to it: the known members, two that are possibly one body counted once. */
  atLeast: Scalars['Int']['output'];
  /** Whether every member is known: the class is `CLOSED`, and a roster gives its list. */
  complete: Scalars['Boolean']['output'];
  /** The rosters that its members were read from, with their own date and trust; empty where none was. */
  rosters: Array<Roster>;
};

/** Who can issue, compile or write a document. */
export type Author = Organization | Person;

/** How a fact is known 依据. */
export type Basis =
  /** The text points back to it: an omitted subject, a pronoun 指代. */
  | 'COREFERENCE'
  /** The text says it 明示. */
  | 'EXPLICIT'
  /** A rule concluded it; it is never said outright 推断. */
  | 'INFERRED';

/** Who can take part in an action. */
export type Body = AggregateActor | Audience | Initiative | Organization | Person;

/** Where chains must lead. */
export type ChainEnd =
  /** To this document. */
  { document: DocumentBy; id?: never; organization?: never; }
  |  /** To the fact with this id: an audience, an action. */
  { document?: never; id: Scalars['ID']['input']; organization?: never; }
  |  /** To this body. */
  { document?: never; id?: never; organization: OrganizationBy; };

/** One step of a path, with the fact that makes it. */
export type ChainHop = {
  __typename?: 'ChainHop';
  /** How the step is known. */
  basis: Basis;
  /** How sure, from 0 to 1. */
  confidence: Scalars['Float']['output'];
  /** The directive that it is about; null for most kinds. */
  directive?: Maybe<Directive>;
  /** The document that carries it. */
  document?: Maybe<Document>;
  /** The facts that make the step; their `evidence` proves it. */
  facts: Array<Fact>;
  /** Where it starts. */
  from?: Maybe<ChainStop>;
  /** What kind of step it is. */
  kind: ChainHopKind;
  /** When, as far as the documents say. */
  on: DateBounds;
  /** Where it leads. */
  to?: Maybe<ChainStop>;
  /** Whether no date at all is known of it. */
  undated: Scalars['Boolean']['output'];
};

/** Kinds of steps. */
export type ChainHopKind =
  /** The document was addressed to a recipient 主送. */
  | 'ADDRESSED'
  /** A directive gives a body or a class a part 分工. */
  | 'ASSIGNED'
  /** The document was copied to a recipient 抄送. */
  | 'COPIED'
  /** A recipient passed it on with a document of its own 转发. */
  | 'FORWARDED'
  /** A body issued the document 发文. */
  | 'ISSUED'
  /** A body belongs to the class that received it 属于. */
  | 'MEMBER'
  /** A notice put it into force 印发. */
  | 'PRINTED'
  /** The document was reported to a superior 抄报. */
  | 'REPORTED_UP'
  /** A body or class acted in response 落实. */
  | 'RESPONDED';

/** Where chains begin. */
export type ChainStart =
  /** A document. */
  { document: DocumentBy; organization?: never; }
  |  /** A body: chains begin with each document that it issued, of very many with the newest 100; see `limits`. */
  { document?: never; organization: OrganizationBy; };

/** What a path can pass through. */
export type ChainStop = Action | AggregateActor | Audience | Document | Initiative | Organization;

/** Channels, never mixed 发送方式. */
export type Channel =
  /** 主送: tasked. */
  | 'ADDRESSED'
  /** 抄送: informed, not tasked. */
  | 'COPIED'
  /** 抄报: reported to a superior. */
  | 'REPORTED_UP';

/** How a number is meant 比较词. */
export type Comparator =
  /** 约. */
  | 'ABOUT'
  /** 上、至少. */
  | 'AT_LEAST'
  /** 至多. */
  | 'AT_MOST'
  /** From value to upper. */
  | 'BETWEEN'
  /** The number itself. */
  | 'EXACT'
  /** 不到. */
  | 'LESS_THAN'
  /** 余、多. */
  | 'MORE_THAN'
  /** 近. */
  | 'NEARLY';

/** One path. */
export type CoordinationChain = {
  __typename?: 'CoordinationChain';
  /** The least sure basis among its hops. */
  basis: Basis;
  /** The product of the confidences of its hops. */
  confidence: Scalars['Float']['output'];
  /** Days from its first dated event to its last event, as bounds; `max` is null where the last is undated. */
  days: DayBounds;
  /** Its hops, in order. */
  hops: Array<ChainHop>;
};

/** Every path of issue, transmission, membership, forwarding, assignment and response whose known dates do not contradict its order 协同链条. Undated hops are marked, never guessed. */
export type CoordinationChains = {
  __typename?: 'CoordinationChains';
  /** The paths, shortest first, then in the order of the text. */
  chains: Array<CoordinationChain>;
  /** Whether every path is shown: false where `first` or `maxHops` cut something off, where a body issued more documents than are followed, or where the cascade is too large to be read whole. */
  complete: Scalars['Boolean']['output'];
  /** How many continuations were left out because their known dates contradict the order. */
  contradicted: Scalars['Int']['output'];
  /** The recorded version that the answer speaks of; null where it speaks of the dataset as it is now. */
  knownIn?: Maybe<DatasetVersion>;
  /** What was cut off or left out, one sentence each; empty where `complete` and nothing contradicted. */
  limits: Array<Scalars['String']['output']>;
  /** How many paths there are in all, as far as `complete` goes. */
  totalCount: Scalars['Int']['output'];
};

/** The chains, or why there are none to show. */
export type CoordinationChainsResult = Ambiguous | CoordinationChains | NotFound | ValidationFailed;

/** A count as bounds. */
export type CountBounds = {
  __typename?: 'CountBounds';
  /** At most so many; null where nothing bounds it. */
  max?: Maybe<Scalars['Int']['output']>;
  /** At least so many. */
  min: Scalars['Int']['output'];
};

/** What the corpus could have shown 覆盖范围. A body that is not seen is not silent: the corpus may hold no text that would name it. */
export type Coverage = {
  __typename?: 'Coverage';
  /** Held documents by kind; a kind that is not listed has none. */
  documentKinds: Array<DocumentKindCoverage>;
  /** By month, oldest first; a month that is not listed has nothing. */
  periods: Array<PeriodCoverage>;
  /** How much of each roster the texts show, by title. */
  rosters: Array<RosterCoverage>;
  /** The sources that were read: texts and rosters. */
  sources: Array<Source>;
  /** What has no date at all, and may belong to any month. */
  undated: PeriodCoverage;
};

/** The dataset as the server has it 数据集. */
export type Dataset = {
  __typename?: 'Dataset';
  /** How many facts there are of each type. */
  counts: Array<TypeCount>;
  /** How many facts are concluded by a rule; they have no words to verify. */
  factsInferred: Scalars['Int']['output'];
  /** How many facts there are. */
  factsTotal: Scalars['Int']['output'];
  /** How many of them were proved against their sources just now: every explicit fact whose words stand where it says. */
  factsVerified: Scalars['Int']['output'];
  /** Hash of the whole graph. */
  graphHash: Scalars['String']['output'];
  /** The licence of the data. */
  license: Scalars['String']['output'];
  /** When the graph was last written. */
  loadedAt: Scalars['DateTime']['output'];
  /** Sources, and whether the server can read them now. */
  sources: Array<Source>;
  /** Hash of the inputs: 64 hexadecimal digits. Equal versions hold equal facts. */
  version: Scalars['String']['output'];
  /** The recorded versions, oldest first: what `asKnownIn` can ask for. */
  versions: Array<DatasetVersion>;
};

/** A recorded state of the dataset 数据版本. */
export type DatasetVersion = Node & {
  __typename?: 'DatasetVersion';
  /** How many facts it was the first to assert, or asserts again after they were withdrawn. */
  factsAsserted: Scalars['Int']['output'];
  /** How many facts it says otherwise than the version before. */
  factsChanged: Scalars['Int']['output'];
  /** How many facts it says. */
  factsTotal: Scalars['Int']['output'];
  /** How many facts of the version before it no longer says. */
  factsWithdrawn: Scalars['Int']['output'];
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** Hash of the inputs: 64 hexadecimal digits. */
  version: Scalars['String']['output'];
};

/** The days on which something may have happened; null where no bound is known. */
export type DateBounds = {
  __typename?: 'DateBounds';
  /** Not before this day. */
  earliest?: Maybe<Scalars['Date']['output']>;
  /** Not after this day. */
  latest?: Maybe<Scalars['Date']['output']>;
};

/** How a bound on days was found. */
export type DayBoundSource =
  /** The answer has no date: no upper bound. */
  | 'ANSWER_UNDATED'
  /** What was asked has no date: no upper bound. */
  | 'ASKED_UNDATED'
  /** An answer never precedes what it answers, so the bound is 0. */
  | 'NEVER_BEFORE'
  /** The answer is known to have happened by a day, such as that of the report. */
  | 'NO_LATER_THAN'
  /** Both days are stated. */
  | 'STATED';

/** A number of whole days between two events, as bounds. */
export type DayBounds = {
  __typename?: 'DayBounds';
  /** At most; null where nothing bounds it, never a guess. */
  max?: Maybe<Scalars['Int']['output']>;
  /** At least; 0 where the order is known and nothing more. */
  min: Scalars['Int']['output'];
};

/** Days that count, both ends included; an end that is left out is open. */
export type DayWindow = {
  /** The first day. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** The last day; not before the first. */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** One task or clause of a document 要求. */
export type Directive = Fact & Node & {
  __typename?: 'Directive';
  /** Who has which part. */
  assignments: AssignmentConnection;
  /** Whom it tells to act; empty where the clause names nobody. */
  audiences: RecipientConnection;
  /** Whether the text says it, points back to it, or a rule concluded it. */
  basis: Basis;
  /** The dataset version since which it says what it says; null where it has not changed since `recordedIn`, or the change is not recorded yet. */
  changedIn?: Maybe<DatasetVersion>;
  /** The directives below it, in order. */
  children: DirectiveConnection;
  /** How sure, from 0 to 1; 1 for what the text says outright. */
  confidence: Scalars['Float']['output'];
  /** What speaks against the conclusion, one sentence each; empty unless inferred. */
  counterEvidence: Array<Scalars['String']['output']>;
  /** Whether the dataset says so now. What a recorded version said and the dataset no longer says keeps its id, its links and its proof; lists of what points at it are empty. */
  current: Scalars['Boolean']['output'];
  /** The document that contains it. */
  document?: Maybe<Document>;
  /** Who claims it: dossiers by name, rosters as `roster:KEY`, `links` and `rules` for conclusions, `identities` for decisions on names. */
  dossiers: Array<Scalars['String']['output']>;
  /** The places in sources that prove it, in the order of the text; with `field`, only those that prove that field. */
  evidence: EvidenceConnection;
  /** Opaque and stable: the same fact keeps it for as long as it is asserted. */
  id: Scalars['ID']['output'];
  /** The facts that the conclusion rests on: the complete list; empty unless inferred. */
  inferredFrom: Array<Fact>;
  /** Programmes that it is about or uses. */
  initiatives: InitiativeConnection;
  /** Task, heading, covering or closing instruction. */
  level: DirectiveLevel;
  /** Its number as printed: （三）; null for covering and closing instructions. */
  locator?: Maybe<Scalars['String']['output']>;
  /** The heading above it. */
  parent?: Maybe<Directive>;
  /** Media and platforms to be used. */
  platforms: PlatformConnection;
  /** Why the rule concluded it, one sentence each; empty unless inferred. */
  reasons: Array<Scalars['String']['output']>;
  /** The dataset version that asserted it first; null while no recorded version has it. */
  recordedIn?: Maybe<DatasetVersion>;
  /** The same fact as it is said now, or was said last; null unless this is an earlier wording of it. */
  replacedBy?: Maybe<Fact>;
  /** The duty to report back; null where there is none. */
  reportBack?: Maybe<ReportBack>;
  /** What answered it. */
  responses: ResponseConnection;
  /** The rule that concluded it; null unless `basis` is `INFERRED`. */
  rule?: Maybe<Scalars['String']['output']>;
  /** In our own words. */
  summary: Scalars['String']['output'];
  /** Its heading as printed, if it has one of its own. */
  title?: Maybe<Scalars['String']['output']>;
  /** What it is about, in our words. */
  topics: Array<Scalars['String']['output']>;
  /** The dataset version that withdrew it, or said something else in its place; null while no recorded version has. */
  withdrawnIn?: Maybe<DatasetVersion>;
};


/** One task or clause of a document 要求. */
export type DirectiveAssignmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AssignmentFilter>;
  first: Scalars['Int']['input'];
};


/** One task or clause of a document 要求. */
export type DirectiveAudiencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** One task or clause of a document 要求. */
export type DirectiveChildrenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** One task or clause of a document 要求. */
export type DirectiveEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  field?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** One task or clause of a document 要求. */
export type DirectiveInitiativesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** One task or clause of a document 要求. */
export type DirectivePlatformsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** One task or clause of a document 要求. */
export type DirectiveResponsesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** A page of a list of `Directive`. */
export type DirectiveConnection = {
  __typename?: 'DirectiveConnection';
  /** The items with their cursors. */
  edges: Array<DirectiveEdge>;
  /** The items. */
  nodes: Array<Directive>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are in all; computed only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An item of a list of `Directive`. */
export type DirectiveEdge = {
  __typename?: 'DirectiveEdge';
  /** Give it as `after` to go on behind this item. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Directive;
};

/** Conditions on directives; all that are given must hold. */
export type DirectiveFilter = {
  /** All of these hold; nested at most three deep. */
  and?: InputMaybe<Array<DirectiveFilter>>;
  /** Somebody has a part like this in it. */
  assignment?: InputMaybe<AssignmentFilter>;
  /** A document like this contains it. */
  document?: InputMaybe<DocumentFilter>;
  /** Somebody has a part in it, or nobody. */
  hasAssignments?: InputMaybe<Scalars['Boolean']['input']>;
  /** It asks to report back, or not. */
  hasReportBack?: InputMaybe<Scalars['Boolean']['input']>;
  /** Something answered it, or nothing. */
  hasResponses?: InputMaybe<Scalars['Boolean']['input']>;
  /** Its id is one of these. */
  id?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Its level is one of these. */
  level?: InputMaybe<Array<DirectiveLevel>>;
  /** This does not hold; nested at most three deep. */
  not?: InputMaybe<DirectiveFilter>;
  /** At least one of these holds; nested at most three deep. */
  or?: InputMaybe<Array<DirectiveFilter>>;
  /** It asks to report back to a body like this. */
  reportBackTo?: InputMaybe<OrganizationFilter>;
  /** Its summary contains this text. */
  summaryContains?: InputMaybe<Scalars['String']['input']>;
  /** One of its topics is this. */
  topic?: InputMaybe<Scalars['String']['input']>;
};

/** Levels of directives. */
export type DirectiveLevel =
  /** A closing instruction 结语要求. */
  | 'CLOSING'
  /** The covering instruction 总要求. */
  | 'COVER'
  /** A heading that only groups 标题. */
  | 'HEADING'
  /** 任务、条款. */
  | 'TASK';

/** Orders of directives. */
export type DirectiveOrder =
  /** By source, then in the order of the text. */
  | 'POSITION';

/** An act of transmission, or a work or speech that a text names 公文. */
export type Document = Fact & Node & {
  __typename?: 'Document';
  /** Deeds that it reports, in order. */
  actions: ActionConnection;
  /** What it answers itself. */
  answers: ResponseConnection;
  /** Who issued, compiled, contributed to or wrote it, each with its basis. */
  attributions: AttributionConnection;
  /** Classes that it means. */
  audiences: AudienceConnection;
  /** Whether the text says it, points back to it, or a rule concluded it. */
  basis: Basis;
  /** The documents that it carries on directly, by forwarding or by being issued with them: the complete list. */
  carriedFrom: Array<Document>;
  /** Every document by which this one was carried on, at any remove up to 12, each once, oldest first, undated ones last. With `carriedFrom` of each they are a tree, which is read whole: hence a page of up to 1,000. */
  cascade: DocumentConnection;
  /** The dataset version since which it says what it says; null where it has not changed since `recordedIn`, or the change is not recorded yet. */
  changedIn?: Maybe<DatasetVersion>;
  /** How sure, from 0 to 1; 1 for what the text says outright. */
  confidence: Scalars['Float']['output'];
  /** What speaks against the conclusion, one sentence each; empty unless inferred. */
  counterEvidence: Array<Scalars['String']['output']>;
  /** Whether the dataset says so now. What a recorded version said and the dataset no longer says keeps its id, its links and its proof; lists of what points at it are empty. */
  current: Scalars['Boolean']['output'];
  /** Its tasks, headings, covering and closing instructions, in order. */
  directives: DirectiveConnection;
  /** Who claims it: dossiers by name, rosters as `roster:KEY`, `links` and `rules` for conclusions, `identities` for decisions on names. */
  dossiers: Array<Scalars['String']['output']>;
  /** Issue number on a line of its own. */
  edition?: Maybe<Scalars['String']['output']>;
  /** The places in sources that prove it, in the order of the text; with `field`, only those that prove that field. */
  evidence: EvidenceConnection;
  /** Whether the corpus has its text 在库; false: only mentioned. */
  held: Scalars['Boolean']['output'];
  /** For speeches and meetings: the day of the event. */
  heldOn?: Maybe<Scalars['Date']['output']>;
  /** Opaque and stable: the same fact keeps it for as long as it is asserted. */
  id: Scalars['ID']['output'];
  /** The facts that the conclusion rests on: the complete list; empty unless inferred. */
  inferredFrom: Array<Fact>;
  /** Part of the number: the code of the issuer. */
  issuerCode?: Maybe<Scalars['String']['output']>;
  /** Bodies that issued it according to its own words, in the order of the text: the complete list. Issuers that are only concluded stand in `attributions`. */
  issuers: Array<Organization>;
  /** Its name in dossiers. */
  key: Scalars['String']['output'];
  /** What kind of document it is. */
  kind: DocumentKind;
  /** Ties of other documents to it: who forwarded, issued, attached or cited it. */
  linkedFrom: DocumentLinkConnection;
  /** Its ties to documents that it forwards, issues, attaches or cites. */
  links: DocumentLinkConnection;
  /** Held documents whose words name it. */
  mentionedIn: DocumentConnection;
  /** Initiatives that its words name. */
  mentionedInitiatives: InitiativeConnection;
  /** Bodies that its words name. */
  mentionedOrganizations: OrganizationConnection;
  /** Document number as printed 文号. */
  number?: Maybe<Scalars['String']['output']>;
  /** 印发日期; never copied from `writtenOn` or from another document. */
  printedOn?: Maybe<Scalars['Date']['output']>;
  /** Why the rule concluded it, one sentence each; empty unless inferred. */
  reasons: Array<Scalars['String']['output']>;
  /** The dataset version that asserted it first; null while no recorded version has it. */
  recordedIn?: Maybe<DatasetVersion>;
  /** The same fact as it is said now, or was said last; null unless this is an earlier wording of it. */
  replacedBy?: Maybe<Fact>;
  /** What it says of whom it speaks about; silence rests on it. */
  reportScopes: ReportScopeConnection;
  /** What answered it as a whole. */
  responses: ResponseConnection;
  /** The rule that concluded it; null unless `basis` is `INFERRED`. */
  rule?: Maybe<Scalars['String']['output']>;
  /** Part of the number: the serial. */
  serial?: Maybe<Scalars['Int']['output']>;
  /** Part of the number: office of record between year and serial; empty where there is none. */
  series?: Maybe<Scalars['String']['output']>;
  /** As printed, white space aside. */
  title?: Maybe<Scalars['String']['output']>;
  /** Whom it was addressed, copied or reported to. */
  transmissions: TransmissionConnection;
  /** What the text of a held document lacks. */
  unstated: Array<StateableField>;
  /** The dataset version that withdrew it, or said something else in its place; null while no recorded version has. */
  withdrawnIn?: Maybe<DatasetVersion>;
  /** 成文日期; null where the text does not state it: see `unstated`. */
  writtenOn?: Maybe<Scalars['Date']['output']>;
  /** Part of the number: the year. */
  year?: Maybe<Scalars['Int']['output']>;
};


/** An act of transmission, or a work or speech that a text names 公文. */
export type DocumentActionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ActionFilter>;
  first: Scalars['Int']['input'];
};


/** An act of transmission, or a work or speech that a text names 公文. */
export type DocumentAnswersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** An act of transmission, or a work or speech that a text names 公文. */
export type DocumentAttributionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AttributionFilter>;
  first: Scalars['Int']['input'];
};


/** An act of transmission, or a work or speech that a text names 公文. */
export type DocumentAudiencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** An act of transmission, or a work or speech that a text names 公文. */
export type DocumentCascadeArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** An act of transmission, or a work or speech that a text names 公文. */
export type DocumentDirectivesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DirectiveFilter>;
  first: Scalars['Int']['input'];
};


/** An act of transmission, or a work or speech that a text names 公文. */
export type DocumentEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  field?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** An act of transmission, or a work or speech that a text names 公文. */
export type DocumentLinkedFromArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentLinkFilter>;
  first: Scalars['Int']['input'];
};


/** An act of transmission, or a work or speech that a text names 公文. */
export type DocumentLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** An act of transmission, or a work or speech that a text names 公文. */
export type DocumentMentionedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  orderBy?: DocumentOrder;
};


/** An act of transmission, or a work or speech that a text names 公文. */
export type DocumentMentionedInitiativesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** An act of transmission, or a work or speech that a text names 公文. */
export type DocumentMentionedOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** An act of transmission, or a work or speech that a text names 公文. */
export type DocumentReportScopesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** An act of transmission, or a work or speech that a text names 公文. */
export type DocumentResponsesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** An act of transmission, or a work or speech that a text names 公文. */
export type DocumentTransmissionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TransmissionFilter>;
  first: Scalars['Int']['input'];
};

/** Ways to name one document. */
export type DocumentBy =
  /** Its id. */
  { id: Scalars['ID']['input']; key?: never; number?: never; }
  |  /** Its name in dossiers. */
  { id?: never; key: Scalars['String']['input']; number?: never; }
  |  /** Its number, in any bracket, spacing or width: 辽科协发[2020]3号. */
  { id?: never; key?: never; number: Scalars['String']['input']; };

/** A page of a list of `Document`. */
export type DocumentConnection = {
  __typename?: 'DocumentConnection';
  /** The items with their cursors. */
  edges: Array<DocumentEdge>;
  /** The items. */
  nodes: Array<Document>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are in all; computed only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An item of a list of `Document`. */
export type DocumentEdge = {
  __typename?: 'DocumentEdge';
  /** Give it as `after` to go on behind this item. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Document;
};

/** Conditions on documents; all that are given must hold. */
export type DocumentFilter = {
  /** All of these hold; nested at most three deep. */
  and?: InputMaybe<Array<DocumentFilter>>;
  /** It contains a directive like this. */
  directive?: InputMaybe<DirectiveFilter>;
  /** It forwards a document like this. */
  forwards?: InputMaybe<DocumentFilter>;
  /** Its date (written, else printed, else held) is not before this day; undated documents are left out. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** It contains a directive, or none. */
  hasDirectives?: InputMaybe<Scalars['Boolean']['input']>;
  /** Another document forwards it, or none. */
  hasForwardings?: InputMaybe<Scalars['Boolean']['input']>;
  /** Held, or only mentioned. */
  held?: InputMaybe<Scalars['Boolean']['input']>;
  /** Its id is one of these. */
  id?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** A body like this issued it. */
  issuedBy?: InputMaybe<OrganizationFilter>;
  /** Its name in dossiers is one of these. */
  key?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Its kind is one of these. */
  kind?: InputMaybe<Array<DocumentKind>>;
  /** This does not hold; nested at most three deep. */
  not?: InputMaybe<DocumentFilter>;
  /** Its number is this one, however written. */
  number?: InputMaybe<Scalars['String']['input']>;
  /** At least one of these holds; nested at most three deep. */
  or?: InputMaybe<Array<DocumentFilter>>;
  /** Its title contains this text. */
  titleContains?: InputMaybe<Scalars['String']['input']>;
  /** Its date is not after this day; undated documents are left out. */
  to?: InputMaybe<Scalars['Date']['input']>;
  /** Its text lacks this. */
  unstated?: InputMaybe<StateableField>;
};

/** Kinds of documents 文种. */
export type DocumentKind =
  /** 倡议书. */
  | 'APPEAL'
  /** 文章. */
  | 'ARTICLE'
  /** 图书. */
  | 'BOOK'
  /** 简报. */
  | 'BRIEFING'
  /** 手册. */
  | 'HANDBOOK'
  /** 讲座. */
  | 'LECTURE'
  /** 通知. */
  | 'NOTICE'
  /** 其他. */
  | 'OTHER'
  /** 计划、方案. */
  | 'PLAN'
  /** 节目. */
  | 'PROGRAMME'
  /** 建议. */
  | 'PROPOSAL'
  /** 报告. */
  | 'REPORT'
  /** 规定、要求. */
  | 'RULES'
  /** 讲话. */
  | 'SPEECH';

/** Held documents of one kind. */
export type DocumentKindCoverage = {
  __typename?: 'DocumentKindCoverage';
  /** The actions, in the order of the texts. */
  actions: ActionConnection;
  /** How many actions they report. */
  actionsTotal: Scalars['Int']['output'];
  /** How many of them have a date: written, else printed, else held. */
  dated: Scalars['Int']['output'];
  /** The directives, in the order of the texts. */
  directives: DirectiveConnection;
  /** How many directives they contain, headings included. */
  directivesTotal: Scalars['Int']['output'];
  /** The documents, oldest first. */
  documents: DocumentConnection;
  /** How many held documents are of this kind. */
  documentsTotal: Scalars['Int']['output'];
  /** The earliest of their dates; null where none has one. */
  earliest?: Maybe<Scalars['Date']['output']>;
  /** The kind. */
  kind: DocumentKind;
  /** The latest of their dates; null where none has one. */
  latest?: Maybe<Scalars['Date']['output']>;
  /** How many of them have none. */
  undated: Scalars['Int']['output'];
};


/** Held documents of one kind. */
export type DocumentKindCoverageActionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** Held documents of one kind. */
export type DocumentKindCoverageDirectivesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** Held documents of one kind. */
export type DocumentKindCoverageDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** A tie of two documents 文件关系. */
export type DocumentLink = Fact & Node & {
  __typename?: 'DocumentLink';
  /** Whether the text says it, points back to it, or a rule concluded it. */
  basis: Basis;
  /** The dataset version since which it says what it says; null where it has not changed since `recordedIn`, or the change is not recorded yet. */
  changedIn?: Maybe<DatasetVersion>;
  /** How sure, from 0 to 1; 1 for what the text says outright. */
  confidence: Scalars['Float']['output'];
  /** What speaks against the conclusion, one sentence each; empty unless inferred. */
  counterEvidence: Array<Scalars['String']['output']>;
  /** Whether the dataset says so now. What a recorded version said and the dataset no longer says keeps its id, its links and its proof; lists of what points at it are empty. */
  current: Scalars['Boolean']['output'];
  /** Who claims it: dossiers by name, rosters as `roster:KEY`, `links` and `rules` for conclusions, `identities` for decisions on names. */
  dossiers: Array<Scalars['String']['output']>;
  /** The places in sources that prove it, in the order of the text; with `field`, only those that prove that field. */
  evidence: EvidenceConnection;
  /** The document that forwards, issues, attaches or cites. */
  from?: Maybe<Document>;
  /** Opaque and stable: the same fact keeps it for as long as it is asserted. */
  id: Scalars['ID']['output'];
  /** The facts that the conclusion rests on: the complete list; empty unless inferred. */
  inferredFrom: Array<Fact>;
  /** What kind of tie it is. */
  kind: DocumentLinkKind;
  /** Why the rule concluded it, one sentence each; empty unless inferred. */
  reasons: Array<Scalars['String']['output']>;
  /** The dataset version that asserted it first; null while no recorded version has it. */
  recordedIn?: Maybe<DatasetVersion>;
  /** The same fact as it is said now, or was said last; null unless this is an earlier wording of it. */
  replacedBy?: Maybe<Fact>;
  /** The rule that concluded it; null unless `basis` is `INFERRED`. */
  rule?: Maybe<Scalars['String']['output']>;
  /** The document that is forwarded, issued, attached or cited. */
  to?: Maybe<Document>;
  /** The dataset version that withdrew it, or said something else in its place; null while no recorded version has. */
  withdrawnIn?: Maybe<DatasetVersion>;
};


/** A tie of two documents 文件关系. */
export type DocumentLinkEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  field?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of a list of `DocumentLink`. */
export type DocumentLinkConnection = {
  __typename?: 'DocumentLinkConnection';
  /** The items with their cursors. */
  edges: Array<DocumentLinkEdge>;
  /** The items. */
  nodes: Array<DocumentLink>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are in all; computed only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An item of a list of `DocumentLink`. */
export type DocumentLinkEdge = {
  __typename?: 'DocumentLinkEdge';
  /** Give it as `after` to go on behind this item. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: DocumentLink;
};

/** Conditions on ties of documents. */
export type DocumentLinkFilter = {
  /** The kind is one of these. */
  kind?: InputMaybe<Array<DocumentLinkKind>>;
};

/** Ties of documents. */
export type DocumentLinkKind =
  /** 附. */
  | 'ATTACHES'
  /** 引用. */
  | 'CITES'
  /** 转发. */
  | 'FORWARDS'
  /** 印发: the notice and the plan that it prints. */
  | 'ISSUES';

/** Orders of documents; undated ones always come last. */
export type DocumentOrder =
  /** By date, newest first. */
  | 'NEWEST_FIRST'
  /** By date, oldest first. */
  | 'OLDEST_FIRST';

/** The document, or why there is none to show. */
export type DocumentResult = Document | NotFound | ValidationFailed;

/** A place in a source that proves a fact, or one field of it 证据. */
export type Evidence = {
  __typename?: 'Evidence';
  /** The document inside the source that the words stand in; null outside documents and in rosters. */
  document?: Maybe<Document>;
  /** UTF-16 code unit after the last. */
  end: Scalars['Int']['output'];
  /** The field of the fact that these words prove; null where they prove it as a whole. */
  field?: Maybe<Scalars['String']['output']>;
  /** Where a reader looks: the named part of the source. */
  locator?: Maybe<Scalars['String']['output']>;
  /** The words, telephone numbers masked; null where the source is not at hand. */
  quote?: Maybe<Scalars['String']['output']>;
  /** Whether the source is at hand, so that `quote` and `verified` can be given. */
  quoteAvailable: Scalars['Boolean']['output'];
  /** Of the raw words between `start` and `end`, as UTF-8. */
  sha256: Scalars['String']['output'];
  /** The text that the words stand in. */
  source?: Maybe<Source>;
  /** First UTF-16 code unit of the raw file. */
  start: Scalars['Int']['output'];
  /** The surface form, for names, titles, numbers and role words. */
  text?: Maybe<Scalars['String']['output']>;
  /** Whether the source has these very words there; null where the source is not at hand. */
  verified?: Maybe<Scalars['Boolean']['output']>;
};

/** A page of a list of `Evidence`. */
export type EvidenceConnection = {
  __typename?: 'EvidenceConnection';
  /** The items with their cursors. */
  edges: Array<EvidenceEdge>;
  /** The items. */
  nodes: Array<Evidence>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are in all; computed only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An item of a list of `Evidence`. */
export type EvidenceEdge = {
  __typename?: 'EvidenceEdge';
  /** Give it as `after` to go on behind this item. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Evidence;
};

/** One reason why somebody was expected to act or to know. */
export type Expectation = Node & {
  __typename?: 'Expectation';
  /** By which channel; null unless the document was sent. */
  channel?: Maybe<Channel>;
  /** The transmission, assignment or directive that says so. */
  fact?: Maybe<Fact>;
  /** Opaque, and stable for row and reason. */
  id: Scalars['ID']['output'];
  /** What kind of reason it is. */
  kind: ExpectationKind;
  /** Why the body belongs to the class that is named; null where it is named itself. */
  membership?: Maybe<AudienceMembership>;
  /** The forwarding document that reached it; null where the document itself did. */
  relay?: Maybe<Document>;
  /** Which roles a directive gives; empty unless it is a part in a directive. */
  roles: Array<AssignmentRole>;
  /** Whether it asks to act; false: it only informs. */
  tasked: Scalars['Boolean']['output'];
};

/** A page of a list of `Expectation`. */
export type ExpectationConnection = {
  __typename?: 'ExpectationConnection';
  /** The items with their cursors. */
  edges: Array<ExpectationEdge>;
  /** The items. */
  nodes: Array<Expectation>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are in all; computed only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An item of a list of `Expectation`. */
export type ExpectationEdge = {
  __typename?: 'ExpectationEdge';
  /** Give it as `after` to go on behind this item. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Expectation;
};

/** Kinds of reasons to expect somebody. */
export type ExpectationKind =
  /** A directive gives it a part 分工. */
  | 'ASSIGNED'
  /** A directive tells it to act 要求. */
  | 'DIRECTED'
  /** The document was sent to it 发送. */
  | 'SENT';

/** Anything that states something, and can prove it. */
export type Fact = {
  /** Whether the text says it, points back to it, or a rule concluded it. */
  basis: Basis;
  /** The dataset version since which it says what it says; null where it has not changed since `recordedIn`, or the change is not recorded yet. */
  changedIn?: Maybe<DatasetVersion>;
  /** How sure, from 0 to 1; 1 for what the text says outright. */
  confidence: Scalars['Float']['output'];
  /** What speaks against the conclusion, one sentence each; empty unless inferred. */
  counterEvidence: Array<Scalars['String']['output']>;
  /** Whether the dataset says so now. What a recorded version said and the dataset no longer says keeps its id, its links and its proof; lists of what points at it are empty. */
  current: Scalars['Boolean']['output'];
  /** Who claims it: dossiers by name, rosters as `roster:KEY`, `links` and `rules` for conclusions, `identities` for decisions on names. */
  dossiers: Array<Scalars['String']['output']>;
  /** The places in sources that prove it, in the order of the text; with `field`, only those that prove that field. */
  evidence: EvidenceConnection;
  /** Opaque and stable: the same fact keeps it for as long as it is asserted. */
  id: Scalars['ID']['output'];
  /** The facts that the conclusion rests on: the complete list; empty unless inferred. */
  inferredFrom: Array<Fact>;
  /** Why the rule concluded it, one sentence each; empty unless inferred. */
  reasons: Array<Scalars['String']['output']>;
  /** The dataset version that asserted it first; null while no recorded version has it. */
  recordedIn?: Maybe<DatasetVersion>;
  /** The same fact as it is said now, or was said last; null unless this is an earlier wording of it. */
  replacedBy?: Maybe<Fact>;
  /** The rule that concluded it; null unless `basis` is `INFERRED`. */
  rule?: Maybe<Scalars['String']['output']>;
  /** The dataset version that withdrew it, or said something else in its place; null while no recorded version has. */
  withdrawnIn?: Maybe<DatasetVersion>;
};


/** Anything that states something, and can prove it. */
export type FactEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  field?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** What a person decided about a conclusion 人工裁定; kept in `seeds/decisions.yaml`, and wins over rules and scores. */
export type InferenceDecision = {
  __typename?: 'InferenceDecision';
  /** Who decided. */
  by: Scalars['String']['output'];
  /** When. */
  on: Scalars['Date']['output'];
  /** Why. */
  reason: Scalars['String']['output'];
  /** What was decided. */
  verdict: InferenceVerdict;
};

/** What concludes inferred facts 推断规则: its id stands in `rule` of what it concludes. */
export type InferenceRule = {
  __typename?: 'InferenceRule';
  /** Type of the facts that it concludes. */
  concludes: Scalars['String']['output'];
  /** What it concludes, and from what. */
  description: Scalars['String']['output'];
  /** Permanent name. */
  id: Scalars['String']['output'];
  /** The least confidence with which it asserts something, unless a person accepts it. */
  threshold: Scalars['Float']['output'];
};

/** What a person can decide about a conclusion. */
export type InferenceVerdict =
  /** It stands, whatever its score 采信. */
  | 'ACCEPT'
  /** It is not asserted, whoever concludes it 否决. */
  | 'REJECT';

/** A named programme, platform, campaign, course, award or event 项目、平台. */
export type Initiative = Fact & Node & {
  __typename?: 'Initiative';
  /** Deeds that are about it or use it. */
  actions: ActionConnection;
  /** Other forms of its name. */
  aliases: AliasConnection;
  /** Whether the text says it, points back to it, or a rule concluded it. */
  basis: Basis;
  /** The dataset version since which it says what it says; null where it has not changed since `recordedIn`, or the change is not recorded yet. */
  changedIn?: Maybe<DatasetVersion>;
  /** How sure, from 0 to 1; 1 for what the text says outright. */
  confidence: Scalars['Float']['output'];
  /** What speaks against the conclusion, one sentence each; empty unless inferred. */
  counterEvidence: Array<Scalars['String']['output']>;
  /** Whether the dataset says so now. What a recorded version said and the dataset no longer says keeps its id, its links and its proof; lists of what points at it are empty. */
  current: Scalars['Boolean']['output'];
  /** Directives that are about it or use it. */
  directives: DirectiveConnection;
  /** Held documents whose words name it. */
  documents: DocumentConnection;
  /** Who claims it: dossiers by name, rosters as `roster:KEY`, `links` and `rules` for conclusions, `identities` for decisions on names. */
  dossiers: Array<Scalars['String']['output']>;
  /** The places in sources that prove it, in the order of the text; with `field`, only those that prove that field. */
  evidence: EvidenceConnection;
  /** Opaque and stable: the same fact keeps it for as long as it is asserted. */
  id: Scalars['ID']['output'];
  /** The facts that the conclusion rests on: the complete list; empty unless inferred. */
  inferredFrom: Array<Fact>;
  /** What kind it is. */
  kind: InitiativeKind;
  /** Its proper name, without outer quotation marks. */
  name: Scalars['String']['output'];
  /** Who owns it, where the text says so or a rule concluded it. */
  ownerships: OwnershipConnection;
  /** Whether it is only an intention so far. */
  planned: Scalars['Boolean']['output'];
  /** Why the rule concluded it, one sentence each; empty unless inferred. */
  reasons: Array<Scalars['String']['output']>;
  /** The dataset version that asserted it first; null while no recorded version has it. */
  recordedIn?: Maybe<DatasetVersion>;
  /** The same fact as it is said now, or was said last; null unless this is an earlier wording of it. */
  replacedBy?: Maybe<Fact>;
  /** The rule that concluded it; null unless `basis` is `INFERRED`. */
  rule?: Maybe<Scalars['String']['output']>;
  /** The dataset version that withdrew it, or said something else in its place; null while no recorded version has. */
  withdrawnIn?: Maybe<DatasetVersion>;
};


/** A named programme, platform, campaign, course, award or event 项目、平台. */
export type InitiativeActionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** A named programme, platform, campaign, course, award or event 项目、平台. */
export type InitiativeAliasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** A named programme, platform, campaign, course, award or event 项目、平台. */
export type InitiativeDirectivesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** A named programme, platform, campaign, course, award or event 项目、平台. */
export type InitiativeDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  orderBy?: DocumentOrder;
};


/** A named programme, platform, campaign, course, award or event 项目、平台. */
export type InitiativeEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  field?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A named programme, platform, campaign, course, award or event 项目、平台. */
export type InitiativeOwnershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** A page of a list of `Initiative`. */
export type InitiativeConnection = {
  __typename?: 'InitiativeConnection';
  /** The items with their cursors. */
  edges: Array<InitiativeEdge>;
  /** The items. */
  nodes: Array<Initiative>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are in all; computed only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An item of a list of `Initiative`. */
export type InitiativeEdge = {
  __typename?: 'InitiativeEdge';
  /** Give it as `after` to go on behind this item. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Initiative;
};

/** Conditions on initiatives; all that are given must hold. */
export type InitiativeFilter = {
  /** All of these hold; nested at most three deep. */
  and?: InputMaybe<Array<InitiativeFilter>>;
  /** Its id is one of these. */
  id?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Its kind is one of these. */
  kind?: InputMaybe<Array<InitiativeKind>>;
  /** At least so many sources name it. */
  minSources?: InputMaybe<Scalars['Int']['input']>;
  /** Its name is one of these. */
  name?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Its name contains this text. */
  nameContains?: InputMaybe<Scalars['String']['input']>;
  /** A held document like this names it. */
  namedIn?: InputMaybe<DocumentFilter>;
  /** This does not hold; nested at most three deep. */
  not?: InputMaybe<InitiativeFilter>;
  /** At least one of these holds; nested at most three deep. */
  or?: InputMaybe<Array<InitiativeFilter>>;
  /** Only an intention, or not. */
  planned?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Kinds of initiatives. */
export type InitiativeKind =
  /** 奖项. */
  | 'AWARD'
  /** 行动、活动. */
  | 'CAMPAIGN'
  /** 课程. */
  | 'COURSE'
  /** 会议、赛事. */
  | 'EVENT'
  /** 其他. */
  | 'OTHER'
  /** 平台、渠道. */
  | 'PLATFORM'
  /** 计划、项目. */
  | 'PROGRAMME';

/** Orders of initiatives. */
export type InitiativeOrder =
  /** By name, in code point order. */
  | 'NAME';

/** Days from when recipients could have it to the answer, as bounds. */
export type Latency = {
  __typename?: 'Latency';
  /** At most so many days; null where nothing bounds it. */
  maxDays?: Maybe<Scalars['Int']['output']>;
  /** How the upper bound was found, or why there is none. */
  maxFrom: DayBoundSource;
  /** At least so many days. */
  minDays: Scalars['Int']['output'];
  /** How the lower bound was found. */
  minFrom: DayBoundSource;
};

/** Unnamed actors who answered. */
export type LedgerAggregate = Node & {
  __typename?: 'LedgerAggregate';
  /** The number or class as the text has it. */
  actor?: Maybe<Body>;
  /** At least so many bodies. */
  atLeast: Scalars['Int']['output'];
  /** At most so many; null where the text sets no bound. */
  atMost?: Maybe<Scalars['Int']['output']>;
  /** Opaque, and stable for ledger, actors and response. */
  id: Scalars['ID']['output'];
  /** The fact that they acted. */
  participation?: Maybe<Participation>;
  /** What they answered. */
  response?: Maybe<Response>;
};

/** What was searched before anything was said of silence. */
export type LedgerCoverage = {
  __typename?: 'LedgerCoverage';
  /** Held documents dated later than the day from which recipients could have it. */
  laterDocuments: Scalars['Int']['output'];
  /** Those among them that report actions. */
  laterReports: Scalars['Int']['output'];
  /** The rule for `SILENT`, as a sentence. */
  rule: Scalars['String']['output'];
  /** What reports say of the classes of these recipients, and what follows: the complete list. */
  searched: Array<LedgerSearch>;
  /** Held documents without a date: they prove no silence. */
  undatedDocuments: Scalars['Int']['output'];
};

/** What a ledger can be of. */
export type LedgerOf =
  /** One directive, by its id, with those below it. */
  { directive: Scalars['ID']['input']; document?: never; }
  |  /** A document with all its directives. */
  { directive?: never; document: DocumentBy; };

/** What is known of one recipient. */
export type LedgerRow = Node & {
  __typename?: 'LedgerRow';
  /** How its surest response is known; null where there is none. */
  basis?: Maybe<Basis>;
  /** By which channels it was reached. */
  channels: Array<Channel>;
  /** Why it was expected, one entry for each reason; empty where it was not addressed. */
  expectations: ExpectationConnection;
  /** The earliest of its surest responses; `basis` and `latency` are of this one. */
  firstResponse?: Maybe<Response>;
  /** Opaque, and stable for subject and recipient. */
  id: Scalars['ID']['output'];
  /** Whether the row is of one body or of the members of a class whom nobody names. */
  kind: LedgerRowKind;
  /** Days until its first response; null where there is none. */
  latency?: Maybe<Latency>;
  /** Responses of unnamed actors among whom it may be: the complete list. */
  mayBeCountedIn: Array<Response>;
  /** Whether it passed the document on. */
  passedOn: Scalars['Boolean']['output'];
  /** The body; of the unnamed members of a class, the class. */
  recipient?: Maybe<Recipient>;
  /** Whether only a forwarding reached it, not the document itself. */
  relayedOnly: Scalars['Boolean']['output'];
  /** When its first response was given; null where there is none, open where that is undated. */
  respondedOn?: Maybe<DateBounds>;
  /** What it answered, surest first, then earliest. */
  responses: ResponseConnection;
  /** Which roles directives give it. */
  roles: Array<AssignmentRole>;
  /** Later reports that cover its class completely and do not name it: the complete list; empty unless `state` is `SILENT`. */
  silentIn: Array<ReportScope>;
  /** What is known. */
  state: LedgerState;
  /** The document or directive whose ledger it belongs to. */
  subject?: Maybe<LedgerSubject>;
  /** Whether it was to act; false for who was only informed (抄送, 抄报) and for who was not addressed. */
  tasked: Scalars['Boolean']['output'];
};


/** What is known of one recipient. */
export type LedgerRowExpectationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** What is known of one recipient. */
export type LedgerRowResponsesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of a list of `LedgerRow`. */
export type LedgerRowConnection = {
  __typename?: 'LedgerRowConnection';
  /** The items with their cursors. */
  edges: Array<LedgerRowEdge>;
  /** The items. */
  nodes: Array<LedgerRow>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are in all; computed only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An item of a list of `LedgerRow`. */
export type LedgerRowEdge = {
  __typename?: 'LedgerRowEdge';
  /** Give it as `after` to go on behind this item. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: LedgerRow;
};

/** Conditions on rows of a ledger; all that are given must hold. */
export type LedgerRowFilter = {
  /** The basis of the surest response is one of these. */
  basis?: InputMaybe<Array<Basis>>;
  /** The recipient is of one of these kinds; of a class, one of its kinds is. */
  kinds?: InputMaybe<Array<OrganizationKind>>;
  /** The recipient's GB/T 2260 code is one of these. */
  places?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only a forwarding reached it, or the document itself did. */
  relayedOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** The state is one of these. */
  states?: InputMaybe<Array<LedgerState>>;
  /** It was to act, or only informed. */
  tasked?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What a row is of. */
export type LedgerRowKind =
  /** One named body. */
  | 'BODY'
  /** The members of a class whom nobody names. */
  | 'OTHER_MEMBERS';

/** Orders of rows of a ledger. */
export type LedgerRowOrder =
  /** By the upper, then the lower bound of days, unbounded last; then by name. */
  | 'LATENCY'
  /** By name. */
  | 'NAME'
  /** By state (responded first), tasked before informed, bodies before the unnamed rest of classes, addressees first; then by name. */
  | 'STATE';

/** A report that speaks of a class of recipients, as it was searched. */
export type LedgerSearch = Node & {
  __typename?: 'LedgerSearch';
  /** Opaque, and stable for ledger and report. */
  id: Scalars['ID']['output'];
  /** What the report says of whom it covers. */
  scope?: Maybe<ReportScope>;
  /** What follows from it. */
  verdict: SearchVerdict;
};

/** What is known of a recipient 响应状态. */
export type LedgerState =
  /** A number or class that may include it acted; it is not named 计入总数. */
  | 'COVERED_BY_AGGREGATE'
  /** It acted without being asked 未列为收文对象. */
  | 'NOT_ADDRESSED'
  /** It acted, or passed the document on 已响应. */
  | 'RESPONDED'
  /** It was to act, and a later report that covers its class completely does not name it 沉默. */
  | 'SILENT'
  /** Nothing is known: no such report, or it was only informed 不详. */
  | 'UNKNOWN';

/** What a ledger, and a report's scope, can be of. */
export type LedgerSubject = Directive | Document;

/** How many bodies are in one state. */
export type LedgerTotal = {
  __typename?: 'LedgerTotal';
  /** How their surest response is known; null where there is none. */
  basis?: Maybe<Basis>;
  /** How many named bodies; `max` is null where a class among those expected is open, so that there may be more. */
  bodies: CountBounds;
  /** The state. */
  state: LedgerState;
  /** Whether they were to act, or only informed. */
  tasked: Scalars['Boolean']['output'];
};

/** A number in an action 指标. */
export type Metric = Fact & Node & {
  __typename?: 'Metric';
  /** The action that it measures. */
  action?: Maybe<Action>;
  /** Whether the text says it, points back to it, or a rule concluded it. */
  basis: Basis;
  /** The dataset version since which it says what it says; null where it has not changed since `recordedIn`, or the change is not recorded yet. */
  changedIn?: Maybe<DatasetVersion>;
  /** How the number is meant; null where there is none. */
  comparator?: Maybe<Comparator>;
  /** How sure, from 0 to 1; 1 for what the text says outright. */
  confidence: Scalars['Float']['output'];
  /** What speaks against the conclusion, one sentence each; empty unless inferred. */
  counterEvidence: Array<Scalars['String']['output']>;
  /** Whether the dataset says so now. What a recorded version said and the dataset no longer says keeps its id, its links and its proof; lists of what points at it are empty. */
  current: Scalars['Boolean']['output'];
  /** Who claims it: dossiers by name, rosters as `roster:KEY`, `links` and `rules` for conclusions, `identities` for decisions on names. */
  dossiers: Array<Scalars['String']['output']>;
  /** The places in sources that prove it, in the order of the text; with `field`, only those that prove that field. */
  evidence: EvidenceConnection;
  /** Opaque and stable: the same fact keeps it for as long as it is asserted. */
  id: Scalars['ID']['output'];
  /** The facts that the conclusion rests on: the complete list; empty unless inferred. */
  inferredFrom: Array<Fact>;
  /** What is counted. */
  label: Scalars['String']['output'];
  /** Why the rule concluded it, one sentence each; empty unless inferred. */
  reasons: Array<Scalars['String']['output']>;
  /** The dataset version that asserted it first; null while no recorded version has it. */
  recordedIn?: Maybe<DatasetVersion>;
  /** The same fact as it is said now, or was said last; null unless this is an earlier wording of it. */
  replacedBy?: Maybe<Fact>;
  /** The rule that concluded it; null unless `basis` is `INFERRED`. */
  rule?: Maybe<Scalars['String']['output']>;
  /** Counting unit. */
  unit?: Maybe<Scalars['String']['output']>;
  /** The upper number of `BETWEEN`. */
  upper?: Maybe<Scalars['Float']['output']>;
  /** The number; null where the text gives none (数篇). */
  value?: Maybe<Scalars['Float']['output']>;
  /** As printed: 近千万. */
  verbatim: Scalars['String']['output'];
  /** The dataset version that withdrew it, or said something else in its place; null while no recorded version has. */
  withdrawnIn?: Maybe<DatasetVersion>;
};


/** A number in an action 指标. */
export type MetricEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  field?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of a list of `Metric`. */
export type MetricConnection = {
  __typename?: 'MetricConnection';
  /** The items with their cursors. */
  edges: Array<MetricEdge>;
  /** The items. */
  nodes: Array<Metric>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are in all; computed only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An item of a list of `Metric`. */
export type MetricEdge = {
  __typename?: 'MetricEdge';
  /** Give it as `after` to go on behind this item. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Metric;
};

/** A body that a name may mean. */
export type NameCandidate = {
  __typename?: 'NameCandidate';
  /** How the name as written comes to stand for it. */
  how: NameMatch;
  /** The name or other form in the dataset by which it was found. */
  matchedForm: Scalars['String']['output'];
  /** The body. */
  organization?: Maybe<Organization>;
  /** Why it may be meant, one sentence each, with what is concluded or decided about it being the same as another body. */
  reasons: Array<Scalars['String']['output']>;
  /** How likely it is meant, from 0 to 1: a weight that documents a rule, no measured probability. */
  score: Scalars['Float']['output'];
};

/** What is known of the text in which a name stands 语境. */
export type NameContext = {
  /** The document that it stands in: its issuers speak, or who compiled it, and it says which forms it uses itself. */
  document?: InputMaybe<DocumentBy>;
  /** Who speaks; goes before the document's issuers. */
  issuer?: InputMaybe<OrganizationBy>;
  /** Only bodies of these kinds are meant; national kinds alone also say that the text speaks for the whole country. */
  kinds?: InputMaybe<Array<OrganizationKind>>;
  /** The day of the text, for bodies that were renamed. */
  on?: InputMaybe<Scalars['Date']['input']>;
  /** GB/T 2260 code of the place that the text speaks from; left out: that of the issuer. */
  place?: InputMaybe<Scalars['String']['input']>;
};

/** Ways in which a text stands for a body. */
export type NameMatch =
  /** It shortens words of the name: 陕西科协, 机械工程学会 简称. */
  | 'ABBREVIATION'
  /** It is a known form of the name 别名. */
  | 'ALIAS'
  /** It is the canonical name 全称. */
  | 'CANONICAL'
  /** It looks like the name but for a slip of the pen; never taken. */
  | 'FUZZY'
  /** It leaves out the body that this one is part of: 学会部. */
  | 'PARENT_OMITTED'
  /** It says who or where only in relation to the text: 省科协, 本会. */
  | 'RELATIVE'
  /** It is a name that the body bore for a time 曾用名. */
  | 'RENAMED'
  /** It is the canonical name in other brackets, width, marks or spacing. */
  | 'VARIANT';

/** Outcomes of resolving a name. */
export type NameOutcome =
  /** Several may be meant, or one that the context does not confirm. */
  | 'AMBIGUOUS'
  /** One body scores at least 0.7 and leads every other by at least 0.15. */
  | 'RESOLVED'
  /** Nothing in the dataset is called so; what is shown are near misses. */
  | 'UNKNOWN';

/** Whom a name as written may mean 名称辨识. */
export type NameResolution = {
  __typename?: 'NameResolution';
  /** Bodies that may be meant, the likeliest first. */
  candidates: Array<NameCandidate>;
  /** Whether every body that may be meant is in the list; of near misses only the nearest are looked for. */
  complete: Scalars['Boolean']['output'];
  /** The same without white space, width, kinds of brackets and other differences of writing. */
  normalized: Scalars['String']['output'];
  /** What stands in the way of an answer, or was cut off, one sentence each. */
  notes: Array<Scalars['String']['output']>;
  /** Whether one body is clearly meant. */
  outcome: NameOutcome;
  /** The name as it was asked for. */
  text: Scalars['String']['output'];
};

/** Whom a name means, or why that cannot be asked. */
export type NameResolutionResult = Ambiguous | NameResolution | NotFound | ValidationFailed;

/** What an alias can stand for. */
export type Named = Initiative | Organization;

/** Anything that can be fetched again by its id. */
export type Node = {
  /** Opaque and stable: never built by hand, never a key of the database. */
  id: Scalars['ID']['output'];
};

/** What was asked for is not in the dataset. */
export type NotFound = Refusal & {
  __typename?: 'NotFound';
  /** One sentence for a person: what was asked, and what to do. */
  message: Scalars['String']['output'];
  /** The nearest values that would be found. */
  nearest: Array<Scalars['String']['output']>;
};

/** A named body 机构. */
export type Organization = Fact & Node & {
  __typename?: 'Organization';
  /** Ties of other bodies to it. */
  affiliatedBodies: AffiliationConnection;
  /** Its ties to other bodies: what it is part of, branch of, member of. */
  affiliations: AffiliationConnection;
  /** Other forms of its name, each with the place where it is valid. */
  aliases: AliasConnection;
  /** Its parts in directives. */
  assignments: AssignmentConnection;
  /** Its parts in making documents. */
  attributions: AttributionConnection;
  /** Whether the text says it, points back to it, or a rule concluded it. */
  basis: Basis;
  /** The dataset version since which it says what it says; null where it has not changed since `recordedIn`, or the change is not recorded yet. */
  changedIn?: Maybe<DatasetVersion>;
  /** How sure, from 0 to 1; 1 for what the text says outright. */
  confidence: Scalars['Float']['output'];
  /** Named only as the source of a spirit, or known only from inside the name of a part: nobody is asked for it. */
  contextOnly: Scalars['Boolean']['output'];
  /** What speaks against the conclusion, one sentence each; empty unless inferred. */
  counterEvidence: Array<Scalars['String']['output']>;
  /** Whether the dataset says so now. What a recorded version said and the dataset no longer says keeps its id, its links and its proof; lists of what points at it are empty. */
  current: Scalars['Boolean']['output'];
  /** Who claims it: dossiers by name, rosters as `roster:KEY`, `links` and `rules` for conclusions, `identities` for decisions on names. */
  dossiers: Array<Scalars['String']['output']>;
  /** The places in sources that prove it, in the order of the text; with `field`, only those that prove that field. */
  evidence: EvidenceConnection;
  /** Opaque and stable: the same fact keeps it for as long as it is asserted. */
  id: Scalars['ID']['output'];
  /** The facts that the conclusion rests on: the complete list; empty unless inferred. */
  inferredFrom: Array<Fact>;
  /** Documents that it issued, inferred attributions included: see `attributions` for their basis. */
  issuedDocuments: DocumentConnection;
  /** What kind of body it is. */
  kind: OrganizationKind;
  /** Its rows in ledgers of documents: what it was expected to do, and what is known of it. */
  ledgerRows: LedgerRowConnection;
  /** Administrative level; null where it has none. */
  level?: Maybe<OrganizationLevel>;
  /** Classes of recipients that it is known to belong to. */
  memberships: AudienceMembershipConnection;
  /** Held documents whose words name it. */
  mentionedIn: DocumentConnection;
  /** Canonical name: the full formal one. */
  name: Scalars['String']['output'];
  /** Initiatives that it owns. */
  ownerships: OwnershipConnection;
  /** Its parts in actions. */
  participations: ParticipationConnection;
  /** People who hold a position in it. */
  positions: PositionConnection;
  /** Why the rule concluded it, one sentence each; empty unless inferred. */
  reasons: Array<Scalars['String']['output']>;
  /** The dataset version that asserted it first; null while no recorded version has it. */
  recordedIn?: Maybe<DatasetVersion>;
  /** GB/T 2260 code of its place; null where national or unknown. */
  region?: Maybe<Scalars['String']['output']>;
  /** The same fact as it is said now, or was said last; null unless this is an earlier wording of it. */
  replacedBy?: Maybe<Fact>;
  /** Rosters that list it. */
  rosterEntries: RosterEntryConnection;
  /** The rule that concluded it; null unless `basis` is `INFERRED`. */
  rule?: Maybe<Scalars['String']['output']>;
  /** Documents sent to it by name. */
  transmissions: TransmissionConnection;
  /** The dataset version that withdrew it, or said something else in its place; null while no recorded version has. */
  withdrawnIn?: Maybe<DatasetVersion>;
};


/** A named body 机构. */
export type OrganizationAffiliatedBodiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** A named body 机构. */
export type OrganizationAffiliationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** A named body 机构. */
export type OrganizationAliasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** A named body 机构. */
export type OrganizationAssignmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** A named body 机构. */
export type OrganizationAttributionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** A named body 机构. */
export type OrganizationEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  field?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A named body 机构. */
export type OrganizationIssuedDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  orderBy?: DocumentOrder;
};


/** A named body 机构. */
export type OrganizationLedgerRowsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LedgerRowFilter>;
  first: Scalars['Int']['input'];
};


/** A named body 机构. */
export type OrganizationMembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** A named body 机构. */
export type OrganizationMentionedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  orderBy?: DocumentOrder;
};


/** A named body 机构. */
export type OrganizationOwnershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** A named body 机构. */
export type OrganizationParticipationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** A named body 机构. */
export type OrganizationPositionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** A named body 机构. */
export type OrganizationRosterEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** A named body 机构. */
export type OrganizationTransmissionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** Ways to name one organization. */
export type OrganizationBy =
  /** A form of its name, as written in some place. */
  { alias: AliasInContext; id?: never; name?: never; }
  |  /** Its id. */
  { alias?: never; id: Scalars['ID']['input']; name?: never; }
  |  /** Its exact canonical name. */
  { alias?: never; id?: never; name: Scalars['String']['input']; };

/** A page of a list of `Organization`. */
export type OrganizationConnection = {
  __typename?: 'OrganizationConnection';
  /** The items with their cursors. */
  edges: Array<OrganizationEdge>;
  /** The items. */
  nodes: Array<Organization>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are in all; computed only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An item of a list of `Organization`. */
export type OrganizationEdge = {
  __typename?: 'OrganizationEdge';
  /** Give it as `after` to go on behind this item. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Organization;
};

/** Conditions on organizations; all that are given must hold. */
export type OrganizationFilter = {
  /** All of these hold; nested at most three deep. */
  and?: InputMaybe<Array<OrganizationFilter>>;
  /** It has a part like this in a directive. */
  assignment?: InputMaybe<AssignmentFilter>;
  /** Named only as context, or not. */
  contextOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** It has a part in a directive, or in none. */
  hasAssignments?: InputMaybe<Scalars['Boolean']['input']>;
  /** It takes part in an action, or in none. */
  hasParticipations?: InputMaybe<Scalars['Boolean']['input']>;
  /** Its id is one of these. */
  id?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Its kind is one of these. */
  kind?: InputMaybe<Array<OrganizationKind>>;
  /** Its level is one of these. */
  level?: InputMaybe<Array<OrganizationLevel>>;
  /** A held document like this names it. */
  mentionedIn?: InputMaybe<DocumentFilter>;
  /** At least so many sources prove its name, rosters included. */
  minSources?: InputMaybe<Scalars['Int']['input']>;
  /** Its canonical name is one of these. */
  name?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Its canonical name contains this text. */
  nameContains?: InputMaybe<Scalars['String']['input']>;
  /** This does not hold; nested at most three deep. */
  not?: InputMaybe<OrganizationFilter>;
  /** At least one of these holds; nested at most three deep. */
  or?: InputMaybe<Array<OrganizationFilter>>;
  /** It has a part like this in an action. */
  participation?: InputMaybe<ParticipationFilter>;
  /** Its GB/T 2260 code is one of these. */
  region?: InputMaybe<Array<Scalars['String']['input']>>;
  /** A roster with one of these keys lists it. */
  roster?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** Kinds of bodies 机构类型. */
export type OrganizationKind =
  /** 企业. */
  | 'COMPANY'
  /** 县级科协. */
  | 'COUNTY_ASSOCIATION'
  /** 内设部门. */
  | 'DEPARTMENT'
  /** 企业科协联合会. */
  | 'ENTERPRISE_ASSOCIATION_FEDERATION'
  /** 基金会. */
  | 'FOUNDATION'
  /** 政府机构. */
  | 'GOVERNMENT_BODY'
  /** 医院. */
  | 'HOSPITAL'
  /** 行业协会. */
  | 'INDUSTRY_ASSOCIATION'
  /** 市县学会. */
  | 'LOCAL_SOCIETY'
  /** 媒体或平台. */
  | 'MEDIA_OR_PLATFORM_OPERATOR'
  /** 全国性科协. */
  | 'NATIONAL_ASSOCIATION'
  /** 全国学会. */
  | 'NATIONAL_SOCIETY'
  /** 其他. */
  | 'OTHER'
  /** 境外机构. */
  | 'OVERSEAS_BODY'
  /** 党的机构. */
  | 'PARTY_BODY'
  /** 市级科协. */
  | 'PREFECTURE_ASSOCIATION'
  /** 省级科协. */
  | 'PROVINCIAL_ASSOCIATION'
  /** 省级学会. */
  | 'PROVINCIAL_SOCIETY'
  /** 科研院所. */
  | 'RESEARCH_INSTITUTE'
  /** 学会分支机构. */
  | 'SOCIETY_BRANCH'
  /** 直属单位. */
  | 'SUBSIDIARY_UNIT'
  /** 工作队、工作组. */
  | 'TEAM'
  /** 高校. */
  | 'UNIVERSITY';

/** Administrative levels 层级. */
export type OrganizationLevel =
  /** 县级. */
  | 'COUNTY'
  /** 基层. */
  | 'GRASSROOTS'
  /** 全国. */
  | 'NATIONAL'
  /** 市级. */
  | 'PREFECTURE'
  /** 省级. */
  | 'PROVINCE';

/** Orders of organizations. */
export type OrganizationOrder =
  /** By canonical name, in code point order. */
  | 'NAME';

/** The organization, or why there is none to show. */
export type OrganizationResult = Ambiguous | NotFound | Organization;

/** That a body owns an initiative 归属. */
export type Ownership = Fact & Node & {
  __typename?: 'Ownership';
  /** Whether the text says it, points back to it, or a rule concluded it. */
  basis: Basis;
  /** The dataset version since which it says what it says; null where it has not changed since `recordedIn`, or the change is not recorded yet. */
  changedIn?: Maybe<DatasetVersion>;
  /** How sure, from 0 to 1; 1 for what the text says outright. */
  confidence: Scalars['Float']['output'];
  /** What speaks against the conclusion, one sentence each; empty unless inferred. */
  counterEvidence: Array<Scalars['String']['output']>;
  /** Whether the dataset says so now. What a recorded version said and the dataset no longer says keeps its id, its links and its proof; lists of what points at it are empty. */
  current: Scalars['Boolean']['output'];
  /** Who claims it: dossiers by name, rosters as `roster:KEY`, `links` and `rules` for conclusions, `identities` for decisions on names. */
  dossiers: Array<Scalars['String']['output']>;
  /** The places in sources that prove it, in the order of the text; with `field`, only those that prove that field. */
  evidence: EvidenceConnection;
  /** Opaque and stable: the same fact keeps it for as long as it is asserted. */
  id: Scalars['ID']['output'];
  /** The facts that the conclusion rests on: the complete list; empty unless inferred. */
  inferredFrom: Array<Fact>;
  /** The initiative. */
  initiative?: Maybe<Initiative>;
  /** The body. */
  organization?: Maybe<Organization>;
  /** Why the rule concluded it, one sentence each; empty unless inferred. */
  reasons: Array<Scalars['String']['output']>;
  /** The dataset version that asserted it first; null while no recorded version has it. */
  recordedIn?: Maybe<DatasetVersion>;
  /** The same fact as it is said now, or was said last; null unless this is an earlier wording of it. */
  replacedBy?: Maybe<Fact>;
  /** The rule that concluded it; null unless `basis` is `INFERRED`. */
  rule?: Maybe<Scalars['String']['output']>;
  /** The dataset version that withdrew it, or said something else in its place; null while no recorded version has. */
  withdrawnIn?: Maybe<DatasetVersion>;
};


/** That a body owns an initiative 归属. */
export type OwnershipEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  field?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of a list of `Ownership`. */
export type OwnershipConnection = {
  __typename?: 'OwnershipConnection';
  /** The items with their cursors. */
  edges: Array<OwnershipEdge>;
  /** The items. */
  nodes: Array<Ownership>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are in all; computed only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An item of a list of `Ownership`. */
export type OwnershipEdge = {
  __typename?: 'OwnershipEdge';
  /** Give it as `after` to go on behind this item. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Ownership;
};

/** Where a page begins and ends. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Cursor of the last edge: give it as `after` to go on; null on an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether more follows after this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether the page was asked for with a cursor, so that something precedes it. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first edge; null on an empty page. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** A part in an action 参与. */
export type Participation = Fact & Node & {
  __typename?: 'Participation';
  /** The action. */
  action?: Maybe<Action>;
  /** Whether the text says it, points back to it, or a rule concluded it. */
  basis: Basis;
  /** Who. */
  body?: Maybe<Body>;
  /** The dataset version since which it says what it says; null where it has not changed since `recordedIn`, or the change is not recorded yet. */
  changedIn?: Maybe<DatasetVersion>;
  /** How sure, from 0 to 1; 1 for what the text says outright. */
  confidence: Scalars['Float']['output'];
  /** What speaks against the conclusion, one sentence each; empty unless inferred. */
  counterEvidence: Array<Scalars['String']['output']>;
  /** Whether the dataset says so now. What a recorded version said and the dataset no longer says keeps its id, its links and its proof; lists of what points at it are empty. */
  current: Scalars['Boolean']['output'];
  /** Who claims it: dossiers by name, rosters as `roster:KEY`, `links` and `rules` for conclusions, `identities` for decisions on names. */
  dossiers: Array<Scalars['String']['output']>;
  /** The places in sources that prove it, in the order of the text; with `field`, only those that prove that field. */
  evidence: EvidenceConnection;
  /** Opaque and stable: the same fact keeps it for as long as it is asserted. */
  id: Scalars['ID']['output'];
  /** The facts that the conclusion rests on: the complete list; empty unless inferred. */
  inferredFrom: Array<Fact>;
  /** Why the rule concluded it, one sentence each; empty unless inferred. */
  reasons: Array<Scalars['String']['output']>;
  /** The dataset version that asserted it first; null while no recorded version has it. */
  recordedIn?: Maybe<DatasetVersion>;
  /** The same fact as it is said now, or was said last; null unless this is an earlier wording of it. */
  replacedBy?: Maybe<Fact>;
  /** Which part. */
  role: ParticipationRole;
  /** The rule that concluded it; null unless `basis` is `INFERRED`. */
  rule?: Maybe<Scalars['String']['output']>;
  /** The word that gives the part, as printed: 联合. */
  verbatim?: Maybe<Scalars['String']['output']>;
  /** The dataset version that withdrew it, or said something else in its place; null while no recorded version has. */
  withdrawnIn?: Maybe<DatasetVersion>;
};


/** A part in an action 参与. */
export type ParticipationEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  field?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of a list of `Participation`. */
export type ParticipationConnection = {
  __typename?: 'ParticipationConnection';
  /** The items with their cursors. */
  edges: Array<ParticipationEdge>;
  /** The items. */
  nodes: Array<Participation>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are in all; computed only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An item of a list of `Participation`. */
export type ParticipationEdge = {
  __typename?: 'ParticipationEdge';
  /** Give it as `after` to go on behind this item. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Participation;
};

/** Conditions on parts in actions; all that are given must hold. */
export type ParticipationFilter = {
  /** It is a part in an action like this. */
  action?: InputMaybe<ActionFilter>;
  /** The basis is one of these. */
  basis?: InputMaybe<Array<Basis>>;
  /** A body like this has the part. */
  organization?: InputMaybe<OrganizationFilter>;
  /** The part is one of these. */
  role?: InputMaybe<Array<ParticipationRole>>;
};

/** Parts in an action 参与角色. */
export type ParticipationRole =
  /** Who did it 实施者. */
  | 'ACTOR'
  /** 协调、推动. */
  | 'COORDINATOR'
  /** Who gives 捐赠者. */
  | 'DONOR'
  /** 指导. */
  | 'GUIDE'
  /** 参加者. */
  | 'PARTICIPANT'
  /** 联合、携手. */
  | 'PARTNER'
  /** Who is given to 受赠者. */
  | 'RECIPIENT'
  /** 对象. */
  | 'TARGET';

/** One month, or everything without a date. */
export type PeriodCoverage = {
  __typename?: 'PeriodCoverage';
  /** The actions, in the order of the texts. */
  actions: ActionConnection;
  /** How many of these certainly happened in it: both bounds are known and lie in the month. The others may have happened in another. */
  actionsCertain: Scalars['Int']['output'];
  /** How many actions have their latest known day (else their earliest) in it; many a report says only by when. Each is counted once. */
  actionsTotal: Scalars['Int']['output'];
  /** The documents, oldest first. */
  documents: DocumentConnection;
  /** How many held documents have their date (written, else printed, else held) in it. */
  documentsTotal: Scalars['Int']['output'];
  /** `YYYY-MM`; null for what has no date. */
  month?: Maybe<Scalars['String']['output']>;
};


/** One month, or everything without a date. */
export type PeriodCoverageActionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** One month, or everything without a date. */
export type PeriodCoverageDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** Somebody whom a role in an action or document needs 人物. Telephone numbers are never stored. */
export type Person = Fact & Node & {
  __typename?: 'Person';
  /** Parts in making documents. */
  attributions: AttributionConnection;
  /** Whether the text says it, points back to it, or a rule concluded it. */
  basis: Basis;
  /** The dataset version since which it says what it says; null where it has not changed since `recordedIn`, or the change is not recorded yet. */
  changedIn?: Maybe<DatasetVersion>;
  /** How sure, from 0 to 1; 1 for what the text says outright. */
  confidence: Scalars['Float']['output'];
  /** What speaks against the conclusion, one sentence each; empty unless inferred. */
  counterEvidence: Array<Scalars['String']['output']>;
  /** Whether the dataset says so now. What a recorded version said and the dataset no longer says keeps its id, its links and its proof; lists of what points at it are empty. */
  current: Scalars['Boolean']['output'];
  /** Who claims it: dossiers by name, rosters as `roster:KEY`, `links` and `rules` for conclusions, `identities` for decisions on names. */
  dossiers: Array<Scalars['String']['output']>;
  /** The places in sources that prove it, in the order of the text; with `field`, only those that prove that field. */
  evidence: EvidenceConnection;
  /** Opaque and stable: the same fact keeps it for as long as it is asserted. */
  id: Scalars['ID']['output'];
  /** The facts that the conclusion rests on: the complete list; empty unless inferred. */
  inferredFrom: Array<Fact>;
  /** The name. */
  name: Scalars['String']['output'];
  /** Parts in actions. */
  participations: ParticipationConnection;
  /** Positions that the texts give. */
  positions: PositionConnection;
  /** Why the rule concluded it, one sentence each; empty unless inferred. */
  reasons: Array<Scalars['String']['output']>;
  /** The dataset version that asserted it first; null while no recorded version has it. */
  recordedIn?: Maybe<DatasetVersion>;
  /** The same fact as it is said now, or was said last; null unless this is an earlier wording of it. */
  replacedBy?: Maybe<Fact>;
  /** The rule that concluded it; null unless `basis` is `INFERRED`. */
  rule?: Maybe<Scalars['String']['output']>;
  /** The dataset version that withdrew it, or said something else in its place; null while no recorded version has. */
  withdrawnIn?: Maybe<DatasetVersion>;
};


/** Somebody whom a role in an action or document needs 人物. Telephone numbers are never stored. */
export type PersonAttributionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** Somebody whom a role in an action or document needs 人物. Telephone numbers are never stored. */
export type PersonEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  field?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** Somebody whom a role in an action or document needs 人物. Telephone numbers are never stored. */
export type PersonParticipationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** Somebody whom a role in an action or document needs 人物. Telephone numbers are never stored. */
export type PersonPositionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** A page of a list of `Person`. */
export type PersonConnection = {
  __typename?: 'PersonConnection';
  /** The items with their cursors. */
  edges: Array<PersonEdge>;
  /** The items. */
  nodes: Array<Person>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are in all; computed only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An item of a list of `Person`. */
export type PersonEdge = {
  __typename?: 'PersonEdge';
  /** Give it as `after` to go on behind this item. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Person;
};

/** Conditions on persons; all that are given must hold. */
export type PersonFilter = {
  /** All of these hold; nested at most three deep. */
  and?: InputMaybe<Array<PersonFilter>>;
  /** The name contains this text. */
  nameContains?: InputMaybe<Scalars['String']['input']>;
  /** This does not hold; nested at most three deep. */
  not?: InputMaybe<PersonFilter>;
  /** At least one of these holds; nested at most three deep. */
  or?: InputMaybe<Array<PersonFilter>>;
  /** Has a position in a body like this. */
  organization?: InputMaybe<OrganizationFilter>;
};

/** Orders of persons. */
export type PersonOrder =
  /** By name, in code point order. */
  | 'NAME';

/** Media and platforms: with an operator's name a body, without one an initiative. */
export type Platform = Initiative | Organization;

/** A page of a list of `Platform`. */
export type PlatformConnection = {
  __typename?: 'PlatformConnection';
  /** The items with their cursors. */
  edges: Array<PlatformEdge>;
  /** The items. */
  nodes: Array<Platform>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are in all; computed only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An item of a list of `Platform`. */
export type PlatformEdge = {
  __typename?: 'PlatformEdge';
  /** Give it as `after` to go on behind this item. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Platform;
};

/** A position of a person 职务. */
export type Position = Fact & Node & {
  __typename?: 'Position';
  /** Whether the text says it, points back to it, or a rule concluded it. */
  basis: Basis;
  /** The dataset version since which it says what it says; null where it has not changed since `recordedIn`, or the change is not recorded yet. */
  changedIn?: Maybe<DatasetVersion>;
  /** How sure, from 0 to 1; 1 for what the text says outright. */
  confidence: Scalars['Float']['output'];
  /** What speaks against the conclusion, one sentence each; empty unless inferred. */
  counterEvidence: Array<Scalars['String']['output']>;
  /** Whether the dataset says so now. What a recorded version said and the dataset no longer says keeps its id, its links and its proof; lists of what points at it are empty. */
  current: Scalars['Boolean']['output'];
  /** Who claims it: dossiers by name, rosters as `roster:KEY`, `links` and `rules` for conclusions, `identities` for decisions on names. */
  dossiers: Array<Scalars['String']['output']>;
  /** The places in sources that prove it, in the order of the text; with `field`, only those that prove that field. */
  evidence: EvidenceConnection;
  /** Opaque and stable: the same fact keeps it for as long as it is asserted. */
  id: Scalars['ID']['output'];
  /** The facts that the conclusion rests on: the complete list; empty unless inferred. */
  inferredFrom: Array<Fact>;
  /** In which body; null where the text names none. */
  organization?: Maybe<Organization>;
  /** Who holds it. */
  person?: Maybe<Person>;
  /** Why the rule concluded it, one sentence each; empty unless inferred. */
  reasons: Array<Scalars['String']['output']>;
  /** The dataset version that asserted it first; null while no recorded version has it. */
  recordedIn?: Maybe<DatasetVersion>;
  /** The same fact as it is said now, or was said last; null unless this is an earlier wording of it. */
  replacedBy?: Maybe<Fact>;
  /** As printed: 理事长. */
  role?: Maybe<Scalars['String']['output']>;
  /** The rule that concluded it; null unless `basis` is `INFERRED`. */
  rule?: Maybe<Scalars['String']['output']>;
  /** The dataset version that withdrew it, or said something else in its place; null while no recorded version has. */
  withdrawnIn?: Maybe<DatasetVersion>;
};


/** A position of a person 职务. */
export type PositionEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  field?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of a list of `Position`. */
export type PositionConnection = {
  __typename?: 'PositionConnection';
  /** The items with their cursors. */
  edges: Array<PositionEdge>;
  /** The items. */
  nodes: Array<Position>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are in all; computed only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An item of a list of `Position`. */
export type PositionEdge = {
  __typename?: 'PositionEdge';
  /** Give it as `after` to go on behind this item. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Position;
};

/** The questions that can be asked. */
export type Query = {
  __typename?: 'Query';
  /** Actions. */
  actions?: Maybe<ActionConnection>;
  /** Audiences. */
  audiences?: Maybe<AudienceConnection>;
  /** By which chains something reached whom. */
  coordinationChains?: Maybe<CoordinationChainsResult>;
  /** What the corpus could have shown: read it before saying that a body did nothing. A body that is not seen is not silent. */
  coverage?: Maybe<Coverage>;
  /** The dataset itself: version, counts, proof. */
  dataset?: Maybe<Dataset>;
  /** Directives. */
  directives?: Maybe<DirectiveConnection>;
  /** One document. */
  document?: Maybe<DocumentResult>;
  /** Documents. */
  documents?: Maybe<DocumentConnection>;
  /** The rules that conclude facts, in the order in which they run. */
  inferenceRules: Array<InferenceRule>;
  /** Initiatives. */
  initiatives?: Maybe<InitiativeConnection>;
  /** Any fact or entity by its id; null where there is none. */
  node?: Maybe<Node>;
  /** Several by their ids, at most 100, in the order asked; null where there is none. */
  nodes: Array<Maybe<Node>>;
  /** One organization. */
  organization?: Maybe<OrganizationResult>;
  /** Organizations. */
  organizations?: Maybe<OrganizationConnection>;
  /** Persons. */
  persons?: Maybe<PersonConnection>;
  /** Organizations by what they did in a window of time, with bounds where dates are bounds: the most certain first. */
  ranking?: Maybe<RankingResult>;
  /** Whom a name as written means: every body that may be meant, scored, with reasons. Never settled silently where it is not clear. */
  resolveName?: Maybe<NameResolutionResult>;
  /** For a document or directive: who was expected to act, who did, how soon, by which evidence, and who stayed silent. */
  responseLedger?: Maybe<ResponseLedgerResult>;
  /** Rosters. */
  rosters?: Maybe<RosterConnection>;
  /** What a text finds: names, document numbers, titles and summaries, in Chinese characters or pinyin 检索. */
  search?: Maybe<SearchResult>;
  /** Dated events in order, undated ones apart. */
  timeline?: Maybe<Timeline>;
};


/** The questions that can be asked. */
export type QueryActionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ActionFilter>;
  first: Scalars['Int']['input'];
  orderBy?: ActionOrder;
};


/** The questions that can be asked. */
export type QueryAudiencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AudienceFilter>;
  first: Scalars['Int']['input'];
  orderBy?: AudienceOrder;
};


/** The questions that can be asked. */
export type QueryCoordinationChainsArgs = {
  asKnownIn?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: Scalars['Int']['input'];
  from: ChainStart;
  maxHops?: Scalars['Int']['input'];
  to?: InputMaybe<ChainEnd>;
};


/** The questions that can be asked. */
export type QueryDirectivesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DirectiveFilter>;
  first: Scalars['Int']['input'];
  orderBy?: DirectiveOrder;
};


/** The questions that can be asked. */
export type QueryDocumentArgs = {
  by: DocumentBy;
};


/** The questions that can be asked. */
export type QueryDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  first: Scalars['Int']['input'];
  orderBy?: DocumentOrder;
};


/** The questions that can be asked. */
export type QueryInitiativesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InitiativeFilter>;
  first: Scalars['Int']['input'];
  orderBy?: InitiativeOrder;
};


/** The questions that can be asked. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** The questions that can be asked. */
export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/** The questions that can be asked. */
export type QueryOrganizationArgs = {
  by: OrganizationBy;
};


/** The questions that can be asked. */
export type QueryOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrganizationFilter>;
  first: Scalars['Int']['input'];
  orderBy?: OrganizationOrder;
};


/** The questions that can be asked. */
export type QueryPersonsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PersonFilter>;
  first: Scalars['Int']['input'];
  orderBy?: PersonOrder;
};


/** The questions that can be asked. */
export type QueryRankingArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<Array<Basis>>;
  by: RankingBy;
  during?: InputMaybe<DayWindow>;
  first: Scalars['Int']['input'];
  kinds?: InputMaybe<Array<OrganizationKind>>;
  places?: InputMaybe<Array<Scalars['String']['input']>>;
};


/** The questions that can be asked. */
export type QueryResolveNameArgs = {
  context?: InputMaybe<NameContext>;
  text: Scalars['String']['input'];
};


/** The questions that can be asked. */
export type QueryResponseLedgerArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownIn?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  filter?: InputMaybe<LedgerRowFilter>;
  first?: Scalars['Int']['input'];
  for: LedgerOf;
  orderBy?: LedgerRowOrder;
  states?: InputMaybe<Array<LedgerState>>;
};


/** The questions that can be asked. */
export type QueryRostersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  orderBy?: RosterOrder;
};


/** The questions that can be asked. */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  text: Scalars['String']['input'];
  types?: InputMaybe<Array<SearchType>>;
};


/** The questions that can be asked. */
export type QueryTimelineArgs = {
  filter?: InputMaybe<TimelineFilter>;
};

/** What a ranking counts. */
export type RankedFact = Action | Document | Response;

/** Organizations by what they did in a window 排行: a page of rows. Only what texts report can count, so a low place is no proof of doing little; see `coverage`. */
export type Ranking = {
  __typename?: 'Ranking';
  /** What counts without names (97 societies) and whole classes did in the window: never spread over organizations, whatever `kinds` and `places` are. Persons and initiatives are neither ranked nor shown here. */
  aggregates: RankingEventConnection;
  /** What is counted. */
  by: RankingBy;
  /** The days asked for; null where an end is open. */
  during: DateBounds;
  /** The rows with their cursors. */
  edges: Array<RankingEdge>;
  /** The rows: by `explicit.min`, then `explicit.max`, then `count.max`, most first, then by name. */
  nodes: Array<RankingRow>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many organizations have at least one event that may lie in the window. */
  totalCount: Scalars['Int']['output'];
};


/** Organizations by what they did in a window 排行: a page of rows. Only what texts report can count, so a low place is no proof of doing little; see `coverage`. */
export type RankingAggregatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** Who can do what a ranking counts. */
export type RankingActor = AggregateActor | Audience | Organization;

/** What organizations are ranked by. An event counts for every organization that the text names in it. */
export type RankingBy =
  /** Actions in which it is `ACTOR`; an action that elaborates another counts as one of its own. */
  | 'ACTIONS'
  /** Distinct directives and documents that its responses answer: it is actor of the answering action, or issuer of the answering document. A document answered as a whole and a clause of it are two. */
  | 'DIRECTIVES_ACTED_ON'
  /** Documents that it issued and by which it passed another document on 转发, however many one of them passes on. */
  | 'RELAYS';

/** How many events lie in a window, as bounds. */
export type RankingCount = {
  __typename?: 'RankingCount';
  /** Possibly inside: the bounds of the date overlap the window, or there is no date. */
  max: Scalars['Int']['output'];
  /** Certainly inside: both bounds of the date are known and lie in the window, or the window is open at the end where a bound is not known. */
  min: Scalars['Int']['output'];
  /** Of `max`, what is known by undated events only, and so may lie anywhere. */
  undated: Scalars['Int']['output'];
};

/** A row of a ranking with its cursor. */
export type RankingEdge = {
  __typename?: 'RankingEdge';
  /** Give it as `after` to go on behind this row. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: RankingRow;
};

/** One thing that somebody did, as a ranking counts it. */
export type RankingEvent = {
  __typename?: 'RankingEvent';
  /** Who did it. */
  actor?: Maybe<RankingActor>;
  /** The least sure basis among `facts`. */
  basis: Basis;
  /** Whether it certainly happened in the window asked for; false: it may have. */
  certain: Scalars['Boolean']['output'];
  /** The product of the confidences of `facts`. */
  confidence: Scalars['Float']['output'];
  /** The action; the document that passed another on; or the response, which leads to the action or document that answers and to what is answered. */
  fact?: Maybe<RankedFact>;
  /** The facts that make it count; their `evidence` proves it. */
  facts: Array<Fact>;
  /** When, as far as the documents say. Of a document of which only the print is dated, only the latest day is known. */
  on: DateBounds;
  /** Whether no date at all is known of it. */
  undated: Scalars['Boolean']['output'];
};

/** A page of a list of `RankingEvent`. */
export type RankingEventConnection = {
  __typename?: 'RankingEventConnection';
  /** The items with their cursors. */
  edges: Array<RankingEventEdge>;
  /** The items. */
  nodes: Array<RankingEvent>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are in all; computed only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An item of a list of `RankingEvent`. */
export type RankingEventEdge = {
  __typename?: 'RankingEventEdge';
  /** Give it as `after` to go on behind this item. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: RankingEvent;
};

/** The ranking, or why there is none to show. */
export type RankingResult = Ranking | ValidationFailed;

/** One organization and what it did in the window. */
export type RankingRow = {
  __typename?: 'RankingRow';
  /** What the texts only point back to: an omitted subject, a pronoun. */
  coreference: RankingCount;
  /** However it is known. What two bases show is counted once here, so the three below can add up to more. */
  count: RankingCount;
  /** Everything that `count.max` counts, in order of time, the undated last, each with what proves it. For `DIRECTIVES_ACTED_ON` these are responses, and several may answer one directive. */
  events: RankingEventConnection;
  /** What the texts say outright. */
  explicit: RankingCount;
  /** What rules concluded; never part of `explicit`. */
  inferred: RankingCount;
  /** The organization. */
  organization?: Maybe<Organization>;
  /** Place from 1: one more than the rows that are better in `explicit.min`, `explicit.max` or `count.max`, in this order. Equals share it. */
  rank: Scalars['Int']['output'];
};


/** One organization and what it did in the window. */
export type RankingRowEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** Who can receive a document or be told to act. */
export type Recipient = Audience | Organization;

/** A page of a list of `Recipient`. */
export type RecipientConnection = {
  __typename?: 'RecipientConnection';
  /** The items with their cursors. */
  edges: Array<RecipientEdge>;
  /** The items. */
  nodes: Array<Recipient>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are in all; computed only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An item of a list of `Recipient`. */
export type RecipientEdge = {
  __typename?: 'RecipientEdge';
  /** Give it as `after` to go on behind this item. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Recipient;
};

/** An expected refusal: part of the answer, not an error. */
export type Refusal = {
  /** One sentence for a person: what was asked, and what to do. */
  message: Scalars['String']['output'];
};

/** A duty to report back 回报要求. */
export type ReportBack = {
  __typename?: 'ReportBack';
  /** By which day; null where the text gives none. */
  deadline?: Maybe<Scalars['Date']['output']>;
  /** To whom. */
  to?: Maybe<Organization>;
  /** The word that the text uses instead of a deadline: 及时. */
  verbatim?: Maybe<Scalars['String']['output']>;
  /** What, in our words. */
  what: Scalars['String']['output'];
};

/** What a report says of whom it speaks about 报告范围. Silence rests on it, so that it is a fact with words of its own. */
export type ReportScope = Fact & Node & {
  __typename?: 'ReportScope';
  /** The documents and directives that it is about: the complete list; empty where it covers all that was done. */
  about: Array<LedgerSubject>;
  /** The class that it covers. */
  audience?: Maybe<Audience>;
  /** Whether the text says it, points back to it, or a rule concluded it. */
  basis: Basis;
  /** The dataset version since which it says what it says; null where it has not changed since `recordedIn`, or the change is not recorded yet. */
  changedIn?: Maybe<DatasetVersion>;
  /** True only where the report says that it lists every member that did something; a list that ends in 等 is not. */
  complete: Scalars['Boolean']['output'];
  /** How sure, from 0 to 1; 1 for what the text says outright. */
  confidence: Scalars['Float']['output'];
  /** What speaks against the conclusion, one sentence each; empty unless inferred. */
  counterEvidence: Array<Scalars['String']['output']>;
  /** Whether the dataset says so now. What a recorded version said and the dataset no longer says keeps its id, its links and its proof; lists of what points at it are empty. */
  current: Scalars['Boolean']['output'];
  /** The report. */
  document?: Maybe<Document>;
  /** Who claims it: dossiers by name, rosters as `roster:KEY`, `links` and `rules` for conclusions, `identities` for decisions on names. */
  dossiers: Array<Scalars['String']['output']>;
  /** The places in sources that prove it, in the order of the text; with `field`, only those that prove that field. */
  evidence: EvidenceConnection;
  /** Opaque and stable: the same fact keeps it for as long as it is asserted. */
  id: Scalars['ID']['output'];
  /** The facts that the conclusion rests on: the complete list; empty unless inferred. */
  inferredFrom: Array<Fact>;
  /** The days that the report covers, where it says so. */
  period: DateBounds;
  /** Why the rule concluded it, one sentence each; empty unless inferred. */
  reasons: Array<Scalars['String']['output']>;
  /** The dataset version that asserted it first; null while no recorded version has it. */
  recordedIn?: Maybe<DatasetVersion>;
  /** The same fact as it is said now, or was said last; null unless this is an earlier wording of it. */
  replacedBy?: Maybe<Fact>;
  /** The rule that concluded it; null unless `basis` is `INFERRED`. */
  rule?: Maybe<Scalars['String']['output']>;
  /** The dataset version that withdrew it, or said something else in its place; null while no recorded version has. */
  withdrawnIn?: Maybe<DatasetVersion>;
};


/** What a report says of whom it speaks about 报告范围. Silence rests on it, so that it is a fact with words of its own. */
export type ReportScopeEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  field?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of a list of `ReportScope`. */
export type ReportScopeConnection = {
  __typename?: 'ReportScopeConnection';
  /** The items with their cursors. */
  edges: Array<ReportScopeEdge>;
  /** The items. */
  nodes: Array<ReportScope>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are in all; computed only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An item of a list of `ReportScope`. */
export type ReportScopeEdge = {
  __typename?: 'ReportScopeEdge';
  /** Give it as `after` to go on behind this item. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: ReportScope;
};

/** That an action or a document answers a directive or a document 响应. */
export type Response = Fact & Node & {
  __typename?: 'Response';
  /** Whether the text says it, points back to it, or a rule concluded it. */
  basis: Basis;
  /** The dataset version since which it says what it says; null where it has not changed since `recordedIn`, or the change is not recorded yet. */
  changedIn?: Maybe<DatasetVersion>;
  /** How sure, from 0 to 1; 1 for what the text says outright. */
  confidence: Scalars['Float']['output'];
  /** What speaks against the conclusion, one sentence each; empty unless inferred. */
  counterEvidence: Array<Scalars['String']['output']>;
  /** Whether the dataset says so now. What a recorded version said and the dataset no longer says keeps its id, its links and its proof; lists of what points at it are empty. */
  current: Scalars['Boolean']['output'];
  /** Days from the print (or else writing) of what is answered to the answer, as bounds. */
  days: DayBounds;
  /** The person's decision that it stands; null where nobody has decided. */
  decision?: Maybe<InferenceDecision>;
  /** Who claims it: dossiers by name, rosters as `roster:KEY`, `links` and `rules` for conclusions, `identities` for decisions on names. */
  dossiers: Array<Scalars['String']['output']>;
  /** The places in sources that prove it, in the order of the text; with `field`, only those that prove that field. */
  evidence: EvidenceConnection;
  /** Opaque and stable: the same fact keeps it for as long as it is asserted. */
  id: Scalars['ID']['output'];
  /** The facts that the conclusion rests on: the complete list; empty unless inferred. */
  inferredFrom: Array<Fact>;
  /** What is answered. */
  object?: Maybe<ResponseObject>;
  /** Why the rule concluded it, one sentence each; empty unless inferred. */
  reasons: Array<Scalars['String']['output']>;
  /** The dataset version that asserted it first; null while no recorded version has it. */
  recordedIn?: Maybe<DatasetVersion>;
  /** The same fact as it is said now, or was said last; null unless this is an earlier wording of it. */
  replacedBy?: Maybe<Fact>;
  /** The rule that concluded it; null unless `basis` is `INFERRED`. */
  rule?: Maybe<Scalars['String']['output']>;
  /** What answers. */
  subject?: Maybe<ResponseSubject>;
  /** The dataset version that withdrew it, or said something else in its place; null while no recorded version has. */
  withdrawnIn?: Maybe<DatasetVersion>;
};


/** That an action or a document answers a directive or a document 响应. */
export type ResponseEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  field?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of a list of `Response`. */
export type ResponseConnection = {
  __typename?: 'ResponseConnection';
  /** The items with their cursors. */
  edges: Array<ResponseEdge>;
  /** The items. */
  nodes: Array<Response>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are in all; computed only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An item of a list of `Response`. */
export type ResponseEdge = {
  __typename?: 'ResponseEdge';
  /** Give it as `after` to go on behind this item. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Response;
};

/** Of a document or directive: one row for everybody who was expected to act on it or to know of it, and for whoever answered unasked 响应台账. Silence is never guessed. */
export type ResponseLedger = {
  __typename?: 'ResponseLedger';
  /** Unnamed actors who answered; they stand beside the rows and make no named body a responder. */
  aggregates: Array<LedgerAggregate>;
  /** The day of which it speaks; null: the present. */
  asOf?: Maybe<Scalars['Date']['output']>;
  /** Whether every expected recipient has a row of its own: false where a class is open or its members are not known. */
  complete: Scalars['Boolean']['output'];
  /** What was searched before anything was said of silence. */
  coverage: LedgerCoverage;
  /** The recorded version that the answer speaks of; null where it speaks of the dataset as it is now. */
  knownIn?: Maybe<DatasetVersion>;
  /** The day from which recipients could have it: printed, else written; null where neither is known. */
  reachedOn?: Maybe<Scalars['Date']['output']>;
  /** One row for each recipient; of an open class one more for the members whom nobody names. */
  rows: LedgerRowConnection;
  /** The document or directive. */
  subject?: Maybe<LedgerSubject>;
  /** How many bodies are in which state, over all rows, whatever is filtered. The unnamed rest of a class is not counted. */
  totals: Array<LedgerTotal>;
};

/** The ledger, or why there is none to show. */
export type ResponseLedgerResult = Ambiguous | NotFound | ResponseLedger | ValidationFailed;

/** What can be answered. */
export type ResponseObject = Directive | Document;

/** What can answer. */
export type ResponseSubject = Action | Document;

/** A dated list of members 名录. */
export type Roster = Fact & Node & {
  __typename?: 'Roster';
  /** The year, month or day whose state it shows; null where it does not say. */
  asOf?: Maybe<Scalars['String']['output']>;
  /** Whether the text says it, points back to it, or a rule concluded it. */
  basis: Basis;
  /** The dataset version since which it says what it says; null where it has not changed since `recordedIn`, or the change is not recorded yet. */
  changedIn?: Maybe<DatasetVersion>;
  /** How sure, from 0 to 1; 1 for what the text says outright. */
  confidence: Scalars['Float']['output'];
  /** What speaks against the conclusion, one sentence each; empty unless inferred. */
  counterEvidence: Array<Scalars['String']['output']>;
  /** Whether the dataset says so now. What a recorded version said and the dataset no longer says keeps its id, its links and its proof; lists of what points at it are empty. */
  current: Scalars['Boolean']['output'];
  /** Who claims it: dossiers by name, rosters as `roster:KEY`, `links` and `rules` for conclusions, `identities` for decisions on names. */
  dossiers: Array<Scalars['String']['output']>;
  /** Its lines. */
  entries: RosterEntryConnection;
  /** The places in sources that prove it, in the order of the text; with `field`, only those that prove that field. */
  evidence: EvidenceConnection;
  /** Opaque and stable: the same fact keeps it for as long as it is asserted. */
  id: Scalars['ID']['output'];
  /** The facts that the conclusion rests on: the complete list; empty unless inferred. */
  inferredFrom: Array<Fact>;
  /** Its name in filters. */
  key: Scalars['String']['output'];
  /** The class that it lists, by which audiences name it; rosters of several dates share it. */
  lists: Scalars['String']['output'];
  /** Known gaps and corrections. */
  note?: Maybe<Scalars['String']['output']>;
  /** Where the list comes from. */
  origin: Scalars['String']['output'];
  /** Why the rule concluded it, one sentence each; empty unless inferred. */
  reasons: Array<Scalars['String']['output']>;
  /** The dataset version that asserted it first; null while no recorded version has it. */
  recordedIn?: Maybe<DatasetVersion>;
  /** The same fact as it is said now, or was said last; null unless this is an earlier wording of it. */
  replacedBy?: Maybe<Fact>;
  /** The rule that concluded it; null unless `basis` is `INFERRED`. */
  rule?: Maybe<Scalars['String']['output']>;
  /** Its title. */
  title: Scalars['String']['output'];
  /** How far it can be trusted 可信度. */
  trust: RosterTrust;
  /** The dataset version that withdrew it, or said something else in its place; null while no recorded version has. */
  withdrawnIn?: Maybe<DatasetVersion>;
};


/** A dated list of members 名录. */
export type RosterEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** A dated list of members 名录. */
export type RosterEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  field?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of a list of `Roster`. */
export type RosterConnection = {
  __typename?: 'RosterConnection';
  /** The items with their cursors. */
  edges: Array<RosterEdge>;
  /** The items. */
  nodes: Array<Roster>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are in all; computed only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** How much of a roster the texts ever show. A body on it that is not seen is not silent: no text may have had a reason to name it. */
export type RosterCoverage = {
  __typename?: 'RosterCoverage';
  /** Whom the texts show acting: `ACTOR` of an action or `ISSUER` of a document, said outright or pointed back to. */
  acting: Share;
  /** Whom only a conclusion shows acting; not part of `acting`. */
  actingByInference: Share;
  /** How many organizations it lists. */
  entriesTotal: Scalars['Int']['output'];
  /** Whom a text names, in any part; standing in a roster is not enough. */
  named: Share;
  /** The roster, with its own date and trust. */
  roster?: Maybe<Roster>;
  /** Those whom the texts show acting, by name. */
  seenActing: OrganizationConnection;
  /** Those whom only a conclusion shows acting, by name. */
  seenActingByInference: OrganizationConnection;
  /** Those whom a text names, by name. */
  seenNamed: OrganizationConnection;
};


/** How much of a roster the texts ever show. A body on it that is not seen is not silent: no text may have had a reason to name it. */
export type RosterCoverageSeenActingArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** How much of a roster the texts ever show. A body on it that is not seen is not silent: no text may have had a reason to name it. */
export type RosterCoverageSeenActingByInferenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** How much of a roster the texts ever show. A body on it that is not seen is not silent: no text may have had a reason to name it. */
export type RosterCoverageSeenNamedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** An item of a list of `Roster`. */
export type RosterEdge = {
  __typename?: 'RosterEdge';
  /** Give it as `after` to go on behind this item. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Roster;
};

/** One line of a roster 名录条目. */
export type RosterEntry = Fact & Node & {
  __typename?: 'RosterEntry';
  /** Whether the text says it, points back to it, or a rule concluded it. */
  basis: Basis;
  /** The dataset version since which it says what it says; null where it has not changed since `recordedIn`, or the change is not recorded yet. */
  changedIn?: Maybe<DatasetVersion>;
  /** Code on the roster. */
  code?: Maybe<Scalars['String']['output']>;
  /** How sure, from 0 to 1; 1 for what the text says outright. */
  confidence: Scalars['Float']['output'];
  /** What speaks against the conclusion, one sentence each; empty unless inferred. */
  counterEvidence: Array<Scalars['String']['output']>;
  /** Whether the dataset says so now. What a recorded version said and the dataset no longer says keeps its id, its links and its proof; lists of what points at it are empty. */
  current: Scalars['Boolean']['output'];
  /** Who claims it: dossiers by name, rosters as `roster:KEY`, `links` and `rules` for conclusions, `identities` for decisions on names. */
  dossiers: Array<Scalars['String']['output']>;
  /** The places in sources that prove it, in the order of the text; with `field`, only those that prove that field. */
  evidence: EvidenceConnection;
  /** Group on the roster 学科门类. */
  group?: Maybe<Scalars['String']['output']>;
  /** Opaque and stable: the same fact keeps it for as long as it is asserted. */
  id: Scalars['ID']['output'];
  /** The facts that the conclusion rests on: the complete list; empty unless inferred. */
  inferredFrom: Array<Fact>;
  /** The body that the line lists. */
  organization?: Maybe<Organization>;
  /** Why the rule concluded it, one sentence each; empty unless inferred. */
  reasons: Array<Scalars['String']['output']>;
  /** The dataset version that asserted it first; null while no recorded version has it. */
  recordedIn?: Maybe<DatasetVersion>;
  /** The same fact as it is said now, or was said last; null unless this is an earlier wording of it. */
  replacedBy?: Maybe<Fact>;
  /** The roster. */
  roster?: Maybe<Roster>;
  /** The rule that concluded it; null unless `basis` is `INFERRED`. */
  rule?: Maybe<Scalars['String']['output']>;
  /** First day of membership, where the list gives it. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** Last day of membership, where the list gives it. */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** The dataset version that withdrew it, or said something else in its place; null while no recorded version has. */
  withdrawnIn?: Maybe<DatasetVersion>;
};


/** One line of a roster 名录条目. */
export type RosterEntryEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  field?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of a list of `RosterEntry`. */
export type RosterEntryConnection = {
  __typename?: 'RosterEntryConnection';
  /** The items with their cursors. */
  edges: Array<RosterEntryEdge>;
  /** The items. */
  nodes: Array<RosterEntry>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are in all; computed only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An item of a list of `RosterEntry`. */
export type RosterEntryEdge = {
  __typename?: 'RosterEntryEdge';
  /** Give it as `after` to go on behind this item. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: RosterEntry;
};

/** Orders of rosters. */
export type RosterOrder =
  /** By title. */
  | 'TITLE';

/** How far a roster can be trusted. */
export type RosterTrust =
  /** From the body that keeps it. */
  | 'HIGH'
  /** Put together from background knowledge. */
  | 'LOW'
  /** From a good second hand. */
  | 'MEDIUM';

/** A text that answers a search, and where 高亮. */
export type SearchHighlight = {
  __typename?: 'SearchHighlight';
  /** What text it is. */
  field: SearchedField;
  /** The places in `text` that answer, in order, without overlap. */
  ranges: Array<TextRange>;
  /** The text as it is stored. */
  text: Scalars['String']['output'];
};

/** Something that was found. */
export type SearchHit = {
  __typename?: 'SearchHit';
  /** Give it as `after` to go on behind this hit. */
  cursor: Scalars['String']['output'];
  /** Where its texts answer. */
  highlights: Array<SearchHighlight>;
  /** Why it was found, strongest reason first. */
  matchedBy: Array<SearchReason>;
  /** What was found. */
  node?: Maybe<SearchedNode>;
  /** Its place among all hits; the first is 1. */
  rank: Scalars['Int']['output'];
  /** How well it answers, from 0 to 1; comparable within one search only. */
  score: Scalars['Float']['output'];
  /** What kind of thing it is. */
  type: SearchType;
};

/** Why something was found. */
export type SearchReason =
  /** Characters of its name or title in their order, from the first of the name on or close together 简称. */
  | 'ABBREVIATION'
  /** Another form of its name 别名. */
  | 'ALIAS'
  /** Its name 名称. */
  | 'NAME'
  /** Its document number 发文字号. */
  | 'NUMBER'
  /** Pinyin of its name or title, the last syllable complete or not 全拼. */
  | 'PINYIN'
  /** Initials of the pinyin of its name or title 拼音首字母. */
  | 'PINYIN_INITIALS'
  /** Its summary 摘要. */
  | 'TEXT'
  /** Its title 标题. */
  | 'TITLE';

/** What was found, or why nothing was looked for. */
export type SearchResult = SearchResults | ValidationFailed;

/** A page of what a text finds, best first 检索结果. Every hit holds the whole text or each of its terms, as written, as an abbreviation of a name, or as pinyin; where nothing does, see `partial`. */
export type SearchResults = {
  __typename?: 'SearchResults';
  /** Whether everything that the text finds was ranked: false where there were too many candidates. */
  complete: Scalars['Boolean']['output'];
  /** The hits of this page, best first; equally good ones in the order of the dataset. */
  hits: Array<SearchHit>;
  /** What was cut off, one sentence each; empty where `complete`. */
  limits: Array<Scalars['String']['output']>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** True where nothing holds all of the text, and the hits hold most of it. */
  partial: Scalars['Boolean']['output'];
  /** How many hits there are in all; at least so many where not `complete`. */
  totalCount: Scalars['Int']['output'];
};

/** Kinds of things that can be searched for. */
export type SearchType =
  /** Actions, by summary 行动. */
  | 'ACTION'
  /** Directives, by title and summary 要求. */
  | 'DIRECTIVE'
  /** Documents, by number and title 文件. */
  | 'DOCUMENT'
  /** Initiatives, by their names and the forms of these 项目、平台. */
  | 'INITIATIVE'
  /** Bodies, by their names and the forms of these 机构. */
  | 'ORGANIZATION'
  /** Persons, by name 人物. */
  | 'PERSON';

/** What follows from a report's scope for a ledger. */
export type SearchVerdict =
  /** It is later and covers the class completely: whoever it does not name is silent. */
  | 'COMPLETE'
  /** It is later but only picks examples: it makes nobody silent. */
  | 'EXAMPLES_ONLY'
  /** It is not known to be later: it makes nobody silent. */
  | 'NOT_LATER';

/** Texts of things that can be searched for. */
export type SearchedField =
  /** Another form of the name. */
  | 'ALIAS'
  /** Name. */
  | 'NAME'
  /** Document number. */
  | 'NUMBER'
  /** Summary, in our words. */
  | 'TEXT'
  /** Title. */
  | 'TITLE';

/** What can be searched for. */
export type SearchedNode = Action | Directive | Document | Initiative | Organization | Person;

/** A part of a whole. */
export type Share = {
  __typename?: 'Share';
  /** How many there are in all. */
  denominator: Scalars['Int']['output'];
  /** How many are in the part. */
  numerator: Scalars['Int']['output'];
  /** One divided by the other, from 0 to 1; null of nothing. */
  value?: Maybe<Scalars['Float']['output']>;
};

/** A text that facts are proved by 来源. The text itself is not part of the graph. */
export type Source = Node & {
  __typename?: 'Source';
  /** Whether the server can read it now. */
  available: Scalars['Boolean']['output'];
  /** File name in the folder of sources, or of a roster. */
  file: Scalars['String']['output'];
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** What kind of text it is. */
  kind: SourceKind;
  /** In UTF-16 code units. */
  length: Scalars['Int']['output'];
  /** Of the file. */
  sha256: Scalars['String']['output'];
};

/** Kinds of sources. */
export type SourceKind =
  /** A list of members that is part of the dataset. */
  | 'ROSTER'
  /** A document or article that a dossier reads. */
  | 'TEXT';

/** What a document may lack 缺项. */
export type StateableField =
  /** 发文机关. */
  | 'ISSUER'
  /** 文号. */
  | 'NUMBER'
  /** 印发日期. */
  | 'PRINTED_ON'
  /** 标题. */
  | 'TITLE'
  /** 成文日期. */
  | 'WRITTEN_ON';

/** A place in a text. */
export type TextRange = {
  __typename?: 'TextRange';
  /** UTF-16 code unit after the last. */
  end: Scalars['Int']['output'];
  /** First UTF-16 code unit. */
  start: Scalars['Int']['output'];
};

/** Dated events in order, and the undated apart 时间线. */
export type Timeline = {
  __typename?: 'Timeline';
  /** Events with a date or a bound, by their latest day. */
  events: TimelineEventConnection;
  /** Held documents and actions without any date: nothing is guessed. */
  undated: TimelineEventConnection;
};


/** Dated events in order, and the undated apart 时间线. */
export type TimelineEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** Dated events in order, and the undated apart 时间线. */
export type TimelineUndatedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** One event. */
export type TimelineEvent = Node & {
  __typename?: 'TimelineEvent';
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** What happened. */
  kind: TimelineEventKind;
  /** When, as bounds; equal where the day is known. */
  on: DateBounds;
  /** The document or action that it happened to. */
  subject?: Maybe<TimelineSubject>;
};

/** A page of a list of `TimelineEvent`. */
export type TimelineEventConnection = {
  __typename?: 'TimelineEventConnection';
  /** The items with their cursors. */
  edges: Array<TimelineEventEdge>;
  /** The items. */
  nodes: Array<TimelineEvent>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are in all; computed only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An item of a list of `TimelineEvent`. */
export type TimelineEventEdge = {
  __typename?: 'TimelineEventEdge';
  /** Give it as `after` to go on behind this item. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: TimelineEvent;
};

/** Kinds of events. */
export type TimelineEventKind =
  /** A deed was done. */
  | 'ACTION'
  /** 印发. */
  | 'DOCUMENT_PRINTED'
  /** 成文. */
  | 'DOCUMENT_WRITTEN'
  /** A speech or meeting took place. */
  | 'EVENT_HELD';

/** Conditions on events; all that are given must hold. */
export type TimelineFilter = {
  /** It happened to an action like this. */
  action?: InputMaybe<ActionFilter>;
  /** It happened to a document like this. */
  document?: InputMaybe<DocumentFilter>;
  /** Its latest known day (else its earliest) is not before this day; undated events are shown whatever it is. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** The kind is one of these. */
  kind?: InputMaybe<Array<TimelineEventKind>>;
  /** Its latest known day (else its earliest) is not after this day; undated events are shown whatever it is. */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** What an event can happen to. */
export type TimelineSubject = Action | Document;

/** That a document went to a recipient 发送. */
export type Transmission = Fact & Node & {
  __typename?: 'Transmission';
  /** Whether the text says it, points back to it, or a rule concluded it. */
  basis: Basis;
  /** The dataset version since which it says what it says; null where it has not changed since `recordedIn`, or the change is not recorded yet. */
  changedIn?: Maybe<DatasetVersion>;
  /** By which channel. */
  channel: Channel;
  /** How sure, from 0 to 1; 1 for what the text says outright. */
  confidence: Scalars['Float']['output'];
  /** What speaks against the conclusion, one sentence each; empty unless inferred. */
  counterEvidence: Array<Scalars['String']['output']>;
  /** Whether the dataset says so now. What a recorded version said and the dataset no longer says keeps its id, its links and its proof; lists of what points at it are empty. */
  current: Scalars['Boolean']['output'];
  /** The document. */
  document?: Maybe<Document>;
  /** Who claims it: dossiers by name, rosters as `roster:KEY`, `links` and `rules` for conclusions, `identities` for decisions on names. */
  dossiers: Array<Scalars['String']['output']>;
  /** The places in sources that prove it, in the order of the text; with `field`, only those that prove that field. */
  evidence: EvidenceConnection;
  /** Opaque and stable: the same fact keeps it for as long as it is asserted. */
  id: Scalars['ID']['output'];
  /** The facts that the conclusion rests on: the complete list; empty unless inferred. */
  inferredFrom: Array<Fact>;
  /** Why the rule concluded it, one sentence each; empty unless inferred. */
  reasons: Array<Scalars['String']['output']>;
  /** Who received it: a body or a class. */
  recipient?: Maybe<Recipient>;
  /** The dataset version that asserted it first; null while no recorded version has it. */
  recordedIn?: Maybe<DatasetVersion>;
  /** The same fact as it is said now, or was said last; null unless this is an earlier wording of it. */
  replacedBy?: Maybe<Fact>;
  /** The rule that concluded it; null unless `basis` is `INFERRED`. */
  rule?: Maybe<Scalars['String']['output']>;
  /** The dataset version that withdrew it, or said something else in its place; null while no recorded version has. */
  withdrawnIn?: Maybe<DatasetVersion>;
};


/** That a document went to a recipient 发送. */
export type TransmissionEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  field?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of a list of `Transmission`. */
export type TransmissionConnection = {
  __typename?: 'TransmissionConnection';
  /** The items with their cursors. */
  edges: Array<TransmissionEdge>;
  /** The items. */
  nodes: Array<Transmission>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are in all; computed only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An item of a list of `Transmission`. */
export type TransmissionEdge = {
  __typename?: 'TransmissionEdge';
  /** Give it as `after` to go on behind this item. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Transmission;
};

/** Conditions on transmissions. */
export type TransmissionFilter = {
  /** The channel is one of these. */
  channel?: InputMaybe<Array<Channel>>;
};

/** How many facts there are of one type. */
export type TypeCount = {
  __typename?: 'TypeCount';
  /** How many. */
  count: Scalars['Int']['output'];
  /** Name of the type. */
  type: Scalars['String']['output'];
};

/** What was asked for is not well formed. */
export type ValidationFailed = Refusal & {
  __typename?: 'ValidationFailed';
  /** The argument that was wrong. */
  argument: Scalars['String']['output'];
  /** One sentence for a person: what was asked, and what to do. */
  message: Scalars['String']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Action: ResolverTypeWrapper<unknown>;
  ActionConnection: ResolverTypeWrapper<unknown>;
  ActionEdge: ResolverTypeWrapper<unknown>;
  ActionFilter: ResolverTypeWrapper<unknown>;
  ActionKind: ResolverTypeWrapper<unknown>;
  ActionOrder: ResolverTypeWrapper<unknown>;
  Affiliation: ResolverTypeWrapper<unknown>;
  AffiliationConnection: ResolverTypeWrapper<unknown>;
  AffiliationEdge: ResolverTypeWrapper<unknown>;
  AffiliationKind: ResolverTypeWrapper<unknown>;
  AggregateActor: ResolverTypeWrapper<unknown>;
  Alias: ResolverTypeWrapper<unknown>;
  AliasConnection: ResolverTypeWrapper<unknown>;
  AliasEdge: ResolverTypeWrapper<unknown>;
  AliasInContext: ResolverTypeWrapper<unknown>;
  Ambiguous: ResolverTypeWrapper<unknown>;
  Assignee: ResolverTypeWrapper<unknown>;
  Assignment: ResolverTypeWrapper<unknown>;
  AssignmentConnection: ResolverTypeWrapper<unknown>;
  AssignmentEdge: ResolverTypeWrapper<unknown>;
  AssignmentFilter: ResolverTypeWrapper<unknown>;
  AssignmentRole: ResolverTypeWrapper<unknown>;
  Attribution: ResolverTypeWrapper<unknown>;
  AttributionConnection: ResolverTypeWrapper<unknown>;
  AttributionEdge: ResolverTypeWrapper<unknown>;
  AttributionFilter: ResolverTypeWrapper<unknown>;
  AttributionRole: ResolverTypeWrapper<unknown>;
  Audience: ResolverTypeWrapper<unknown>;
  AudienceConnection: ResolverTypeWrapper<unknown>;
  AudienceEdge: ResolverTypeWrapper<unknown>;
  AudienceExtension: ResolverTypeWrapper<unknown>;
  AudienceFilter: ResolverTypeWrapper<unknown>;
  AudienceMembership: ResolverTypeWrapper<unknown>;
  AudienceMembershipConnection: ResolverTypeWrapper<unknown>;
  AudienceMembershipEdge: ResolverTypeWrapper<unknown>;
  AudienceOrder: ResolverTypeWrapper<unknown>;
  AudienceResolution: ResolverTypeWrapper<unknown>;
  Author: ResolverTypeWrapper<unknown>;
  Basis: ResolverTypeWrapper<unknown>;
  Body: ResolverTypeWrapper<unknown>;
  Boolean: ResolverTypeWrapper<unknown>;
  ChainEnd: ResolverTypeWrapper<unknown>;
  ChainHop: ResolverTypeWrapper<unknown>;
  ChainHopKind: ResolverTypeWrapper<unknown>;
  ChainStart: ResolverTypeWrapper<unknown>;
  ChainStop: ResolverTypeWrapper<unknown>;
  Channel: ResolverTypeWrapper<unknown>;
  Comparator: ResolverTypeWrapper<unknown>;
  CoordinationChain: ResolverTypeWrapper<unknown>;
  CoordinationChains: ResolverTypeWrapper<unknown>;
  CoordinationChainsResult: ResolverTypeWrapper<unknown>;
  CountBounds: ResolverTypeWrapper<unknown>;
  Coverage: ResolverTypeWrapper<unknown>;
  Dataset: ResolverTypeWrapper<unknown>;
  DatasetVersion: ResolverTypeWrapper<unknown>;
  Date: ResolverTypeWrapper<unknown>;
  DateBounds: ResolverTypeWrapper<unknown>;
  DateTime: ResolverTypeWrapper<unknown>;
  DayBoundSource: ResolverTypeWrapper<unknown>;
  DayBounds: ResolverTypeWrapper<unknown>;
  DayWindow: ResolverTypeWrapper<unknown>;
  Directive: ResolverTypeWrapper<unknown>;
  DirectiveConnection: ResolverTypeWrapper<unknown>;
  DirectiveEdge: ResolverTypeWrapper<unknown>;
  DirectiveFilter: ResolverTypeWrapper<unknown>;
  DirectiveLevel: ResolverTypeWrapper<unknown>;
  DirectiveOrder: ResolverTypeWrapper<unknown>;
  Document: ResolverTypeWrapper<unknown>;
  DocumentBy: ResolverTypeWrapper<unknown>;
  DocumentConnection: ResolverTypeWrapper<unknown>;
  DocumentEdge: ResolverTypeWrapper<unknown>;
  DocumentFilter: ResolverTypeWrapper<unknown>;
  DocumentKind: ResolverTypeWrapper<unknown>;
  DocumentKindCoverage: ResolverTypeWrapper<unknown>;
  DocumentLink: ResolverTypeWrapper<unknown>;
  DocumentLinkConnection: ResolverTypeWrapper<unknown>;
  DocumentLinkEdge: ResolverTypeWrapper<unknown>;
  DocumentLinkFilter: ResolverTypeWrapper<unknown>;
  DocumentLinkKind: ResolverTypeWrapper<unknown>;
  DocumentOrder: ResolverTypeWrapper<unknown>;
  DocumentResult: ResolverTypeWrapper<unknown>;
  Evidence: ResolverTypeWrapper<unknown>;
  EvidenceConnection: ResolverTypeWrapper<unknown>;
  EvidenceEdge: ResolverTypeWrapper<unknown>;
  Expectation: ResolverTypeWrapper<unknown>;
  ExpectationConnection: ResolverTypeWrapper<unknown>;
  ExpectationEdge: ResolverTypeWrapper<unknown>;
  ExpectationKind: ResolverTypeWrapper<unknown>;
  Fact: ResolverTypeWrapper<unknown>;
  Float: ResolverTypeWrapper<unknown>;
  ID: ResolverTypeWrapper<unknown>;
  InferenceDecision: ResolverTypeWrapper<unknown>;
  InferenceRule: ResolverTypeWrapper<unknown>;
  InferenceVerdict: ResolverTypeWrapper<unknown>;
  Initiative: ResolverTypeWrapper<unknown>;
  InitiativeConnection: ResolverTypeWrapper<unknown>;
  InitiativeEdge: ResolverTypeWrapper<unknown>;
  InitiativeFilter: ResolverTypeWrapper<unknown>;
  InitiativeKind: ResolverTypeWrapper<unknown>;
  InitiativeOrder: ResolverTypeWrapper<unknown>;
  Int: ResolverTypeWrapper<unknown>;
  Latency: ResolverTypeWrapper<unknown>;
  LedgerAggregate: ResolverTypeWrapper<unknown>;
  LedgerCoverage: ResolverTypeWrapper<unknown>;
  LedgerOf: ResolverTypeWrapper<unknown>;
  LedgerRow: ResolverTypeWrapper<unknown>;
  LedgerRowConnection: ResolverTypeWrapper<unknown>;
  LedgerRowEdge: ResolverTypeWrapper<unknown>;
  LedgerRowFilter: ResolverTypeWrapper<unknown>;
  LedgerRowKind: ResolverTypeWrapper<unknown>;
  LedgerRowOrder: ResolverTypeWrapper<unknown>;
  LedgerSearch: ResolverTypeWrapper<unknown>;
  LedgerState: ResolverTypeWrapper<unknown>;
  LedgerSubject: ResolverTypeWrapper<unknown>;
  LedgerTotal: ResolverTypeWrapper<unknown>;
  Metric: ResolverTypeWrapper<unknown>;
  MetricConnection: ResolverTypeWrapper<unknown>;
  MetricEdge: ResolverTypeWrapper<unknown>;
  NameCandidate: ResolverTypeWrapper<unknown>;
  NameContext: ResolverTypeWrapper<unknown>;
  NameMatch: ResolverTypeWrapper<unknown>;
  NameOutcome: ResolverTypeWrapper<unknown>;
  NameResolution: ResolverTypeWrapper<unknown>;
  NameResolutionResult: ResolverTypeWrapper<unknown>;
  Named: ResolverTypeWrapper<unknown>;
  Node: ResolverTypeWrapper<unknown>;
  NotFound: ResolverTypeWrapper<unknown>;
  Organization: ResolverTypeWrapper<unknown>;
  OrganizationBy: ResolverTypeWrapper<unknown>;
  OrganizationConnection: ResolverTypeWrapper<unknown>;
  OrganizationEdge: ResolverTypeWrapper<unknown>;
  OrganizationFilter: ResolverTypeWrapper<unknown>;
  OrganizationKind: ResolverTypeWrapper<unknown>;
  OrganizationLevel: ResolverTypeWrapper<unknown>;
  OrganizationOrder: ResolverTypeWrapper<unknown>;
  OrganizationResult: ResolverTypeWrapper<unknown>;
  Ownership: ResolverTypeWrapper<unknown>;
  OwnershipConnection: ResolverTypeWrapper<unknown>;
  OwnershipEdge: ResolverTypeWrapper<unknown>;
  PageInfo: ResolverTypeWrapper<unknown>;
  Participation: ResolverTypeWrapper<unknown>;
  ParticipationConnection: ResolverTypeWrapper<unknown>;
  ParticipationEdge: ResolverTypeWrapper<unknown>;
  ParticipationFilter: ResolverTypeWrapper<unknown>;
  ParticipationRole: ResolverTypeWrapper<unknown>;
  PeriodCoverage: ResolverTypeWrapper<unknown>;
  Person: ResolverTypeWrapper<unknown>;
  PersonConnection: ResolverTypeWrapper<unknown>;
  PersonEdge: ResolverTypeWrapper<unknown>;
  PersonFilter: ResolverTypeWrapper<unknown>;
  PersonOrder: ResolverTypeWrapper<unknown>;
  Platform: ResolverTypeWrapper<unknown>;
  PlatformConnection: ResolverTypeWrapper<unknown>;
  PlatformEdge: ResolverTypeWrapper<unknown>;
  Position: ResolverTypeWrapper<unknown>;
  PositionConnection: ResolverTypeWrapper<unknown>;
  PositionEdge: ResolverTypeWrapper<unknown>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RankedFact: ResolverTypeWrapper<unknown>;
  Ranking: ResolverTypeWrapper<unknown>;
  RankingActor: ResolverTypeWrapper<unknown>;
  RankingBy: ResolverTypeWrapper<unknown>;
  RankingCount: ResolverTypeWrapper<unknown>;
  RankingEdge: ResolverTypeWrapper<unknown>;
  RankingEvent: ResolverTypeWrapper<unknown>;
  RankingEventConnection: ResolverTypeWrapper<unknown>;
  RankingEventEdge: ResolverTypeWrapper<unknown>;
  RankingResult: ResolverTypeWrapper<unknown>;
  RankingRow: ResolverTypeWrapper<unknown>;
  Recipient: ResolverTypeWrapper<unknown>;
  RecipientConnection: ResolverTypeWrapper<unknown>;
  RecipientEdge: ResolverTypeWrapper<unknown>;
  Refusal: ResolverTypeWrapper<unknown>;
  ReportBack: ResolverTypeWrapper<unknown>;
  ReportScope: ResolverTypeWrapper<unknown>;
  ReportScopeConnection: ResolverTypeWrapper<unknown>;
  ReportScopeEdge: ResolverTypeWrapper<unknown>;
  Response: ResolverTypeWrapper<unknown>;
  ResponseConnection: ResolverTypeWrapper<unknown>;
  ResponseEdge: ResolverTypeWrapper<unknown>;
  ResponseLedger: ResolverTypeWrapper<unknown>;
  ResponseLedgerResult: ResolverTypeWrapper<unknown>;
  ResponseObject: ResolverTypeWrapper<unknown>;
  ResponseSubject: ResolverTypeWrapper<unknown>;
  Roster: ResolverTypeWrapper<unknown>;
  RosterConnection: ResolverTypeWrapper<unknown>;
  RosterCoverage: ResolverTypeWrapper<unknown>;
  RosterEdge: ResolverTypeWrapper<unknown>;
  RosterEntry: ResolverTypeWrapper<unknown>;
  RosterEntryConnection: ResolverTypeWrapper<unknown>;
  RosterEntryEdge: ResolverTypeWrapper<unknown>;
  RosterOrder: ResolverTypeWrapper<unknown>;
  RosterTrust: ResolverTypeWrapper<unknown>;
  SearchHighlight: ResolverTypeWrapper<unknown>;
  SearchHit: ResolverTypeWrapper<unknown>;
  SearchReason: ResolverTypeWrapper<unknown>;
  SearchResult: ResolverTypeWrapper<unknown>;
  SearchResults: ResolverTypeWrapper<unknown>;
  SearchType: ResolverTypeWrapper<unknown>;
  SearchVerdict: ResolverTypeWrapper<unknown>;
  SearchedField: ResolverTypeWrapper<unknown>;
  SearchedNode: ResolverTypeWrapper<unknown>;
  Share: ResolverTypeWrapper<unknown>;
  Source: ResolverTypeWrapper<unknown>;
  SourceKind: ResolverTypeWrapper<unknown>;
  StateableField: ResolverTypeWrapper<unknown>;
  String: ResolverTypeWrapper<unknown>;
  TextRange: ResolverTypeWrapper<unknown>;
  Timeline: ResolverTypeWrapper<unknown>;
  TimelineEvent: ResolverTypeWrapper<unknown>;
  TimelineEventConnection: ResolverTypeWrapper<unknown>;
  TimelineEventEdge: ResolverTypeWrapper<unknown>;
  TimelineEventKind: ResolverTypeWrapper<unknown>;
  TimelineFilter: ResolverTypeWrapper<unknown>;
  TimelineSubject: ResolverTypeWrapper<unknown>;
  Transmission: ResolverTypeWrapper<unknown>;
  TransmissionConnection: ResolverTypeWrapper<unknown>;
  TransmissionEdge: ResolverTypeWrapper<unknown>;
  TransmissionFilter: ResolverTypeWrapper<unknown>;
  TypeCount: ResolverTypeWrapper<unknown>;
  ValidationFailed: ResolverTypeWrapper<unknown>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Action: unknown;
  ActionConnection: unknown;
  ActionEdge: unknown;
  ActionFilter: unknown;
  Affiliation: unknown;
  AffiliationConnection: unknown;
  AffiliationEdge: unknown;
  AggregateActor: unknown;
  Alias: unknown;
  AliasConnection: unknown;
  AliasEdge: unknown;
  AliasInContext: unknown;
  Ambiguous: unknown;
  Assignee: unknown;
  Assignment: unknown;
  AssignmentConnection: unknown;
  AssignmentEdge: unknown;
  AssignmentFilter: unknown;
  Attribution: unknown;
  AttributionConnection: unknown;
  AttributionEdge: unknown;
  AttributionFilter: unknown;
  Audience: unknown;
  AudienceConnection: unknown;
  AudienceEdge: unknown;
  AudienceFilter: unknown;
  AudienceMembership: unknown;
  AudienceMembershipConnection: unknown;
  AudienceMembershipEdge: unknown;
  AudienceResolution: unknown;
  Author: unknown;
  Body: unknown;
  Boolean: unknown;
  ChainEnd: unknown;
  ChainHop: unknown;
  ChainStart: unknown;
  ChainStop: unknown;
  CoordinationChain: unknown;
  CoordinationChains: unknown;
  CoordinationChainsResult: unknown;
  CountBounds: unknown;
  Coverage: unknown;
  Dataset: unknown;
  DatasetVersion: unknown;
  Date: unknown;
  DateBounds: unknown;
  DateTime: unknown;
  DayBounds: unknown;
  DayWindow: unknown;
  Directive: unknown;
  DirectiveConnection: unknown;
  DirectiveEdge: unknown;
  DirectiveFilter: unknown;
  Document: unknown;
  DocumentBy: unknown;
  DocumentConnection: unknown;
  DocumentEdge: unknown;
  DocumentFilter: unknown;
  DocumentKindCoverage: unknown;
  DocumentLink: unknown;
  DocumentLinkConnection: unknown;
  DocumentLinkEdge: unknown;
  DocumentLinkFilter: unknown;
  DocumentResult: unknown;
  Evidence: unknown;
  EvidenceConnection: unknown;
  EvidenceEdge: unknown;
  Expectation: unknown;
  ExpectationConnection: unknown;
  ExpectationEdge: unknown;
  Fact: unknown;
  Float: unknown;
  ID: unknown;
  InferenceDecision: unknown;
  InferenceRule: unknown;
  Initiative: unknown;
  InitiativeConnection: unknown;
  InitiativeEdge: unknown;
  InitiativeFilter: unknown;
  Int: unknown;
  Latency: unknown;
  LedgerAggregate: unknown;
  LedgerCoverage: unknown;
  LedgerOf: unknown;
  LedgerRow: unknown;
  LedgerRowConnection: unknown;
  LedgerRowEdge: unknown;
  LedgerRowFilter: unknown;
  LedgerSearch: unknown;
  LedgerSubject: unknown;
  LedgerTotal: unknown;
  Metric: unknown;
  MetricConnection: unknown;
  MetricEdge: unknown;
  NameCandidate: unknown;
  NameContext: unknown;
  NameResolution: unknown;
  NameResolutionResult: unknown;
  Named: unknown;
  Node: unknown;
  NotFound: unknown;
  Organization: unknown;
  OrganizationBy: unknown;
  OrganizationConnection: unknown;
  OrganizationEdge: unknown;
  OrganizationFilter: unknown;
  OrganizationResult: unknown;
  Ownership: unknown;
  OwnershipConnection: unknown;
  OwnershipEdge: unknown;
  PageInfo: unknown;
  Participation: unknown;
  ParticipationConnection: unknown;
  ParticipationEdge: unknown;
  ParticipationFilter: unknown;
  PeriodCoverage: unknown;
  Person: unknown;
  PersonConnection: unknown;
  PersonEdge: unknown;
  PersonFilter: unknown;
  Platform: unknown;
  PlatformConnection: unknown;
  PlatformEdge: unknown;
  Position: unknown;
  PositionConnection: unknown;
  PositionEdge: unknown;
  Query: Record<PropertyKey, never>;
  RankedFact: unknown;
  Ranking: unknown;
  RankingActor: unknown;
  RankingCount: unknown;
  RankingEdge: unknown;
  RankingEvent: unknown;
  RankingEventConnection: unknown;
  RankingEventEdge: unknown;
  RankingResult: unknown;
  RankingRow: unknown;
  Recipient: unknown;
  RecipientConnection: unknown;
  RecipientEdge: unknown;
  Refusal: unknown;
  ReportBack: unknown;
  ReportScope: unknown;
  ReportScopeConnection: unknown;
  ReportScopeEdge: unknown;
  Response: unknown;
  ResponseConnection: unknown;
  ResponseEdge: unknown;
  ResponseLedger: unknown;
  ResponseLedgerResult: unknown;
  ResponseObject: unknown;
  ResponseSubject: unknown;
  Roster: unknown;
  RosterConnection: unknown;
  RosterCoverage: unknown;
  RosterEdge: unknown;
  RosterEntry: unknown;
  RosterEntryConnection: unknown;
  RosterEntryEdge: unknown;
  SearchHighlight: unknown;
  SearchHit: unknown;
  SearchResult: unknown;
  SearchResults: unknown;
  SearchedNode: unknown;
  Share: unknown;
  Source: unknown;
  String: unknown;
  TextRange: unknown;
  Timeline: unknown;
  TimelineEvent: unknown;
  TimelineEventConnection: unknown;
  TimelineEventEdge: unknown;
  TimelineFilter: unknown;
  TimelineSubject: unknown;
  Transmission: unknown;
  TransmissionConnection: unknown;
  TransmissionEdge: unknown;
  TransmissionFilter: unknown;
  TypeCount: unknown;
  ValidationFailed: unknown;
};

export type ListSizeDirectiveArgs = {
  assumed?: Maybe<Scalars['Int']['input']>;
};

export type ListSizeDirectiveResolver<Result, Parent, ContextType = QueryContext, Args = ListSizeDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ActionFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Action'] = ResolversParentTypes['Action']> = {
  answers?: Resolver<ResolversTypes['ResponseConnection'], ParentType, ContextType, RequireFields<ActionAnswersArgs, 'first'>>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  changedIn?: Resolver<Maybe<ResolversTypes['DatasetVersion']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  counterEvidence?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  dossiers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, RequireFields<ActionEvidenceArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inferredFrom?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
  initiatives?: Resolver<ResolversTypes['InitiativeConnection'], ParentType, ContextType, RequireFields<ActionInitiativesArgs, 'first'>>;
  kind?: Resolver<ResolversTypes['ActionKind'], ParentType, ContextType>;
  metrics?: Resolver<ResolversTypes['MetricConnection'], ParentType, ContextType, RequireFields<ActionMetricsArgs, 'first'>>;
  on?: Resolver<ResolversTypes['DateBounds'], ParentType, ContextType>;
  openEnded?: Resolver<Array<ResolversTypes['ParticipationRole']>, ParentType, ContextType>;
  outputs?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, RequireFields<ActionOutputsArgs, 'first'>>;
  partOf?: Resolver<Maybe<ResolversTypes['Action']>, ParentType, ContextType>;
  participations?: Resolver<ResolversTypes['ParticipationConnection'], ParentType, ContextType, RequireFields<ActionParticipationsArgs, 'first'>>;
  parts?: Resolver<ResolversTypes['ActionConnection'], ParentType, ContextType, RequireFields<ActionPartsArgs, 'first'>>;
  platforms?: Resolver<ResolversTypes['PlatformConnection'], ParentType, ContextType, RequireFields<ActionPlatformsArgs, 'first'>>;
  reasons?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  recordedIn?: Resolver<Maybe<ResolversTypes['DatasetVersion']>, ParentType, ContextType>;
  replacedBy?: Resolver<Maybe<ResolversTypes['Fact']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  selfReported?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  withdrawnIn?: Resolver<Maybe<ResolversTypes['DatasetVersion']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ActionConnectionFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['ActionConnection'] = ResolversParentTypes['ActionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ActionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Action']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActionEdgeFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['ActionEdge'] = ResolversParentTypes['ActionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Action'], ParentType, ContextType>;
};

export type AffiliationFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Affiliation'] = ResolversParentTypes['Affiliation']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  changedIn?: Resolver<Maybe<ResolversTypes['DatasetVersion']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  counterEvidence?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  dossiers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, RequireFields<AffiliationEvidenceArgs, 'first'>>;
  from?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inferredFrom?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AffiliationKind'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  recordedIn?: Resolver<Maybe<ResolversTypes['DatasetVersion']>, ParentType, ContextType>;
  replacedBy?: Resolver<Maybe<ResolversTypes['Fact']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  withdrawnIn?: Resolver<Maybe<ResolversTypes['DatasetVersion']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AffiliationConnectionFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['AffiliationConnection'] = ResolversParentTypes['AffiliationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AffiliationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Affiliation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AffiliationEdgeFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['AffiliationEdge'] = ResolversParentTypes['AffiliationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Affiliation'], ParentType, ContextType>;
};

export type AggregateActorFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['AggregateActor'] = ResolversParentTypes['AggregateActor']> = {
  audience?: Resolver<Maybe<ResolversTypes['Audience']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  changedIn?: Resolver<Maybe<ResolversTypes['DatasetVersion']>, ParentType, ContextType>;
  class?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  comparator?: Resolver<ResolversTypes['Comparator'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  counterEvidence?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  dossiers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, RequireFields<AggregateActorEvidenceArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inferredFrom?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  participations?: Resolver<ResolversTypes['ParticipationConnection'], ParentType, ContextType, RequireFields<AggregateActorParticipationsArgs, 'first'>>;
  reasons?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  recordedIn?: Resolver<Maybe<ResolversTypes['DatasetVersion']>, ParentType, ContextType>;
  replacedBy?: Resolver<Maybe<ResolversTypes['Fact']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  withdrawnIn?: Resolver<Maybe<ResolversTypes['DatasetVersion']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AliasFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Alias'] = ResolversParentTypes['Alias']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  changedIn?: Resolver<Maybe<ResolversTypes['DatasetVersion']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  counterEvidence?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  dossiers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, RequireFields<AliasEvidenceArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inferredFrom?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  recordedIn?: Resolver<Maybe<ResolversTypes['DatasetVersion']>, ParentType, ContextType>;
  replacedBy?: Resolver<Maybe<ResolversTypes['Fact']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  standsFor?: Resolver<Maybe<ResolversTypes['Named']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  withdrawnIn?: Resolver<Maybe<ResolversTypes['DatasetVersion']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AliasConnectionFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['AliasConnection'] = ResolversParentTypes['AliasConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AliasEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Alias']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AliasEdgeFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['AliasEdge'] = ResolversParentTypes['AliasEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Alias'], ParentType, ContextType>;
};

export type AmbiguousFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Ambiguous'] = ResolversParentTypes['Ambiguous']> = {
  candidates?: Resolver<Array<ResolversTypes['Organization']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssigneeFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Assignee'] = ResolversParentTypes['Assignee']> = {
  __resolveType: TypeResolveFn<'AggregateActor' | 'Audience' | 'Initiative' | 'Organization', ParentType, ContextType>;
};

export type AssignmentFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Assignment'] = ResolversParentTypes['Assignment']> = {
  assignee?: Resolver<Maybe<ResolversTypes['Assignee']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  changedIn?: Resolver<Maybe<ResolversTypes['DatasetVersion']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  counterEvidence?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  directive?: Resolver<Maybe<ResolversTypes['Directive']>, ParentType, ContextType>;
  dossiers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, RequireFields<AssignmentEvidenceArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inferredFrom?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  recordedIn?: Resolver<Maybe<ResolversTypes['DatasetVersion']>, ParentType, ContextType>;
  replacedBy?: Resolver<Maybe<ResolversTypes['Fact']>, ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['AssignmentRole']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  verbatim?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  withdrawnIn?: Resolver<Maybe<ResolversTypes['DatasetVersion']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssignmentConnectionFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['AssignmentConnection'] = ResolversParentTypes['AssignmentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AssignmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Assignment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AssignmentEdgeFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['AssignmentEdge'] = ResolversParentTypes['AssignmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Assignment'], ParentType, ContextType>;
};

export type AttributionFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Attribution'] = ResolversParentTypes['Attribution']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  changedIn?: Resolver<Maybe<ResolversTypes['DatasetVersion']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  counterEvidence?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  dossiers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, RequireFields<AttributionEvidenceArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inferredFrom?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  recordedIn?: Resolver<Maybe<ResolversTypes['DatasetVersion']>, ParentType, ContextType>;
  replacedBy?: Resolver<Maybe<ResolversTypes['Fact']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['AttributionRole'], ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Author']>, ParentType, ContextType>;
  withdrawnIn?: Resolver<Maybe<ResolversTypes['DatasetVersion']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AttributionConnectionFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['AttributionConnection'] = ResolversParentTypes['AttributionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AttributionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Attribution']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AttributionEdgeFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['AttributionEdge'] = ResolversParentTypes['AttributionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Attribution'], ParentType, ContextType>;
};

export type AudienceFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Audience'] = ResolversParentTypes['Audience']> = {
  assignments?: Resolver<ResolversTypes['AssignmentConnection'], ParentType, ContextType, RequireFields<AudienceAssignmentsArgs, 'first'>>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  changedIn?: Resolver<Maybe<ResolversTypes['DatasetVersion']>, ParentType, ContextType>;
  classes?: Resolver<ResolversTypes['AudienceConnection'], ParentType, ContextType, RequireFields<AudienceClassesArgs, 'first'>>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  counterEvidence?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  directives?: Resolver<ResolversTypes['DirectiveConnection'], ParentType, ContextType, RequireFields<AudienceDirectivesArgs, 'first'>>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  dossiers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, RequireFields<AudienceEvidenceArgs, 'first'>>;
  excludes?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, RequireFields<AudienceExcludesArgs, 'first'>>;
  extension?: Resolver<ResolversTypes['AudienceExtension'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  includes?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, RequireFields<AudienceIncludesArgs, 'first'>>;
  inferredFrom?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
  memberKinds?: Resolver<Array<ResolversTypes['OrganizationKind']>, ParentType, ContextType>;
  memberRegion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  memberRoster?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  membersOf?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  memberships?: Resolver<ResolversTypes['AudienceMembershipConnection'], ParentType, ContextType, RequireFields<AudienceMembershipsArgs, 'first'>>;
  participations?: Resolver<ResolversTypes['ParticipationConnection'], ParentType, ContextType, RequireFields<AudienceParticipationsArgs, 'first'>>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  receives?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  recordedIn?: Resolver<Maybe<ResolversTypes['DatasetVersion']>, ParentType, ContextType>;
  replacedBy?: Resolver<Maybe<ResolversTypes['Fact']>, ParentType, ContextType>;
  resolution?: Resolver<Maybe<ResolversTypes['AudienceResolution']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  transmissions?: Resolver<ResolversTypes['TransmissionConnection'], ParentType, ContextType, RequireFields<AudienceTransmissionsArgs, 'first'>>;
  unitsOf?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  withdrawnIn?: Resolver<Maybe<ResolversTypes['DatasetVersion']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AudienceConnectionFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['AudienceConnection'] = ResolversParentTypes['AudienceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AudienceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Audience']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AudienceEdgeFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['AudienceEdge'] = ResolversParentTypes['AudienceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Audience'], ParentType, ContextType>;
};

export type AudienceMembershipFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['AudienceMembership'] = ResolversParentTypes['AudienceMembership']> = {
  audience?: Resolver<Maybe<ResolversTypes['Audience']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  changedIn?: Resolver<Maybe<ResolversTypes['DatasetVersion']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  counterEvidence?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['InferenceDecision']>, ParentType, ContextType>;
  dossiers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, RequireFields<AudienceMembershipEvidenceArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inferredFrom?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  recordedIn?: Resolver<Maybe<ResolversTypes['DatasetVersion']>, ParentType, ContextType>;
  replacedBy?: Resolver<Maybe<ResolversTypes['Fact']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  withdrawnIn?: Resolver<Maybe<ResolversTypes['DatasetVersion']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AudienceMembershipConnectionFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['AudienceMembershipConnection'] = ResolversParentTypes['AudienceMembershipConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AudienceMembershipEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AudienceMembership']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AudienceMembershipEdgeFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['AudienceMembershipEdge'] = ResolversParentTypes['AudienceMembershipEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AudienceMembership'], ParentType, ContextType>;
};

export type AudienceResolutionFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['AudienceResolution'] = ResolversParentTypes['AudienceResolution']> = {
  atLeast?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rosters?: Resolver<Array<ResolversTypes['Roster']>, ParentType, ContextType>;
};

export type AuthorFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Author'] = ResolversParentTypes['Author']> = {
  __resolveType: TypeResolveFn<'Organization' | 'Person', ParentType, ContextType>;
};

export type BodyFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Body'] = ResolversParentTypes['Body']> = {
  __resolveType: TypeResolveFn<'AggregateActor' | 'Audience' | 'Initiative' | 'Organization' | 'Person', ParentType, ContextType>;
};

export type ChainHopFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['ChainHop'] = ResolversParentTypes['ChainHop']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  directive?: Resolver<Maybe<ResolversTypes['Directive']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  facts?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['ChainStop']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChainHopKind'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['DateBounds'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['ChainStop']>, ParentType, ContextType>;
  undated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ChainStopFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['ChainStop'] = ResolversParentTypes['ChainStop']> = {
  __resolveType: TypeResolveFn<'Action' | 'AggregateActor' | 'Audience' | 'Document' | 'Initiative' | 'Organization', ParentType, ContextType>;
};

export type CoordinationChainFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['CoordinationChain'] = ResolversParentTypes['CoordinationChain']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  days?: Resolver<ResolversTypes['DayBounds'], ParentType, ContextType>;
  hops?: Resolver<Array<ResolversTypes['ChainHop']>, ParentType, ContextType>;
};

export type CoordinationChainsFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['CoordinationChains'] = ResolversParentTypes['CoordinationChains']> = {
  chains?: Resolver<Array<ResolversTypes['CoordinationChain']>, ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  contradicted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  knownIn?: Resolver<Maybe<ResolversTypes['DatasetVersion']>, ParentType, ContextType>;
  limits?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CoordinationChainsResultFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['CoordinationChainsResult'] = ResolversParentTypes['CoordinationChainsResult']> = {
  __resolveType: TypeResolveFn<'Ambiguous' | 'CoordinationChains' | 'NotFound' | 'ValidationFailed', ParentType, ContextType>;
};

export type CountBoundsFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['CountBounds'] = ResolversParentTypes['CountBounds']> = {
  max?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  min?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CoverageFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Coverage'] = ResolversParentTypes['Coverage']> = {
  documentKinds?: Resolver<Array<ResolversTypes['DocumentKindCoverage']>, ParentType, ContextType>;
  periods?: Resolver<Array<ResolversTypes['PeriodCoverage']>, ParentType, ContextType>;
  rosters?: Resolver<Array<ResolversTypes['RosterCoverage']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  undated?: Resolver<ResolversTypes['PeriodCoverage'], ParentType, ContextType>;
};

export type DatasetFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Dataset'] = ResolversParentTypes['Dataset']> = {
  counts?: Resolver<Array<ResolversTypes['TypeCount']>, ParentType, ContextType>;
  factsInferred?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  factsTotal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  factsVerified?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  graphHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  license?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  loadedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  versions?: Resolver<Array<ResolversTypes['DatasetVersion']>, ParentType, ContextType>;
};

export type DatasetVersionFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['DatasetVersion'] = ResolversParentTypes['DatasetVersion']> = {
  factsAsserted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  factsChanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  factsTotal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  factsWithdrawn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type DateBoundsFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['DateBounds'] = ResolversParentTypes['DateBounds']> = {
  earliest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  latest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DayBoundsFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['DayBounds'] = ResolversParentTypes['DayBounds']> = {
  max?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  min?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DirectiveFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Directive'] = ResolversParentTypes['Directive']> = {
  assignments?: Resolver<ResolversTypes['AssignmentConnection'], ParentType, ContextType, RequireFields<DirectiveAssignmentsArgs, 'first'>>;
  audiences?: Resolver<ResolversTypes['RecipientConnection'], ParentType, ContextType, RequireFields<DirectiveAudiencesArgs, 'first'>>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  changedIn?: Resolver<Maybe<ResolversTypes['DatasetVersion']>, ParentType, ContextType>;
  children?: Resolver<ResolversTypes['DirectiveConnection'], ParentType, ContextType, RequireFields<DirectiveChildrenArgs, 'first'>>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  counterEvidence?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  dossiers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, RequireFields<DirectiveEvidenceArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inferredFrom?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
  initiatives?: Resolver<ResolversTypes['InitiativeConnection'], ParentType, ContextType, RequireFields<DirectiveInitiativesArgs, 'first'>>;
  level?: Resolver<ResolversTypes['DirectiveLevel'], ParentType, ContextType>;
  locator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Directive']>, ParentType, ContextType>;
  platforms?: Resolver<ResolversTypes['PlatformConnection'], ParentType, ContextType, RequireFields<DirectivePlatformsArgs, 'first'>>;
  reasons?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  recordedIn?: Resolver<Maybe<ResolversTypes['DatasetVersion']>, ParentType, ContextType>;
  replacedBy?: Resolver<Maybe<ResolversTypes['Fact']>, ParentType, ContextType>;
  reportBack?: Resolver<Maybe<ResolversTypes['ReportBack']>, ParentType, ContextType>;
  responses?: Resolver<ResolversTypes['ResponseConnection'], ParentType, ContextType, RequireFields<DirectiveResponsesArgs, 'first'>>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  topics?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  withdrawnIn?: Resolver<Maybe<ResolversTypes['DatasetVersion']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DirectiveConnectionFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['DirectiveConnection'] = ResolversParentTypes['DirectiveConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DirectiveEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Directive']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DirectiveEdgeFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['DirectiveEdge'] = ResolversParentTypes['DirectiveEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Directive'], ParentType, ContextType>;
};

export type DocumentFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document']> = {
  actions?: Resolver<ResolversTypes['ActionConnection'], ParentType, ContextType, RequireFields<DocumentActionsArgs, 'first'>>;
  answers?: Resolver<ResolversTypes['ResponseConnection'], ParentType, ContextType, RequireFields<DocumentAnswersArgs, 'first'>>;
  attributions?: Resolver<ResolversTypes['AttributionConnection'], ParentType, ContextType, RequireFields<DocumentAttributionsArgs, 'first'>>;
  audiences?: Resolver<ResolversTypes['AudienceConnection'], ParentType, ContextType, RequireFields<DocumentAudiencesArgs, 'first'>>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  carriedFrom?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType>;
  cascade?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, RequireFields<DocumentCascadeArgs, 'first'>>;
  changedIn?: Resolver<Maybe<ResolversTypes['DatasetVersion']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  counterEvidence?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  directives?: Resolver<ResolversTypes['DirectiveConnection'], ParentType, ContextType, RequireFields<DocumentDirectivesArgs, 'first'>>;
  dossiers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  edition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, RequireFields<DocumentEvidenceArgs, 'first'>>;
  held?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  heldOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inferredFrom?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
  issuerCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  issuers?: Resolver<Array<ResolversTypes['Organization']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DocumentKind'], ParentType, ContextType>;
  linkedFrom?: Resolver<ResolversTypes['DocumentLinkConnection'], ParentType, ContextType, RequireFields<DocumentLinkedFromArgs, 'first'>>;
  links?: Resolver<ResolversTypes['DocumentLinkConnection'], ParentType, ContextType, RequireFields<DocumentLinksArgs, 'first'>>;
  mentionedIn?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, RequireFields<DocumentMentionedInArgs, 'first' | 'orderBy'>>;
  mentionedInitiatives?: Resolver<ResolversTypes['InitiativeConnection'], ParentType, ContextType, RequireFields<DocumentMentionedInitiativesArgs, 'first'>>;
  mentionedOrganizations?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, RequireFields<DocumentMentionedOrganizationsArgs, 'first'>>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  printedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  recordedIn?: Resolver<Maybe<ResolversTypes['DatasetVersion']>, ParentType, ContextType>;
  replacedBy?: Resolver<Maybe<ResolversTypes['Fact']>, ParentType, ContextType>;
  reportScopes?: Resolver<ResolversTypes['ReportScopeConnection'], ParentType, ContextType, RequireFields<DocumentReportScopesArgs, 'first'>>;
  responses?: Resolver<ResolversTypes['ResponseConnection'], ParentType, ContextType, RequireFields<DocumentResponsesArgs, 'first'>>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  serial?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  series?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  transmissions?: Resolver<ResolversTypes['TransmissionConnection'], ParentType, ContextType, RequireFields<DocumentTransmissionsArgs, 'first'>>;
  unstated?: Resolver<Array<ResolversTypes['StateableField']>, ParentType, ContextType>;
  withdrawnIn?: Resolver<Maybe<ResolversTypes['DatasetVersion']>, ParentType, ContextType>;
  writtenOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentConnectionFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['DocumentConnection'] = ResolversParentTypes['DocumentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DocumentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DocumentEdgeFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['DocumentEdge'] = ResolversParentTypes['DocumentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
};

export type DocumentKindCoverageFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['DocumentKindCoverage'] = ResolversParentTypes['DocumentKindCoverage']> = {
  actions?: Resolver<ResolversTypes['ActionConnection'], ParentType, ContextType, RequireFields<DocumentKindCoverageActionsArgs, 'first'>>;
  actionsTotal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  directives?: Resolver<ResolversTypes['DirectiveConnection'], ParentType, ContextType, RequireFields<DocumentKindCoverageDirectivesArgs, 'first'>>;
  directivesTotal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, RequireFields<DocumentKindCoverageDocumentsArgs, 'first'>>;
  documentsTotal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  earliest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DocumentKind'], ParentType, ContextType>;
  latest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  undated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DocumentLinkFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['DocumentLink'] = ResolversParentTypes['DocumentLink']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  changedIn?: Resolver<Maybe<ResolversTypes['DatasetVersion']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  counterEvidence?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  dossiers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, RequireFields<DocumentLinkEvidenceArgs, 'first'>>;
  from?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inferredFrom?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DocumentLinkKind'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  recordedIn?: Resolver<Maybe<ResolversTypes['DatasetVersion']>, ParentType, ContextType>;
  replacedBy?: Resolver<Maybe<ResolversTypes['Fact']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  withdrawnIn?: Resolver<Maybe<ResolversTypes['DatasetVersion']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentLinkConnectionFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['DocumentLinkConnection'] = ResolversParentTypes['DocumentLinkConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DocumentLinkEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['DocumentLink']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DocumentLinkEdgeFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['DocumentLinkEdge'] = ResolversParentTypes['DocumentLinkEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DocumentLink'], ParentType, ContextType>;
};

export type DocumentResultFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['DocumentResult'] = ResolversParentTypes['DocumentResult']> = {
  __resolveType: TypeResolveFn<'Document' | 'NotFound' | 'ValidationFailed', ParentType, ContextType>;
};

export type EvidenceFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  locator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quoteAvailable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  verified?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type EvidenceConnectionFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['EvidenceConnection'] = ResolversParentTypes['EvidenceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EvidenceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EvidenceEdgeFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['EvidenceEdge'] = ResolversParentTypes['EvidenceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
};

export type ExpectationFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Expectation'] = ResolversParentTypes['Expectation']> = {
  channel?: Resolver<Maybe<ResolversTypes['Channel']>, ParentType, ContextType>;
  fact?: Resolver<Maybe<ResolversTypes['Fact']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ExpectationKind'], ParentType, ContextType>;
  membership?: Resolver<Maybe<ResolversTypes['AudienceMembership']>, ParentType, ContextType>;
  relay?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['AssignmentRole']>, ParentType, ContextType>;
  tasked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExpectationConnectionFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['ExpectationConnection'] = ResolversParentTypes['ExpectationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ExpectationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Expectation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExpectationEdgeFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['ExpectationEdge'] = ResolversParentTypes['ExpectationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Expectation'], ParentType, ContextType>;
};

export type FactFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Fact'] = ResolversParentTypes['Fact']> = {
  __resolveType: TypeResolveFn<'Action' | 'Affiliation' | 'AggregateActor' | 'Alias' | 'Assignment' | 'Attribution' | 'Audience' | 'AudienceMembership' | 'Directive' | 'Document' | 'DocumentLink' | 'Initiative' | 'Metric' | 'Organization' | 'Ownership' | 'Participation' | 'Person' | 'Position' | 'ReportScope' | 'Response' | 'Roster' | 'RosterEntry' | 'Transmission', ParentType, ContextType>;
};

export type InferenceDecisionFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['InferenceDecision'] = ResolversParentTypes['InferenceDecision']> = {
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['InferenceVerdict'], ParentType, ContextType>;
};

export type InferenceRuleFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['InferenceRule'] = ResolversParentTypes['InferenceRule']> = {
  concludes?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  threshold?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type InitiativeFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Initiative'] = ResolversParentTypes['Initiative']> = {
  actions?: Resolver<ResolversTypes['ActionConnection'], ParentType, ContextType, RequireFields<InitiativeActionsArgs, 'first'>>;
  aliases?: Resolver<ResolversTypes['AliasConnection'], ParentType, ContextType, RequireFields<InitiativeAliasesArgs, 'first'>>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  changedIn?: Resolver<Maybe<ResolversTypes['DatasetVersion']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  counterEvidence?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  directives?: Resolver<ResolversTypes['DirectiveConnection'], ParentType, ContextType, RequireFields<InitiativeDirectivesArgs, 'first'>>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, RequireFields<InitiativeDocumentsArgs, 'first' | 'orderBy'>>;
  dossiers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, RequireFields<InitiativeEvidenceArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inferredFrom?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['InitiativeKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ownerships?: Resolver<ResolversTypes['OwnershipConnection'], ParentType, ContextType, RequireFields<InitiativeOwnershipsArgs, 'first'>>;
  planned?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  recordedIn?: Resolver<Maybe<ResolversTypes['DatasetVersion']>, ParentType, ContextType>;
  replacedBy?: Resolver<Maybe<ResolversTypes['Fact']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  withdrawnIn?: Resolver<Maybe<ResolversTypes['DatasetVersion']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InitiativeConnectionFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['InitiativeConnection'] = ResolversParentTypes['InitiativeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InitiativeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Initiative']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InitiativeEdgeFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['InitiativeEdge'] = ResolversParentTypes['InitiativeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Initiative'], ParentType, ContextType>;
};

export type LatencyFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Latency'] = ResolversParentTypes['Latency']> = {
  maxDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  maxFrom?: Resolver<ResolversTypes['DayBoundSource'], ParentType, ContextType>;
  minDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  minFrom?: Resolver<ResolversTypes['DayBoundSource'], ParentType, ContextType>;
};

export type LedgerAggregateFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['LedgerAggregate'] = ResolversParentTypes['LedgerAggregate']> = {
  actor?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  atLeast?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  atMost?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  participation?: Resolver<Maybe<ResolversTypes['Participation']>, ParentType, ContextType>;
  response?: Resolver<Maybe<ResolversTypes['Response']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LedgerCoverageFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['LedgerCoverage'] = ResolversParentTypes['LedgerCoverage']> = {
  laterDocuments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  laterReports?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  searched?: Resolver<Array<ResolversTypes['LedgerSearch']>, ParentType, ContextType>;
  undatedDocuments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LedgerRowFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['LedgerRow'] = ResolversParentTypes['LedgerRow']> = {
  basis?: Resolver<Maybe<ResolversTypes['Basis']>, ParentType, ContextType>;
  channels?: Resolver<Array<ResolversTypes['Channel']>, ParentType, ContextType>;
  expectations?: Resolver<ResolversTypes['ExpectationConnection'], ParentType, ContextType, RequireFields<LedgerRowExpectationsArgs, 'first'>>;
  firstResponse?: Resolver<Maybe<ResolversTypes['Response']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LedgerRowKind'], ParentType, ContextType>;
  latency?: Resolver<Maybe<ResolversTypes['Latency']>, ParentType, ContextType>;
  mayBeCountedIn?: Resolver<Array<ResolversTypes['Response']>, ParentType, ContextType>;
  passedOn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  recipient?: Resolver<Maybe<ResolversTypes['Recipient']>, ParentType, ContextType>;
  relayedOnly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  respondedOn?: Resolver<Maybe<ResolversTypes['DateBounds']>, ParentType, ContextType>;
  responses?: Resolver<ResolversTypes['ResponseConnection'], ParentType, ContextType, RequireFields<LedgerRowResponsesArgs, 'first'>>;
  roles?: Resolver<Array<ResolversTypes['AssignmentRole']>, ParentType, ContextType>;
  silentIn?: Resolver<Array<ResolversTypes['ReportScope']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['LedgerState'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['LedgerSubject']>, ParentType, ContextType>;
  tasked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LedgerRowConnectionFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['LedgerRowConnection'] = ResolversParentTypes['LedgerRowConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LedgerRowEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['LedgerRow']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LedgerRowEdgeFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['LedgerRowEdge'] = ResolversParentTypes['LedgerRowEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LedgerRow'], ParentType, ContextType>;
};

export type LedgerSearchFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['LedgerSearch'] = ResolversParentTypes['LedgerSearch']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['ReportScope']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['SearchVerdict'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LedgerSubjectFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['LedgerSubject'] = ResolversParentTypes['LedgerSubject']> = {
  __resolveType: TypeResolveFn<'Directive' | 'Document', ParentType, ContextType>;
};

export type LedgerTotalFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['LedgerTotal'] = ResolversParentTypes['LedgerTotal']> = {
  basis?: Resolver<Maybe<ResolversTypes['Basis']>, ParentType, ContextType>;
  bodies?: Resolver<ResolversTypes['CountBounds'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['LedgerState'], ParentType, ContextType>;
  tasked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MetricFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Metric'] = ResolversParentTypes['Metric']> = {
  action?: Resolver<Maybe<ResolversTypes['Action']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  changedIn?: Resolver<Maybe<ResolversTypes['DatasetVersion']>, ParentType, ContextType>;
  comparator?: Resolver<Maybe<ResolversTypes['Comparator']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  counterEvidence?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  dossiers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, RequireFields<MetricEvidenceArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inferredFrom?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  recordedIn?: Resolver<Maybe<ResolversTypes['DatasetVersion']>, ParentType, ContextType>;
  replacedBy?: Resolver<Maybe<ResolversTypes['Fact']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  upper?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  verbatim?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  withdrawnIn?: Resolver<Maybe<ResolversTypes['DatasetVersion']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MetricConnectionFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['MetricConnection'] = ResolversParentTypes['MetricConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MetricEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Metric']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MetricEdgeFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['MetricEdge'] = ResolversParentTypes['MetricEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Metric'], ParentType, ContextType>;
};

export type NameCandidateFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['NameCandidate'] = ResolversParentTypes['NameCandidate']> = {
  how?: Resolver<ResolversTypes['NameMatch'], ParentType, ContextType>;
  matchedForm?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type NameResolutionFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['NameResolution'] = ResolversParentTypes['NameResolution']> = {
  candidates?: Resolver<Array<ResolversTypes['NameCandidate']>, ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  normalized?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['NameOutcome'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NameResolutionResultFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['NameResolutionResult'] = ResolversParentTypes['NameResolutionResult']> = {
  __resolveType: TypeResolveFn<'Ambiguous' | 'NameResolution' | 'NotFound' | 'ValidationFailed', ParentType, ContextType>;
};

export type NamedFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Named'] = ResolversParentTypes['Named']> = {
  __resolveType: TypeResolveFn<'Initiative' | 'Organization', ParentType, ContextType>;
};

export type NodeFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Action' | 'Affiliation' | 'AggregateActor' | 'Alias' | 'Assignment' | 'Attribution' | 'Audience' | 'AudienceMembership' | 'DatasetVersion' | 'Directive' | 'Document' | 'DocumentLink' | 'Expectation' | 'Initiative' | 'LedgerAggregate' | 'LedgerRow' | 'LedgerSearch' | 'Metric' | 'Organization' | 'Ownership' | 'Participation' | 'Person' | 'Position' | 'ReportScope' | 'Response' | 'Roster' | 'RosterEntry' | 'Source' | 'TimelineEvent' | 'Transmission', ParentType, ContextType>;
};

export type NotFoundFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['NotFound'] = ResolversParentTypes['NotFound']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nearest?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  affiliatedBodies?: Resolver<ResolversTypes['AffiliationConnection'], ParentType, ContextType, RequireFields<OrganizationAffiliatedBodiesArgs, 'first'>>;
  affiliations?: Resolver<ResolversTypes['AffiliationConnection'], ParentType, ContextType, RequireFields<OrganizationAffiliationsArgs, 'first'>>;
  aliases?: Resolver<ResolversTypes['AliasConnection'], ParentType, ContextType, RequireFields<OrganizationAliasesArgs, 'first'>>;
  assignments?: Resolver<ResolversTypes['AssignmentConnection'], ParentType, ContextType, RequireFields<OrganizationAssignmentsArgs, 'first'>>;
  attributions?: Resolver<ResolversTypes['AttributionConnection'], ParentType, ContextType, RequireFields<OrganizationAttributionsArgs, 'first'>>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  changedIn?: Resolver<Maybe<ResolversTypes['DatasetVersion']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  contextOnly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  counterEvidence?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  dossiers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, RequireFields<OrganizationEvidenceArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inferredFrom?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
  issuedDocuments?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, RequireFields<OrganizationIssuedDocumentsArgs, 'first' | 'orderBy'>>;
  kind?: Resolver<ResolversTypes['OrganizationKind'], ParentType, ContextType>;
  ledgerRows?: Resolver<ResolversTypes['LedgerRowConnection'], ParentType, ContextType, RequireFields<OrganizationLedgerRowsArgs, 'first'>>;
  level?: Resolver<Maybe<ResolversTypes['OrganizationLevel']>, ParentType, ContextType>;
  memberships?: Resolver<ResolversTypes['AudienceMembershipConnection'], ParentType, ContextType, RequireFields<OrganizationMembershipsArgs, 'first'>>;
  mentionedIn?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, RequireFields<OrganizationMentionedInArgs, 'first' | 'orderBy'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ownerships?: Resolver<ResolversTypes['OwnershipConnection'], ParentType, ContextType, RequireFields<OrganizationOwnershipsArgs, 'first'>>;
  participations?: Resolver<ResolversTypes['ParticipationConnection'], ParentType, ContextType, RequireFields<OrganizationParticipationsArgs, 'first'>>;
  positions?: Resolver<ResolversTypes['PositionConnection'], ParentType, ContextType, RequireFields<OrganizationPositionsArgs, 'first'>>;
  reasons?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  recordedIn?: Resolver<Maybe<ResolversTypes['DatasetVersion']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  replacedBy?: Resolver<Maybe<ResolversTypes['Fact']>, ParentType, ContextType>;
  rosterEntries?: Resolver<ResolversTypes['RosterEntryConnection'], ParentType, ContextType, RequireFields<OrganizationRosterEntriesArgs, 'first'>>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  transmissions?: Resolver<ResolversTypes['TransmissionConnection'], ParentType, ContextType, RequireFields<OrganizationTransmissionsArgs, 'first'>>;
  withdrawnIn?: Resolver<Maybe<ResolversTypes['DatasetVersion']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationConnectionFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['OrganizationConnection'] = ResolversParentTypes['OrganizationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OrganizationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Organization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationEdgeFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['OrganizationEdge'] = ResolversParentTypes['OrganizationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
};

export type OrganizationResultFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['OrganizationResult'] = ResolversParentTypes['OrganizationResult']> = {
  __resolveType: TypeResolveFn<'Ambiguous' | 'NotFound' | 'Organization', ParentType, ContextType>;
};

export type OwnershipFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Ownership'] = ResolversParentTypes['Ownership']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  changedIn?: Resolver<Maybe<ResolversTypes['DatasetVersion']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  counterEvidence?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  dossiers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, RequireFields<OwnershipEvidenceArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inferredFrom?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
  initiative?: Resolver<Maybe<ResolversTypes['Initiative']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  recordedIn?: Resolver<Maybe<ResolversTypes['DatasetVersion']>, ParentType, ContextType>;
  replacedBy?: Resolver<Maybe<ResolversTypes['Fact']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  withdrawnIn?: Resolver<Maybe<ResolversTypes['DatasetVersion']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OwnershipConnectionFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['OwnershipConnection'] = ResolversParentTypes['OwnershipConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OwnershipEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Ownership']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OwnershipEdgeFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['OwnershipEdge'] = ResolversParentTypes['OwnershipEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Ownership'], ParentType, ContextType>;
};

export type PageInfoFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ParticipationFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Participation'] = ResolversParentTypes['Participation']> = {
  action?: Resolver<Maybe<ResolversTypes['Action']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  changedIn?: Resolver<Maybe<ResolversTypes['DatasetVersion']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  counterEvidence?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  dossiers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, RequireFields<ParticipationEvidenceArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inferredFrom?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  recordedIn?: Resolver<Maybe<ResolversTypes['DatasetVersion']>, ParentType, ContextType>;
  replacedBy?: Resolver<Maybe<ResolversTypes['Fact']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ParticipationRole'], ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  verbatim?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  withdrawnIn?: Resolver<Maybe<ResolversTypes['DatasetVersion']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ParticipationConnectionFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['ParticipationConnection'] = ResolversParentTypes['ParticipationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ParticipationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Participation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ParticipationEdgeFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['ParticipationEdge'] = ResolversParentTypes['ParticipationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Participation'], ParentType, ContextType>;
};

export type PeriodCoverageFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['PeriodCoverage'] = ResolversParentTypes['PeriodCoverage']> = {
  actions?: Resolver<ResolversTypes['ActionConnection'], ParentType, ContextType, RequireFields<PeriodCoverageActionsArgs, 'first'>>;
  actionsCertain?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  actionsTotal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, RequireFields<PeriodCoverageDocumentsArgs, 'first'>>;
  documentsTotal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  month?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PersonFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  attributions?: Resolver<ResolversTypes['AttributionConnection'], ParentType, ContextType, RequireFields<PersonAttributionsArgs, 'first'>>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  changedIn?: Resolver<Maybe<ResolversTypes['DatasetVersion']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  counterEvidence?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  dossiers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, RequireFields<PersonEvidenceArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inferredFrom?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  participations?: Resolver<ResolversTypes['ParticipationConnection'], ParentType, ContextType, RequireFields<PersonParticipationsArgs, 'first'>>;
  positions?: Resolver<ResolversTypes['PositionConnection'], ParentType, ContextType, RequireFields<PersonPositionsArgs, 'first'>>;
  reasons?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  recordedIn?: Resolver<Maybe<ResolversTypes['DatasetVersion']>, ParentType, ContextType>;
  replacedBy?: Resolver<Maybe<ResolversTypes['Fact']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  withdrawnIn?: Resolver<Maybe<ResolversTypes['DatasetVersion']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonConnectionFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonEdgeFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type PlatformFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Platform'] = ResolversParentTypes['Platform']> = {
  __resolveType: TypeResolveFn<'Initiative' | 'Organization', ParentType, ContextType>;
};

export type PlatformConnectionFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['PlatformConnection'] = ResolversParentTypes['PlatformConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PlatformEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Platform']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlatformEdgeFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['PlatformEdge'] = ResolversParentTypes['PlatformEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Platform'], ParentType, ContextType>;
};

export type PositionFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Position'] = ResolversParentTypes['Position']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  changedIn?: Resolver<Maybe<ResolversTypes['DatasetVersion']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  counterEvidence?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  dossiers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, RequireFields<PositionEvidenceArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inferredFrom?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  recordedIn?: Resolver<Maybe<ResolversTypes['DatasetVersion']>, ParentType, ContextType>;
  replacedBy?: Resolver<Maybe<ResolversTypes['Fact']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  withdrawnIn?: Resolver<Maybe<ResolversTypes['DatasetVersion']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PositionConnectionFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['PositionConnection'] = ResolversParentTypes['PositionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PositionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Position']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PositionEdgeFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['PositionEdge'] = ResolversParentTypes['PositionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
};

export type QueryFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  actions?: Resolver<Maybe<ResolversTypes['ActionConnection']>, ParentType, ContextType, RequireFields<QueryActionsArgs, 'first' | 'orderBy'>>;
  audiences?: Resolver<Maybe<ResolversTypes['AudienceConnection']>, ParentType, ContextType, RequireFields<QueryAudiencesArgs, 'first' | 'orderBy'>>;
  coordinationChains?: Resolver<Maybe<ResolversTypes['CoordinationChainsResult']>, ParentType, ContextType, RequireFields<QueryCoordinationChainsArgs, 'first' | 'from' | 'maxHops'>>;
  coverage?: Resolver<Maybe<ResolversTypes['Coverage']>, ParentType, ContextType>;
  dataset?: Resolver<Maybe<ResolversTypes['Dataset']>, ParentType, ContextType>;
  directives?: Resolver<Maybe<ResolversTypes['DirectiveConnection']>, ParentType, ContextType, RequireFields<QueryDirectivesArgs, 'first' | 'orderBy'>>;
  document?: Resolver<Maybe<ResolversTypes['DocumentResult']>, ParentType, ContextType, RequireFields<QueryDocumentArgs, 'by'>>;
  documents?: Resolver<Maybe<ResolversTypes['DocumentConnection']>, ParentType, ContextType, RequireFields<QueryDocumentsArgs, 'first' | 'orderBy'>>;
  inferenceRules?: Resolver<Array<ResolversTypes['InferenceRule']>, ParentType, ContextType>;
  initiatives?: Resolver<Maybe<ResolversTypes['InitiativeConnection']>, ParentType, ContextType, RequireFields<QueryInitiativesArgs, 'first' | 'orderBy'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  organization?: Resolver<Maybe<ResolversTypes['OrganizationResult']>, ParentType, ContextType, RequireFields<QueryOrganizationArgs, 'by'>>;
  organizations?: Resolver<Maybe<ResolversTypes['OrganizationConnection']>, ParentType, ContextType, RequireFields<QueryOrganizationsArgs, 'first' | 'orderBy'>>;
  persons?: Resolver<Maybe<ResolversTypes['PersonConnection']>, ParentType, ContextType, RequireFields<QueryPersonsArgs, 'first' | 'orderBy'>>;
  ranking?: Resolver<Maybe<ResolversTypes['RankingResult']>, ParentType, ContextType, RequireFields<QueryRankingArgs, 'by' | 'first'>>;
  resolveName?: Resolver<Maybe<ResolversTypes['NameResolutionResult']>, ParentType, ContextType, RequireFields<QueryResolveNameArgs, 'text'>>;
  responseLedger?: Resolver<Maybe<ResolversTypes['ResponseLedgerResult']>, ParentType, ContextType, RequireFields<QueryResponseLedgerArgs, 'first' | 'for' | 'orderBy'>>;
  rosters?: Resolver<Maybe<ResolversTypes['RosterConnection']>, ParentType, ContextType, RequireFields<QueryRostersArgs, 'first' | 'orderBy'>>;
  search?: Resolver<Maybe<ResolversTypes['SearchResult']>, ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'text'>>;
  timeline?: Resolver<Maybe<ResolversTypes['Timeline']>, ParentType, ContextType, Partial<QueryTimelineArgs>>;
};

export type RankedFactFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['RankedFact'] = ResolversParentTypes['RankedFact']> = {
  __resolveType: TypeResolveFn<'Action' | 'Document' | 'Response', ParentType, ContextType>;
};

export type RankingFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Ranking'] = ResolversParentTypes['Ranking']> = {
  aggregates?: Resolver<ResolversTypes['RankingEventConnection'], ParentType, ContextType, RequireFields<RankingAggregatesArgs, 'first'>>;
  by?: Resolver<ResolversTypes['RankingBy'], ParentType, ContextType>;
  during?: Resolver<ResolversTypes['DateBounds'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['RankingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['RankingRow']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RankingActorFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['RankingActor'] = ResolversParentTypes['RankingActor']> = {
  __resolveType: TypeResolveFn<'AggregateActor' | 'Audience' | 'Organization', ParentType, ContextType>;
};

export type RankingCountFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['RankingCount'] = ResolversParentTypes['RankingCount']> = {
  max?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  min?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RankingEdgeFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['RankingEdge'] = ResolversParentTypes['RankingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RankingRow'], ParentType, ContextType>;
};

export type RankingEventFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['RankingEvent'] = ResolversParentTypes['RankingEvent']> = {
  actor?: Resolver<Maybe<ResolversTypes['RankingActor']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  certain?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  fact?: Resolver<Maybe<ResolversTypes['RankedFact']>, ParentType, ContextType>;
  facts?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['DateBounds'], ParentType, ContextType>;
  undated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RankingEventConnectionFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['RankingEventConnection'] = ResolversParentTypes['RankingEventConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RankingEventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['RankingEvent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RankingEventEdgeFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['RankingEventEdge'] = ResolversParentTypes['RankingEventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RankingEvent'], ParentType, ContextType>;
};

export type RankingResultFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['RankingResult'] = ResolversParentTypes['RankingResult']> = {
  __resolveType: TypeResolveFn<'Ranking' | 'ValidationFailed', ParentType, ContextType>;
};

export type RankingRowFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['RankingRow'] = ResolversParentTypes['RankingRow']> = {
  coreference?: Resolver<ResolversTypes['RankingCount'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['RankingCount'], ParentType, ContextType>;
  events?: Resolver<ResolversTypes['RankingEventConnection'], ParentType, ContextType, RequireFields<RankingRowEventsArgs, 'first'>>;
  explicit?: Resolver<ResolversTypes['RankingCount'], ParentType, ContextType>;
  inferred?: Resolver<ResolversTypes['RankingCount'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RecipientFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Recipient'] = ResolversParentTypes['Recipient']> = {
  __resolveType: TypeResolveFn<'Audience' | 'Organization', ParentType, ContextType>;
};

export type RecipientConnectionFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['RecipientConnection'] = ResolversParentTypes['RecipientConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RecipientEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Recipient']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RecipientEdgeFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['RecipientEdge'] = ResolversParentTypes['RecipientEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Recipient'], ParentType, ContextType>;
};

export type RefusalFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  __resolveType: TypeResolveFn<'Ambiguous' | 'NotFound' | 'ValidationFailed', ParentType, ContextType>;
};

export type ReportBackFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['ReportBack'] = ResolversParentTypes['ReportBack']> = {
  deadline?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  verbatim?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReportScopeFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['ReportScope'] = ResolversParentTypes['ReportScope']> = {
  about?: Resolver<Array<ResolversTypes['LedgerSubject']>, ParentType, ContextType>;
  audience?: Resolver<Maybe<ResolversTypes['Audience']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  changedIn?: Resolver<Maybe<ResolversTypes['DatasetVersion']>, ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  counterEvidence?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  dossiers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, RequireFields<ReportScopeEvidenceArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inferredFrom?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['DateBounds'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  recordedIn?: Resolver<Maybe<ResolversTypes['DatasetVersion']>, ParentType, ContextType>;
  replacedBy?: Resolver<Maybe<ResolversTypes['Fact']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  withdrawnIn?: Resolver<Maybe<ResolversTypes['DatasetVersion']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReportScopeConnectionFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['ReportScopeConnection'] = ResolversParentTypes['ReportScopeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ReportScopeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ReportScope']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReportScopeEdgeFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['ReportScopeEdge'] = ResolversParentTypes['ReportScopeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReportScope'], ParentType, ContextType>;
};

export type ResponseFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Response'] = ResolversParentTypes['Response']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  changedIn?: Resolver<Maybe<ResolversTypes['DatasetVersion']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  counterEvidence?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  days?: Resolver<ResolversTypes['DayBounds'], ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['InferenceDecision']>, ParentType, ContextType>;
  dossiers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, RequireFields<ResponseEvidenceArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inferredFrom?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
  object?: Resolver<Maybe<ResolversTypes['ResponseObject']>, ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  recordedIn?: Resolver<Maybe<ResolversTypes['DatasetVersion']>, ParentType, ContextType>;
  replacedBy?: Resolver<Maybe<ResolversTypes['Fact']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['ResponseSubject']>, ParentType, ContextType>;
  withdrawnIn?: Resolver<Maybe<ResolversTypes['DatasetVersion']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResponseConnectionFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['ResponseConnection'] = ResolversParentTypes['ResponseConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ResponseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Response']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ResponseEdgeFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['ResponseEdge'] = ResolversParentTypes['ResponseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Response'], ParentType, ContextType>;
};

export type ResponseLedgerFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['ResponseLedger'] = ResolversParentTypes['ResponseLedger']> = {
  aggregates?: Resolver<Array<ResolversTypes['LedgerAggregate']>, ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['LedgerCoverage'], ParentType, ContextType>;
  knownIn?: Resolver<Maybe<ResolversTypes['DatasetVersion']>, ParentType, ContextType>;
  reachedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['LedgerRowConnection'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['LedgerSubject']>, ParentType, ContextType>;
  totals?: Resolver<Array<ResolversTypes['LedgerTotal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResponseLedgerResultFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['ResponseLedgerResult'] = ResolversParentTypes['ResponseLedgerResult']> = {
  __resolveType: TypeResolveFn<'Ambiguous' | 'NotFound' | 'ResponseLedger' | 'ValidationFailed', ParentType, ContextType>;
};

export type ResponseObjectFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['ResponseObject'] = ResolversParentTypes['ResponseObject']> = {
  __resolveType: TypeResolveFn<'Directive' | 'Document', ParentType, ContextType>;
};

export type ResponseSubjectFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['ResponseSubject'] = ResolversParentTypes['ResponseSubject']> = {
  __resolveType: TypeResolveFn<'Action' | 'Document', ParentType, ContextType>;
};

export type RosterFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Roster'] = ResolversParentTypes['Roster']> = {
  asOf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  changedIn?: Resolver<Maybe<ResolversTypes['DatasetVersion']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  counterEvidence?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  dossiers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  entries?: Resolver<ResolversTypes['RosterEntryConnection'], ParentType, ContextType, RequireFields<RosterEntriesArgs, 'first'>>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, RequireFields<RosterEvidenceArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inferredFrom?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lists?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  recordedIn?: Resolver<Maybe<ResolversTypes['DatasetVersion']>, ParentType, ContextType>;
  replacedBy?: Resolver<Maybe<ResolversTypes['Fact']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  trust?: Resolver<ResolversTypes['RosterTrust'], ParentType, ContextType>;
  withdrawnIn?: Resolver<Maybe<ResolversTypes['DatasetVersion']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RosterConnectionFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['RosterConnection'] = ResolversParentTypes['RosterConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RosterEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Roster']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RosterCoverageFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['RosterCoverage'] = ResolversParentTypes['RosterCoverage']> = {
  acting?: Resolver<ResolversTypes['Share'], ParentType, ContextType>;
  actingByInference?: Resolver<ResolversTypes['Share'], ParentType, ContextType>;
  entriesTotal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  named?: Resolver<ResolversTypes['Share'], ParentType, ContextType>;
  roster?: Resolver<Maybe<ResolversTypes['Roster']>, ParentType, ContextType>;
  seenActing?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, RequireFields<RosterCoverageSeenActingArgs, 'first'>>;
  seenActingByInference?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, RequireFields<RosterCoverageSeenActingByInferenceArgs, 'first'>>;
  seenNamed?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, RequireFields<RosterCoverageSeenNamedArgs, 'first'>>;
};

export type RosterEdgeFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['RosterEdge'] = ResolversParentTypes['RosterEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Roster'], ParentType, ContextType>;
};

export type RosterEntryFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['RosterEntry'] = ResolversParentTypes['RosterEntry']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  changedIn?: Resolver<Maybe<ResolversTypes['DatasetVersion']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  counterEvidence?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  dossiers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, RequireFields<RosterEntryEvidenceArgs, 'first'>>;
  group?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inferredFrom?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  recordedIn?: Resolver<Maybe<ResolversTypes['DatasetVersion']>, ParentType, ContextType>;
  replacedBy?: Resolver<Maybe<ResolversTypes['Fact']>, ParentType, ContextType>;
  roster?: Resolver<Maybe<ResolversTypes['Roster']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  withdrawnIn?: Resolver<Maybe<ResolversTypes['DatasetVersion']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RosterEntryConnectionFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['RosterEntryConnection'] = ResolversParentTypes['RosterEntryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RosterEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['RosterEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RosterEntryEdgeFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['RosterEntryEdge'] = ResolversParentTypes['RosterEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RosterEntry'], ParentType, ContextType>;
};

export type SearchHighlightFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['SearchHighlight'] = ResolversParentTypes['SearchHighlight']> = {
  field?: Resolver<ResolversTypes['SearchedField'], ParentType, ContextType>;
  ranges?: Resolver<Array<ResolversTypes['TextRange']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SearchHitFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  highlights?: Resolver<Array<ResolversTypes['SearchHighlight']>, ParentType, ContextType>;
  matchedBy?: Resolver<Array<ResolversTypes['SearchReason']>, ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['SearchedNode']>, ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['SearchType'], ParentType, ContextType>;
};

export type SearchResultFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['SearchResult'] = ResolversParentTypes['SearchResult']> = {
  __resolveType: TypeResolveFn<'SearchResults' | 'ValidationFailed', ParentType, ContextType>;
};

export type SearchResultsFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['SearchResults'] = ResolversParentTypes['SearchResults']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hits?: Resolver<Array<ResolversTypes['SearchHit']>, ParentType, ContextType>;
  limits?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  partial?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SearchedNodeFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['SearchedNode'] = ResolversParentTypes['SearchedNode']> = {
  __resolveType: TypeResolveFn<'Action' | 'Directive' | 'Document' | 'Initiative' | 'Organization' | 'Person', ParentType, ContextType>;
};

export type ShareFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Share'] = ResolversParentTypes['Share']> = {
  denominator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  numerator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type SourceFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  available?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SourceKind'], ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TextRangeFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['TextRange'] = ResolversParentTypes['TextRange']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TimelineFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Timeline'] = ResolversParentTypes['Timeline']> = {
  events?: Resolver<ResolversTypes['TimelineEventConnection'], ParentType, ContextType, RequireFields<TimelineEventsArgs, 'first'>>;
  undated?: Resolver<ResolversTypes['TimelineEventConnection'], ParentType, ContextType, RequireFields<TimelineUndatedArgs, 'first'>>;
};

export type TimelineEventFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['TimelineEvent'] = ResolversParentTypes['TimelineEvent']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TimelineEventKind'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['DateBounds'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['TimelineSubject']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TimelineEventConnectionFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['TimelineEventConnection'] = ResolversParentTypes['TimelineEventConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TimelineEventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['TimelineEvent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TimelineEventEdgeFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['TimelineEventEdge'] = ResolversParentTypes['TimelineEventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TimelineEvent'], ParentType, ContextType>;
};

export type TimelineSubjectFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['TimelineSubject'] = ResolversParentTypes['TimelineSubject']> = {
  __resolveType: TypeResolveFn<'Action' | 'Document', ParentType, ContextType>;
};

export type TransmissionFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Transmission'] = ResolversParentTypes['Transmission']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  changedIn?: Resolver<Maybe<ResolversTypes['DatasetVersion']>, ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['Channel'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  counterEvidence?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  dossiers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, RequireFields<TransmissionEvidenceArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inferredFrom?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  recipient?: Resolver<Maybe<ResolversTypes['Recipient']>, ParentType, ContextType>;
  recordedIn?: Resolver<Maybe<ResolversTypes['DatasetVersion']>, ParentType, ContextType>;
  replacedBy?: Resolver<Maybe<ResolversTypes['Fact']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  withdrawnIn?: Resolver<Maybe<ResolversTypes['DatasetVersion']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TransmissionConnectionFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['TransmissionConnection'] = ResolversParentTypes['TransmissionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TransmissionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Transmission']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TransmissionEdgeFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['TransmissionEdge'] = ResolversParentTypes['TransmissionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Transmission'], ParentType, ContextType>;
};

export type TypeCountFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['TypeCount'] = ResolversParentTypes['TypeCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ValidationFailedFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['ValidationFailed'] = ResolversParentTypes['ValidationFailed']> = {
  argument?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = QueryContext> = {
  Action?: ActionFieldResolvers<ContextType>;
  ActionConnection?: ActionConnectionFieldResolvers<ContextType>;
  ActionEdge?: ActionEdgeFieldResolvers<ContextType>;
  Affiliation?: AffiliationFieldResolvers<ContextType>;
  AffiliationConnection?: AffiliationConnectionFieldResolvers<ContextType>;
  AffiliationEdge?: AffiliationEdgeFieldResolvers<ContextType>;
  AggregateActor?: AggregateActorFieldResolvers<ContextType>;
  Alias?: AliasFieldResolvers<ContextType>;
  AliasConnection?: AliasConnectionFieldResolvers<ContextType>;
  AliasEdge?: AliasEdgeFieldResolvers<ContextType>;
  Ambiguous?: AmbiguousFieldResolvers<ContextType>;
  Assignee?: AssigneeFieldResolvers<ContextType>;
  Assignment?: AssignmentFieldResolvers<ContextType>;
  AssignmentConnection?: AssignmentConnectionFieldResolvers<ContextType>;
  AssignmentEdge?: AssignmentEdgeFieldResolvers<ContextType>;
  Attribution?: AttributionFieldResolvers<ContextType>;
  AttributionConnection?: AttributionConnectionFieldResolvers<ContextType>;
  AttributionEdge?: AttributionEdgeFieldResolvers<ContextType>;
  Audience?: AudienceFieldResolvers<ContextType>;
  AudienceConnection?: AudienceConnectionFieldResolvers<ContextType>;
  AudienceEdge?: AudienceEdgeFieldResolvers<ContextType>;
  AudienceMembership?: AudienceMembershipFieldResolvers<ContextType>;
  AudienceMembershipConnection?: AudienceMembershipConnectionFieldResolvers<ContextType>;
  AudienceMembershipEdge?: AudienceMembershipEdgeFieldResolvers<ContextType>;
  AudienceResolution?: AudienceResolutionFieldResolvers<ContextType>;
  Author?: AuthorFieldResolvers<ContextType>;
  Body?: BodyFieldResolvers<ContextType>;
  ChainHop?: ChainHopFieldResolvers<ContextType>;
  ChainStop?: ChainStopFieldResolvers<ContextType>;
  CoordinationChain?: CoordinationChainFieldResolvers<ContextType>;
  CoordinationChains?: CoordinationChainsFieldResolvers<ContextType>;
  CoordinationChainsResult?: CoordinationChainsResultFieldResolvers<ContextType>;
  CountBounds?: CountBoundsFieldResolvers<ContextType>;
  Coverage?: CoverageFieldResolvers<ContextType>;
  Dataset?: DatasetFieldResolvers<ContextType>;
  DatasetVersion?: DatasetVersionFieldResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateBounds?: DateBoundsFieldResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DayBounds?: DayBoundsFieldResolvers<ContextType>;
  Directive?: DirectiveFieldResolvers<ContextType>;
  DirectiveConnection?: DirectiveConnectionFieldResolvers<ContextType>;
  DirectiveEdge?: DirectiveEdgeFieldResolvers<ContextType>;
  Document?: DocumentFieldResolvers<ContextType>;
  DocumentConnection?: DocumentConnectionFieldResolvers<ContextType>;
  DocumentEdge?: DocumentEdgeFieldResolvers<ContextType>;
  DocumentKindCoverage?: DocumentKindCoverageFieldResolvers<ContextType>;
  DocumentLink?: DocumentLinkFieldResolvers<ContextType>;
  DocumentLinkConnection?: DocumentLinkConnectionFieldResolvers<ContextType>;
  DocumentLinkEdge?: DocumentLinkEdgeFieldResolvers<ContextType>;
  DocumentResult?: DocumentResultFieldResolvers<ContextType>;
  Evidence?: EvidenceFieldResolvers<ContextType>;
  EvidenceConnection?: EvidenceConnectionFieldResolvers<ContextType>;
  EvidenceEdge?: EvidenceEdgeFieldResolvers<ContextType>;
  Expectation?: ExpectationFieldResolvers<ContextType>;
  ExpectationConnection?: ExpectationConnectionFieldResolvers<ContextType>;
  ExpectationEdge?: ExpectationEdgeFieldResolvers<ContextType>;
  Fact?: FactFieldResolvers<ContextType>;
  InferenceDecision?: InferenceDecisionFieldResolvers<ContextType>;
  InferenceRule?: InferenceRuleFieldResolvers<ContextType>;
  Initiative?: InitiativeFieldResolvers<ContextType>;
  InitiativeConnection?: InitiativeConnectionFieldResolvers<ContextType>;
  InitiativeEdge?: InitiativeEdgeFieldResolvers<ContextType>;
  Latency?: LatencyFieldResolvers<ContextType>;
  LedgerAggregate?: LedgerAggregateFieldResolvers<ContextType>;
  LedgerCoverage?: LedgerCoverageFieldResolvers<ContextType>;
  LedgerRow?: LedgerRowFieldResolvers<ContextType>;
  LedgerRowConnection?: LedgerRowConnectionFieldResolvers<ContextType>;
  LedgerRowEdge?: LedgerRowEdgeFieldResolvers<ContextType>;
  LedgerSearch?: LedgerSearchFieldResolvers<ContextType>;
  LedgerSubject?: LedgerSubjectFieldResolvers<ContextType>;
  LedgerTotal?: LedgerTotalFieldResolvers<ContextType>;
  Metric?: MetricFieldResolvers<ContextType>;
  MetricConnection?: MetricConnectionFieldResolvers<ContextType>;
  MetricEdge?: MetricEdgeFieldResolvers<ContextType>;
  NameCandidate?: NameCandidateFieldResolvers<ContextType>;
  NameResolution?: NameResolutionFieldResolvers<ContextType>;
  NameResolutionResult?: NameResolutionResultFieldResolvers<ContextType>;
  Named?: NamedFieldResolvers<ContextType>;
  Node?: NodeFieldResolvers<ContextType>;
  NotFound?: NotFoundFieldResolvers<ContextType>;
  Organization?: OrganizationFieldResolvers<ContextType>;
  OrganizationConnection?: OrganizationConnectionFieldResolvers<ContextType>;
  OrganizationEdge?: OrganizationEdgeFieldResolvers<ContextType>;
  OrganizationResult?: OrganizationResultFieldResolvers<ContextType>;
  Ownership?: OwnershipFieldResolvers<ContextType>;
  OwnershipConnection?: OwnershipConnectionFieldResolvers<ContextType>;
  OwnershipEdge?: OwnershipEdgeFieldResolvers<ContextType>;
  PageInfo?: PageInfoFieldResolvers<ContextType>;
  Participation?: ParticipationFieldResolvers<ContextType>;
  ParticipationConnection?: ParticipationConnectionFieldResolvers<ContextType>;
  ParticipationEdge?: ParticipationEdgeFieldResolvers<ContextType>;
  PeriodCoverage?: PeriodCoverageFieldResolvers<ContextType>;
  Person?: PersonFieldResolvers<ContextType>;
  PersonConnection?: PersonConnectionFieldResolvers<ContextType>;
  PersonEdge?: PersonEdgeFieldResolvers<ContextType>;
  Platform?: PlatformFieldResolvers<ContextType>;
  PlatformConnection?: PlatformConnectionFieldResolvers<ContextType>;
  PlatformEdge?: PlatformEdgeFieldResolvers<ContextType>;
  Position?: PositionFieldResolvers<ContextType>;
  PositionConnection?: PositionConnectionFieldResolvers<ContextType>;
  PositionEdge?: PositionEdgeFieldResolvers<ContextType>;
  Query?: QueryFieldResolvers<ContextType>;
  RankedFact?: RankedFactFieldResolvers<ContextType>;
  Ranking?: RankingFieldResolvers<ContextType>;
  RankingActor?: RankingActorFieldResolvers<ContextType>;
  RankingCount?: RankingCountFieldResolvers<ContextType>;
  RankingEdge?: RankingEdgeFieldResolvers<ContextType>;
  RankingEvent?: RankingEventFieldResolvers<ContextType>;
  RankingEventConnection?: RankingEventConnectionFieldResolvers<ContextType>;
  RankingEventEdge?: RankingEventEdgeFieldResolvers<ContextType>;
  RankingResult?: RankingResultFieldResolvers<ContextType>;
  RankingRow?: RankingRowFieldResolvers<ContextType>;
  Recipient?: RecipientFieldResolvers<ContextType>;
  RecipientConnection?: RecipientConnectionFieldResolvers<ContextType>;
  RecipientEdge?: RecipientEdgeFieldResolvers<ContextType>;
  Refusal?: RefusalFieldResolvers<ContextType>;
  ReportBack?: ReportBackFieldResolvers<ContextType>;
  ReportScope?: ReportScopeFieldResolvers<ContextType>;
  ReportScopeConnection?: ReportScopeConnectionFieldResolvers<ContextType>;
  ReportScopeEdge?: ReportScopeEdgeFieldResolvers<ContextType>;
  Response?: ResponseFieldResolvers<ContextType>;
  ResponseConnection?: ResponseConnectionFieldResolvers<ContextType>;
  ResponseEdge?: ResponseEdgeFieldResolvers<ContextType>;
  ResponseLedger?: ResponseLedgerFieldResolvers<ContextType>;
  ResponseLedgerResult?: ResponseLedgerResultFieldResolvers<ContextType>;
  ResponseObject?: ResponseObjectFieldResolvers<ContextType>;
  ResponseSubject?: ResponseSubjectFieldResolvers<ContextType>;
  Roster?: RosterFieldResolvers<ContextType>;
  RosterConnection?: RosterConnectionFieldResolvers<ContextType>;
  RosterCoverage?: RosterCoverageFieldResolvers<ContextType>;
  RosterEdge?: RosterEdgeFieldResolvers<ContextType>;
  RosterEntry?: RosterEntryFieldResolvers<ContextType>;
  RosterEntryConnection?: RosterEntryConnectionFieldResolvers<ContextType>;
  RosterEntryEdge?: RosterEntryEdgeFieldResolvers<ContextType>;
  SearchHighlight?: SearchHighlightFieldResolvers<ContextType>;
  SearchHit?: SearchHitFieldResolvers<ContextType>;
  SearchResult?: SearchResultFieldResolvers<ContextType>;
  SearchResults?: SearchResultsFieldResolvers<ContextType>;
  SearchedNode?: SearchedNodeFieldResolvers<ContextType>;
  Share?: ShareFieldResolvers<ContextType>;
  Source?: SourceFieldResolvers<ContextType>;
  TextRange?: TextRangeFieldResolvers<ContextType>;
  Timeline?: TimelineFieldResolvers<ContextType>;
  TimelineEvent?: TimelineEventFieldResolvers<ContextType>;
  TimelineEventConnection?: TimelineEventConnectionFieldResolvers<ContextType>;
  TimelineEventEdge?: TimelineEventEdgeFieldResolvers<ContextType>;
  TimelineSubject?: TimelineSubjectFieldResolvers<ContextType>;
  Transmission?: TransmissionFieldResolvers<ContextType>;
  TransmissionConnection?: TransmissionConnectionFieldResolvers<ContextType>;
  TransmissionEdge?: TransmissionEdgeFieldResolvers<ContextType>;
  TypeCount?: TypeCountFieldResolvers<ContextType>;
  ValidationFailed?: ValidationFailedFieldResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = QueryContext> = {
  listSize?: ListSizeDirectiveResolver<any, any, ContextType>;
};
