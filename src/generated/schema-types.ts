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
  /** How sure, from 0 to 1; 1 for what the text says outright. */
  confidence: Scalars['Float']['output'];
  /** What speaks against the conclusion, one sentence each; empty unless inferred. */
  counterEvidence: Array<Scalars['String']['output']>;
  /** The document that reports it. */
  document?: Maybe<Document>;
  /** Who claims it: dossiers by name, rosters as `roster:KEY`, `links` and `rules` for conclusions. */
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
  /** The rule that concluded it; null unless `basis` is `INFERRED`. */
  rule?: Maybe<Scalars['String']['output']>;
  /** Whether the actor tells of itself; false: a superior reports it. */
  selfReported: Scalars['Boolean']['output'];
  /** In our own words. */
  summary: Scalars['String']['output'];
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
  /** How sure, from 0 to 1; 1 for what the text says outright. */
  confidence: Scalars['Float']['output'];
  /** What speaks against the conclusion, one sentence each; empty unless inferred. */
  counterEvidence: Array<Scalars['String']['output']>;
  /** Who claims it: dossiers by name, rosters as `roster:KEY`, `links` and `rules` for conclusions. */
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
  /** The rule that concluded it; null unless `basis` is `INFERRED`. */
  rule?: Maybe<Scalars['String']['output']>;
  /** The body that it is tied to. */
  to?: Maybe<Organization>;
  /** First day on which it held; null where not stated. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** Last day on which it held; null where not stated. */
  validTo?: Maybe<Scalars['Date']['output']>;
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
  /** 隶属、内设. */
  | 'PART_OF'
  /** Probably one body under two spellings: undecided, always inferred. */
  | 'POSSIBLY_SAME_AS';

/** Unnamed actors with a count 群体: never spread over names. */
export type AggregateActor = Fact & Node & {
  __typename?: 'AggregateActor';
  /** Whether the text says it, points back to it, or a rule concluded it. */
  basis: Basis;
  /** What they are. */
  class: Scalars['String']['output'];
  /** How the number is meant. */
  comparator: Comparator;
  /** How sure, from 0 to 1; 1 for what the text says outright. */
  confidence: Scalars['Float']['output'];
  /** What speaks against the conclusion, one sentence each; empty unless inferred. */
  counterEvidence: Array<Scalars['String']['output']>;
  /** Who claims it: dossiers by name, rosters as `roster:KEY`, `links` and `rules` for conclusions. */
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
  /** The rule that concluded it; null unless `basis` is `INFERRED`. */
  rule?: Maybe<Scalars['String']['output']>;
  /** The words, as printed. */
  text: Scalars['String']['output'];
  /** Counting unit. */
  unit?: Maybe<Scalars['String']['output']>;
  /** The number as printed, where it is no bound. */
  value?: Maybe<Scalars['Float']['output']>;
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
  /** How sure, from 0 to 1; 1 for what the text says outright. */
  confidence: Scalars['Float']['output'];
  /** What speaks against the conclusion, one sentence each; empty unless inferred. */
  counterEvidence: Array<Scalars['String']['output']>;
  /** Who claims it: dossiers by name, rosters as `roster:KEY`, `links` and `rules` for conclusions. */
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
  /** The rule that concluded it; null unless `basis` is `INFERRED`. */
  rule?: Maybe<Scalars['String']['output']>;
  /** What it stands for. */
  standsFor?: Maybe<Named>;
  /** The form as printed. */
  text: Scalars['String']['output'];
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
  /** How sure, from 0 to 1; 1 for what the text says outright. */
  confidence: Scalars['Float']['output'];
  /** What speaks against the conclusion, one sentence each; empty unless inferred. */
  counterEvidence: Array<Scalars['String']['output']>;
  /** The directive. */
  directive?: Maybe<Directive>;
  /** Who claims it: dossiers by name, rosters as `roster:KEY`, `links` and `rules` for conclusions. */
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
  /** One or two roles. */
  roles: Array<AssignmentRole>;
  /** The rule that concluded it; null unless `basis` is `INFERRED`. */
  rule?: Maybe<Scalars['String']['output']>;
  /** The role word as printed: 牵头承办. */
  verbatim?: Maybe<Scalars['String']['output']>;
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
  /** How sure, from 0 to 1; 1 for what the text says outright. */
  confidence: Scalars['Float']['output'];
  /** What speaks against the conclusion, one sentence each; empty unless inferred. */
  counterEvidence: Array<Scalars['String']['output']>;
  /** The document. */
  document?: Maybe<Document>;
  /** Who claims it: dossiers by name, rosters as `roster:KEY`, `links` and `rules` for conclusions. */
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
  /** Which part. */
  role: AttributionRole;
  /** The rule that concluded it; null unless `basis` is `INFERRED`. */
  rule?: Maybe<Scalars['String']['output']>;
  /** Who. */
  to?: Maybe<Author>;
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
  /** Classes that it combines: their members are its own. */
  classes: AudienceConnection;
  /** How sure, from 0 to 1; 1 for what the text says outright. */
  confidence: Scalars['Float']['output'];
  /** What speaks against the conclusion, one sentence each; empty unless inferred. */
  counterEvidence: Array<Scalars['String']['output']>;
  /** Directives that tell it to act. */
  directives: DirectiveConnection;
  /** The document that means it. */
  document?: Maybe<Document>;
  /** Who claims it: dossiers by name, rosters as `roster:KEY`, `links` and `rules` for conclusions. */
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
  /** How sure, from 0 to 1; 1 for what the text says outright. */
  confidence: Scalars['Float']['output'];
  /** What speaks against the conclusion, one sentence each; empty unless inferred. */
  counterEvidence: Array<Scalars['String']['output']>;
  /** The person's decision that it stands; null where nobody has decided. */
  decision?: Maybe<InferenceDecision>;
  /** Who claims it: dossiers by name, rosters as `roster:KEY`, `links` and `rules` for conclusions. */
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
  /** The rule that concluded it; null unless `basis` is `INFERRED`. */
  rule?: Maybe<Scalars['String']['output']>;
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
  |  /** A body: chains begin with each document that it issued. */
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
  /** Whether every path is shown: false where `first` or `maxHops` cut something off. */
  complete: Scalars['Boolean']['output'];
  /** How many continuations were left out because their known dates contradict the order. */
  contradicted: Scalars['Int']['output'];
  /** What was cut off or left out, one sentence each; empty where `complete` and nothing contradicted. */
  limits: Array<Scalars['String']['output']>;
  /** How many paths there are in all, as far as `complete` goes. */
  totalCount: Scalars['Int']['output'];
};

/** The chains, or why there are none to show. */
export type CoordinationChainsResult = Ambiguous | CoordinationChains | NotFound | ValidationFailed;

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
};

/** A recorded state of the dataset 数据版本. */
export type DatasetVersion = Node & {
  __typename?: 'DatasetVersion';
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

/** A number of whole days between two events, as bounds. */
export type DayBounds = {
  __typename?: 'DayBounds';
  /** At most; null where nothing bounds it, never a guess. */
  max?: Maybe<Scalars['Int']['output']>;
  /** At least; 0 where the order is known and nothing more. */
  min: Scalars['Int']['output'];
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
  /** The directives below it, in order. */
  children: DirectiveConnection;
  /** How sure, from 0 to 1; 1 for what the text says outright. */
  confidence: Scalars['Float']['output'];
  /** What speaks against the conclusion, one sentence each; empty unless inferred. */
  counterEvidence: Array<Scalars['String']['output']>;
  /** The document that contains it. */
  document?: Maybe<Document>;
  /** Who claims it: dossiers by name, rosters as `roster:KEY`, `links` and `rules` for conclusions. */
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
  /** How sure, from 0 to 1; 1 for what the text says outright. */
  confidence: Scalars['Float']['output'];
  /** What speaks against the conclusion, one sentence each; empty unless inferred. */
  counterEvidence: Array<Scalars['String']['output']>;
  /** Its tasks, headings, covering and closing instructions, in order. */
  directives: DirectiveConnection;
  /** Who claims it: dossiers by name, rosters as `roster:KEY`, `links` and `rules` for conclusions. */
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

/** A tie of two documents 文件关系. */
export type DocumentLink = Fact & Node & {
  __typename?: 'DocumentLink';
  /** Whether the text says it, points back to it, or a rule concluded it. */
  basis: Basis;
  /** How sure, from 0 to 1; 1 for what the text says outright. */
  confidence: Scalars['Float']['output'];
  /** What speaks against the conclusion, one sentence each; empty unless inferred. */
  counterEvidence: Array<Scalars['String']['output']>;
  /** Who claims it: dossiers by name, rosters as `roster:KEY`, `links` and `rules` for conclusions. */
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
  /** The rule that concluded it; null unless `basis` is `INFERRED`. */
  rule?: Maybe<Scalars['String']['output']>;
  /** The document that is forwarded, issued, attached or cited. */
  to?: Maybe<Document>;
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

/** Anything that states something, and can prove it. */
export type Fact = {
  /** Whether the text says it, points back to it, or a rule concluded it. */
  basis: Basis;
  /** How sure, from 0 to 1; 1 for what the text says outright. */
  confidence: Scalars['Float']['output'];
  /** What speaks against the conclusion, one sentence each; empty unless inferred. */
  counterEvidence: Array<Scalars['String']['output']>;
  /** Who claims it: dossiers by name, rosters as `roster:KEY`, `links` and `rules` for conclusions. */
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
  /** The rule that concluded it; null unless `basis` is `INFERRED`. */
  rule?: Maybe<Scalars['String']['output']>;
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
  /** How sure, from 0 to 1; 1 for what the text says outright. */
  confidence: Scalars['Float']['output'];
  /** What speaks against the conclusion, one sentence each; empty unless inferred. */
  counterEvidence: Array<Scalars['String']['output']>;
  /** Directives that are about it or use it. */
  directives: DirectiveConnection;
  /** Held documents whose words name it. */
  documents: DocumentConnection;
  /** Who claims it: dossiers by name, rosters as `roster:KEY`, `links` and `rules` for conclusions. */
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
  /** The rule that concluded it; null unless `basis` is `INFERRED`. */
  rule?: Maybe<Scalars['String']['output']>;
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

/** A number in an action 指标. */
export type Metric = Fact & Node & {
  __typename?: 'Metric';
  /** The action that it measures. */
  action?: Maybe<Action>;
  /** Whether the text says it, points back to it, or a rule concluded it. */
  basis: Basis;
  /** How the number is meant; null where there is none. */
  comparator?: Maybe<Comparator>;
  /** How sure, from 0 to 1; 1 for what the text says outright. */
  confidence: Scalars['Float']['output'];
  /** What speaks against the conclusion, one sentence each; empty unless inferred. */
  counterEvidence: Array<Scalars['String']['output']>;
  /** Who claims it: dossiers by name, rosters as `roster:KEY`, `links` and `rules` for conclusions. */
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
  /** How sure, from 0 to 1; 1 for what the text says outright. */
  confidence: Scalars['Float']['output'];
  /** Named only as the source of a spirit, or known only from inside the name of a part: nobody is asked for it. */
  contextOnly: Scalars['Boolean']['output'];
  /** What speaks against the conclusion, one sentence each; empty unless inferred. */
  counterEvidence: Array<Scalars['String']['output']>;
  /** Who claims it: dossiers by name, rosters as `roster:KEY`, `links` and `rules` for conclusions. */
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
  /** Rosters that list it. */
  rosterEntries: RosterEntryConnection;
  /** The rule that concluded it; null unless `basis` is `INFERRED`. */
  rule?: Maybe<Scalars['String']['output']>;
  /** Documents sent to it by name. */
  transmissions: TransmissionConnection;
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
  /** How sure, from 0 to 1; 1 for what the text says outright. */
  confidence: Scalars['Float']['output'];
  /** What speaks against the conclusion, one sentence each; empty unless inferred. */
  counterEvidence: Array<Scalars['String']['output']>;
  /** Who claims it: dossiers by name, rosters as `roster:KEY`, `links` and `rules` for conclusions. */
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
  /** The rule that concluded it; null unless `basis` is `INFERRED`. */
  rule?: Maybe<Scalars['String']['output']>;
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
  /** How sure, from 0 to 1; 1 for what the text says outright. */
  confidence: Scalars['Float']['output'];
  /** What speaks against the conclusion, one sentence each; empty unless inferred. */
  counterEvidence: Array<Scalars['String']['output']>;
  /** Who claims it: dossiers by name, rosters as `roster:KEY`, `links` and `rules` for conclusions. */
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
  /** Which part. */
  role: ParticipationRole;
  /** The rule that concluded it; null unless `basis` is `INFERRED`. */
  rule?: Maybe<Scalars['String']['output']>;
  /** The word that gives the part, as printed: 联合. */
  verbatim?: Maybe<Scalars['String']['output']>;
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

/** Somebody whom a role in an action or document needs 人物. Telephone numbers are never stored. */
export type Person = Fact & Node & {
  __typename?: 'Person';
  /** Parts in making documents. */
  attributions: AttributionConnection;
  /** Whether the text says it, points back to it, or a rule concluded it. */
  basis: Basis;
  /** How sure, from 0 to 1; 1 for what the text says outright. */
  confidence: Scalars['Float']['output'];
  /** What speaks against the conclusion, one sentence each; empty unless inferred. */
  counterEvidence: Array<Scalars['String']['output']>;
  /** Who claims it: dossiers by name, rosters as `roster:KEY`, `links` and `rules` for conclusions. */
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
  /** The rule that concluded it; null unless `basis` is `INFERRED`. */
  rule?: Maybe<Scalars['String']['output']>;
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
  /** How sure, from 0 to 1; 1 for what the text says outright. */
  confidence: Scalars['Float']['output'];
  /** What speaks against the conclusion, one sentence each; empty unless inferred. */
  counterEvidence: Array<Scalars['String']['output']>;
  /** Who claims it: dossiers by name, rosters as `roster:KEY`, `links` and `rules` for conclusions. */
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
  /** As printed: 理事长. */
  role?: Maybe<Scalars['String']['output']>;
  /** The rule that concluded it; null unless `basis` is `INFERRED`. */
  rule?: Maybe<Scalars['String']['output']>;
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
  /** Rosters. */
  rosters?: Maybe<RosterConnection>;
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
export type QueryRostersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  orderBy?: RosterOrder;
};


/** The questions that can be asked. */
export type QueryTimelineArgs = {
  filter?: InputMaybe<TimelineFilter>;
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

/** That an action or a document answers a directive or a document 响应. */
export type Response = Fact & Node & {
  __typename?: 'Response';
  /** Whether the text says it, points back to it, or a rule concluded it. */
  basis: Basis;
  /** How sure, from 0 to 1; 1 for what the text says outright. */
  confidence: Scalars['Float']['output'];
  /** What speaks against the conclusion, one sentence each; empty unless inferred. */
  counterEvidence: Array<Scalars['String']['output']>;
  /** Days from the print (or else writing) of what is answered to the answer, as bounds. */
  days: DayBounds;
  /** The person's decision that it stands; null where nobody has decided. */
  decision?: Maybe<InferenceDecision>;
  /** Who claims it: dossiers by name, rosters as `roster:KEY`, `links` and `rules` for conclusions. */
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
  /** The rule that concluded it; null unless `basis` is `INFERRED`. */
  rule?: Maybe<Scalars['String']['output']>;
  /** What answers. */
  subject?: Maybe<ResponseSubject>;
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
  /** How sure, from 0 to 1; 1 for what the text says outright. */
  confidence: Scalars['Float']['output'];
  /** What speaks against the conclusion, one sentence each; empty unless inferred. */
  counterEvidence: Array<Scalars['String']['output']>;
  /** Who claims it: dossiers by name, rosters as `roster:KEY`, `links` and `rules` for conclusions. */
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
  /** The rule that concluded it; null unless `basis` is `INFERRED`. */
  rule?: Maybe<Scalars['String']['output']>;
  /** Its title. */
  title: Scalars['String']['output'];
  /** How far it can be trusted 可信度. */
  trust: RosterTrust;
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
  /** Code on the roster. */
  code?: Maybe<Scalars['String']['output']>;
  /** How sure, from 0 to 1; 1 for what the text says outright. */
  confidence: Scalars['Float']['output'];
  /** What speaks against the conclusion, one sentence each; empty unless inferred. */
  counterEvidence: Array<Scalars['String']['output']>;
  /** Who claims it: dossiers by name, rosters as `roster:KEY`, `links` and `rules` for conclusions. */
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
  /** The roster. */
  roster?: Maybe<Roster>;
  /** The rule that concluded it; null unless `basis` is `INFERRED`. */
  rule?: Maybe<Scalars['String']['output']>;
  /** First day of membership, where the list gives it. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** Last day of membership, where the list gives it. */
  validTo?: Maybe<Scalars['Date']['output']>;
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
  /** By which channel. */
  channel: Channel;
  /** How sure, from 0 to 1; 1 for what the text says outright. */
  confidence: Scalars['Float']['output'];
  /** What speaks against the conclusion, one sentence each; empty unless inferred. */
  counterEvidence: Array<Scalars['String']['output']>;
  /** The document. */
  document?: Maybe<Document>;
  /** Who claims it: dossiers by name, rosters as `roster:KEY`, `links` and `rules` for conclusions. */
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
  /** The rule that concluded it; null unless `basis` is `INFERRED`. */
  rule?: Maybe<Scalars['String']['output']>;
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
  Dataset: ResolverTypeWrapper<unknown>;
  DatasetVersion: ResolverTypeWrapper<unknown>;
  Date: ResolverTypeWrapper<unknown>;
  DateBounds: ResolverTypeWrapper<unknown>;
  DateTime: ResolverTypeWrapper<unknown>;
  DayBounds: ResolverTypeWrapper<unknown>;
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
  Metric: ResolverTypeWrapper<unknown>;
  MetricConnection: ResolverTypeWrapper<unknown>;
  MetricEdge: ResolverTypeWrapper<unknown>;
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
  Recipient: ResolverTypeWrapper<unknown>;
  RecipientConnection: ResolverTypeWrapper<unknown>;
  RecipientEdge: ResolverTypeWrapper<unknown>;
  Refusal: ResolverTypeWrapper<unknown>;
  ReportBack: ResolverTypeWrapper<unknown>;
  Response: ResolverTypeWrapper<unknown>;
  ResponseConnection: ResolverTypeWrapper<unknown>;
  ResponseEdge: ResolverTypeWrapper<unknown>;
  ResponseObject: ResolverTypeWrapper<unknown>;
  ResponseSubject: ResolverTypeWrapper<unknown>;
  Roster: ResolverTypeWrapper<unknown>;
  RosterConnection: ResolverTypeWrapper<unknown>;
  RosterEdge: ResolverTypeWrapper<unknown>;
  RosterEntry: ResolverTypeWrapper<unknown>;
  RosterEntryConnection: ResolverTypeWrapper<unknown>;
  RosterEntryEdge: ResolverTypeWrapper<unknown>;
  RosterOrder: ResolverTypeWrapper<unknown>;
  RosterTrust: ResolverTypeWrapper<unknown>;
  Source: ResolverTypeWrapper<unknown>;
  SourceKind: ResolverTypeWrapper<unknown>;
  StateableField: ResolverTypeWrapper<unknown>;
  String: ResolverTypeWrapper<unknown>;
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
  Dataset: unknown;
  DatasetVersion: unknown;
  Date: unknown;
  DateBounds: unknown;
  DateTime: unknown;
  DayBounds: unknown;
  Directive: unknown;
  DirectiveConnection: unknown;
  DirectiveEdge: unknown;
  DirectiveFilter: unknown;
  Document: unknown;
  DocumentBy: unknown;
  DocumentConnection: unknown;
  DocumentEdge: unknown;
  DocumentFilter: unknown;
  DocumentLink: unknown;
  DocumentLinkConnection: unknown;
  DocumentLinkEdge: unknown;
  DocumentLinkFilter: unknown;
  DocumentResult: unknown;
  Evidence: unknown;
  EvidenceConnection: unknown;
  EvidenceEdge: unknown;
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
  Metric: unknown;
  MetricConnection: unknown;
  MetricEdge: unknown;
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
  Recipient: unknown;
  RecipientConnection: unknown;
  RecipientEdge: unknown;
  Refusal: unknown;
  ReportBack: unknown;
  Response: unknown;
  ResponseConnection: unknown;
  ResponseEdge: unknown;
  ResponseObject: unknown;
  ResponseSubject: unknown;
  Roster: unknown;
  RosterConnection: unknown;
  RosterEdge: unknown;
  RosterEntry: unknown;
  RosterEntryConnection: unknown;
  RosterEntryEdge: unknown;
  Source: unknown;
  String: unknown;
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
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  counterEvidence?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
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
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  selfReported?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  counterEvidence?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  dossiers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, RequireFields<AffiliationEvidenceArgs, 'first'>>;
  from?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inferredFrom?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AffiliationKind'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  recordedIn?: Resolver<Maybe<ResolversTypes['DatasetVersion']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
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
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  class?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  comparator?: Resolver<ResolversTypes['Comparator'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  counterEvidence?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  dossiers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, RequireFields<AggregateActorEvidenceArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inferredFrom?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  participations?: Resolver<ResolversTypes['ParticipationConnection'], ParentType, ContextType, RequireFields<AggregateActorParticipationsArgs, 'first'>>;
  reasons?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  recordedIn?: Resolver<Maybe<ResolversTypes['DatasetVersion']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AliasFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Alias'] = ResolversParentTypes['Alias']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  counterEvidence?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  dossiers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, RequireFields<AliasEvidenceArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inferredFrom?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  recordedIn?: Resolver<Maybe<ResolversTypes['DatasetVersion']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  standsFor?: Resolver<Maybe<ResolversTypes['Named']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  counterEvidence?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  directive?: Resolver<Maybe<ResolversTypes['Directive']>, ParentType, ContextType>;
  dossiers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, RequireFields<AssignmentEvidenceArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inferredFrom?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  recordedIn?: Resolver<Maybe<ResolversTypes['DatasetVersion']>, ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['AssignmentRole']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  verbatim?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  counterEvidence?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  dossiers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, RequireFields<AttributionEvidenceArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inferredFrom?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  recordedIn?: Resolver<Maybe<ResolversTypes['DatasetVersion']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['AttributionRole'], ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Author']>, ParentType, ContextType>;
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
  classes?: Resolver<ResolversTypes['AudienceConnection'], ParentType, ContextType, RequireFields<AudienceClassesArgs, 'first'>>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  counterEvidence?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
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
  resolution?: Resolver<Maybe<ResolversTypes['AudienceResolution']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  transmissions?: Resolver<ResolversTypes['TransmissionConnection'], ParentType, ContextType, RequireFields<AudienceTransmissionsArgs, 'first'>>;
  unitsOf?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
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
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  counterEvidence?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['InferenceDecision']>, ParentType, ContextType>;
  dossiers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, RequireFields<AudienceMembershipEvidenceArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inferredFrom?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  recordedIn?: Resolver<Maybe<ResolversTypes['DatasetVersion']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  limits?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CoordinationChainsResultFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['CoordinationChainsResult'] = ResolversParentTypes['CoordinationChainsResult']> = {
  __resolveType: TypeResolveFn<'Ambiguous' | 'CoordinationChains' | 'NotFound' | 'ValidationFailed', ParentType, ContextType>;
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
};

export type DatasetVersionFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['DatasetVersion'] = ResolversParentTypes['DatasetVersion']> = {
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
  children?: Resolver<ResolversTypes['DirectiveConnection'], ParentType, ContextType, RequireFields<DirectiveChildrenArgs, 'first'>>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  counterEvidence?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
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
  reportBack?: Resolver<Maybe<ResolversTypes['ReportBack']>, ParentType, ContextType>;
  responses?: Resolver<ResolversTypes['ResponseConnection'], ParentType, ContextType, RequireFields<DirectiveResponsesArgs, 'first'>>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  topics?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
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
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  counterEvidence?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  directives?: Resolver<ResolversTypes['DirectiveConnection'], ParentType, ContextType, RequireFields<DocumentDirectivesArgs, 'first'>>;
  dossiers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  edition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, RequireFields<DocumentEvidenceArgs, 'first'>>;
  held?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  heldOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inferredFrom?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
  issuerCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  responses?: Resolver<ResolversTypes['ResponseConnection'], ParentType, ContextType, RequireFields<DocumentResponsesArgs, 'first'>>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  serial?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  series?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  transmissions?: Resolver<ResolversTypes['TransmissionConnection'], ParentType, ContextType, RequireFields<DocumentTransmissionsArgs, 'first'>>;
  unstated?: Resolver<Array<ResolversTypes['StateableField']>, ParentType, ContextType>;
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

export type DocumentLinkFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['DocumentLink'] = ResolversParentTypes['DocumentLink']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  counterEvidence?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  dossiers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, RequireFields<DocumentLinkEvidenceArgs, 'first'>>;
  from?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inferredFrom?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DocumentLinkKind'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  recordedIn?: Resolver<Maybe<ResolversTypes['DatasetVersion']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
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

export type FactFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Fact'] = ResolversParentTypes['Fact']> = {
  __resolveType: TypeResolveFn<'Action' | 'Affiliation' | 'AggregateActor' | 'Alias' | 'Assignment' | 'Attribution' | 'Audience' | 'AudienceMembership' | 'Directive' | 'Document' | 'DocumentLink' | 'Initiative' | 'Metric' | 'Organization' | 'Ownership' | 'Participation' | 'Person' | 'Position' | 'Response' | 'Roster' | 'RosterEntry' | 'Transmission', ParentType, ContextType>;
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
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  counterEvidence?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
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
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type MetricFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Metric'] = ResolversParentTypes['Metric']> = {
  action?: Resolver<Maybe<ResolversTypes['Action']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  comparator?: Resolver<Maybe<ResolversTypes['Comparator']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  counterEvidence?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  dossiers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, RequireFields<MetricEvidenceArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inferredFrom?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  recordedIn?: Resolver<Maybe<ResolversTypes['DatasetVersion']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  upper?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  verbatim?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type NamedFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Named'] = ResolversParentTypes['Named']> = {
  __resolveType: TypeResolveFn<'Initiative' | 'Organization', ParentType, ContextType>;
};

export type NodeFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Action' | 'Affiliation' | 'AggregateActor' | 'Alias' | 'Assignment' | 'Attribution' | 'Audience' | 'AudienceMembership' | 'DatasetVersion' | 'Directive' | 'Document' | 'DocumentLink' | 'Initiative' | 'Metric' | 'Organization' | 'Ownership' | 'Participation' | 'Person' | 'Position' | 'Response' | 'Roster' | 'RosterEntry' | 'Source' | 'TimelineEvent' | 'Transmission', ParentType, ContextType>;
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
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  contextOnly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  counterEvidence?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  dossiers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, RequireFields<OrganizationEvidenceArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inferredFrom?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
  issuedDocuments?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, RequireFields<OrganizationIssuedDocumentsArgs, 'first' | 'orderBy'>>;
  kind?: Resolver<ResolversTypes['OrganizationKind'], ParentType, ContextType>;
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
  rosterEntries?: Resolver<ResolversTypes['RosterEntryConnection'], ParentType, ContextType, RequireFields<OrganizationRosterEntriesArgs, 'first'>>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  transmissions?: Resolver<ResolversTypes['TransmissionConnection'], ParentType, ContextType, RequireFields<OrganizationTransmissionsArgs, 'first'>>;
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
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  counterEvidence?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  dossiers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, RequireFields<OwnershipEvidenceArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inferredFrom?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
  initiative?: Resolver<Maybe<ResolversTypes['Initiative']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  recordedIn?: Resolver<Maybe<ResolversTypes['DatasetVersion']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  counterEvidence?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  dossiers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, RequireFields<ParticipationEvidenceArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inferredFrom?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  recordedIn?: Resolver<Maybe<ResolversTypes['DatasetVersion']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ParticipationRole'], ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  verbatim?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type PersonFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  attributions?: Resolver<ResolversTypes['AttributionConnection'], ParentType, ContextType, RequireFields<PersonAttributionsArgs, 'first'>>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  counterEvidence?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  dossiers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, RequireFields<PersonEvidenceArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inferredFrom?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  participations?: Resolver<ResolversTypes['ParticipationConnection'], ParentType, ContextType, RequireFields<PersonParticipationsArgs, 'first'>>;
  positions?: Resolver<ResolversTypes['PositionConnection'], ParentType, ContextType, RequireFields<PersonPositionsArgs, 'first'>>;
  reasons?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  recordedIn?: Resolver<Maybe<ResolversTypes['DatasetVersion']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  counterEvidence?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  dossiers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, RequireFields<PositionEvidenceArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inferredFrom?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  recordedIn?: Resolver<Maybe<ResolversTypes['DatasetVersion']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  rosters?: Resolver<Maybe<ResolversTypes['RosterConnection']>, ParentType, ContextType, RequireFields<QueryRostersArgs, 'first' | 'orderBy'>>;
  timeline?: Resolver<Maybe<ResolversTypes['Timeline']>, ParentType, ContextType, Partial<QueryTimelineArgs>>;
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

export type ResponseFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Response'] = ResolversParentTypes['Response']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  counterEvidence?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  days?: Resolver<ResolversTypes['DayBounds'], ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['InferenceDecision']>, ParentType, ContextType>;
  dossiers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, RequireFields<ResponseEvidenceArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inferredFrom?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
  object?: Resolver<Maybe<ResolversTypes['ResponseObject']>, ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  recordedIn?: Resolver<Maybe<ResolversTypes['DatasetVersion']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['ResponseSubject']>, ParentType, ContextType>;
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

export type ResponseObjectFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['ResponseObject'] = ResolversParentTypes['ResponseObject']> = {
  __resolveType: TypeResolveFn<'Directive' | 'Document', ParentType, ContextType>;
};

export type ResponseSubjectFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['ResponseSubject'] = ResolversParentTypes['ResponseSubject']> = {
  __resolveType: TypeResolveFn<'Action' | 'Document', ParentType, ContextType>;
};

export type RosterFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Roster'] = ResolversParentTypes['Roster']> = {
  asOf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  counterEvidence?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
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
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  trust?: Resolver<ResolversTypes['RosterTrust'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RosterConnectionFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['RosterConnection'] = ResolversParentTypes['RosterConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RosterEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Roster']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RosterEdgeFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['RosterEdge'] = ResolversParentTypes['RosterEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Roster'], ParentType, ContextType>;
};

export type RosterEntryFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['RosterEntry'] = ResolversParentTypes['RosterEntry']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  counterEvidence?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  dossiers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, RequireFields<RosterEntryEvidenceArgs, 'first'>>;
  group?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inferredFrom?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  recordedIn?: Resolver<Maybe<ResolversTypes['DatasetVersion']>, ParentType, ContextType>;
  roster?: Resolver<Maybe<ResolversTypes['Roster']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
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

export type SourceFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  available?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SourceKind'], ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  channel?: Resolver<ResolversTypes['Channel'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  counterEvidence?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  dossiers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, RequireFields<TransmissionEvidenceArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inferredFrom?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  recipient?: Resolver<Maybe<ResolversTypes['Recipient']>, ParentType, ContextType>;
  recordedIn?: Resolver<Maybe<ResolversTypes['DatasetVersion']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  DocumentLink?: DocumentLinkFieldResolvers<ContextType>;
  DocumentLinkConnection?: DocumentLinkConnectionFieldResolvers<ContextType>;
  DocumentLinkEdge?: DocumentLinkEdgeFieldResolvers<ContextType>;
  DocumentResult?: DocumentResultFieldResolvers<ContextType>;
  Evidence?: EvidenceFieldResolvers<ContextType>;
  EvidenceConnection?: EvidenceConnectionFieldResolvers<ContextType>;
  EvidenceEdge?: EvidenceEdgeFieldResolvers<ContextType>;
  Fact?: FactFieldResolvers<ContextType>;
  InferenceDecision?: InferenceDecisionFieldResolvers<ContextType>;
  InferenceRule?: InferenceRuleFieldResolvers<ContextType>;
  Initiative?: InitiativeFieldResolvers<ContextType>;
  InitiativeConnection?: InitiativeConnectionFieldResolvers<ContextType>;
  InitiativeEdge?: InitiativeEdgeFieldResolvers<ContextType>;
  Metric?: MetricFieldResolvers<ContextType>;
  MetricConnection?: MetricConnectionFieldResolvers<ContextType>;
  MetricEdge?: MetricEdgeFieldResolvers<ContextType>;
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
  Recipient?: RecipientFieldResolvers<ContextType>;
  RecipientConnection?: RecipientConnectionFieldResolvers<ContextType>;
  RecipientEdge?: RecipientEdgeFieldResolvers<ContextType>;
  Refusal?: RefusalFieldResolvers<ContextType>;
  ReportBack?: ReportBackFieldResolvers<ContextType>;
  Response?: ResponseFieldResolvers<ContextType>;
  ResponseConnection?: ResponseConnectionFieldResolvers<ContextType>;
  ResponseEdge?: ResponseEdgeFieldResolvers<ContextType>;
  ResponseObject?: ResponseObjectFieldResolvers<ContextType>;
  ResponseSubject?: ResponseSubjectFieldResolvers<ContextType>;
  Roster?: RosterFieldResolvers<ContextType>;
  RosterConnection?: RosterConnectionFieldResolvers<ContextType>;
  RosterEdge?: RosterEdgeFieldResolvers<ContextType>;
  RosterEntry?: RosterEntryFieldResolvers<ContextType>;
  RosterEntryConnection?: RosterEntryConnectionFieldResolvers<ContextType>;
  RosterEntryEdge?: RosterEntryEdgeFieldResolvers<ContextType>;
  Source?: SourceFieldResolvers<ContextType>;
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
