/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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

/** Whether the members of a class can be listed. */
export type AudienceExtension =
  /** A roster gives the complete list. */
  | 'CLOSED'
  /** At least the known members belong to it. */
  | 'OPEN';

/** How a fact is known 依据. */
export type Basis =
  /** The text points back to it: an omitted subject, a pronoun 指代. */
  | 'COREFERENCE'
  /** The text says it 明示. */
  | 'EXPLICIT'
  /** A rule concluded it; it is never said outright 推断. */
  | 'INFERRED';

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

/** Kinds of reasons to expect somebody. */
export type ExpectationKind =
  /** A directive gives it a part 分工. */
  | 'ASSIGNED'
  /** A directive tells it to act 要求. */
  | 'DIRECTED'
  /** The document was sent to it 发送. */
  | 'SENT';

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

/** What follows from a report's scope for a ledger. */
export type SearchVerdict =
  /** It is later and covers the class completely: whoever it does not name is silent. */
  | 'COMPLETE'
  /** It is later but only picks examples: it makes nobody silent. */
  | 'EXAMPLES_ONLY'
  /** It is not known to be later: it makes nobody silent. */
  | 'NOT_LATER';

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

export type RespondersToDocumentQueryVariables = Exact<{
  number?: string;
  first?: number;
}>;


export type RespondersToDocumentQuery = { document:
    | { __typename: 'Document', number: string | null, writtenOn: string | null, printedOn: string | null, responses: { totalCount: number, nodes: Array<{ basis: Basis, confidence: number, rule: string | null, reasons: Array<string>, counterEvidence: Array<string>, days: { min: number, max: number | null }, subject:
            | { summary: string, selfReported: boolean, on: { earliest: string | null, latest: string | null }, document: { title: string | null, edition: string | null, writtenOn: string | null } | null, participations: { nodes: Array<{ role: ParticipationRole, verbatim: string | null, body:
                    | { class: string }
                    | { text: string }
                    | { name: string }
                    | { name: string }
                    | { name: string }
                   | null }>, pageInfo: { hasNextPage: boolean } }, initiatives: { nodes: Array<{ name: string }>, pageInfo: { hasNextPage: boolean } } }
            | { number: string | null, writtenOn: string | null, printedOn: string | null, unstated: Array<StateableField>, attributions: { nodes: Array<{ basis: Basis, to:
                    | { name: string }
                    | { name: string }
                   | null }>, pageInfo: { hasNextPage: boolean } } }
           | null, evidence: { nodes: Array<{ text: string | null, locator: string | null, document: { number: string | null } | null }>, pageInfo: { hasNextPage: boolean } } }> } }
    | { __typename: 'NotFound', message: string, nearest: Array<string> }
    | { __typename: 'ValidationFailed', message: string }
   | null, coordinationChains:
    | { __typename: 'Ambiguous', message: string, candidates: Array<{ name: string }> }
    | { __typename: 'CoordinationChains', totalCount: number, complete: boolean, contradicted: number, limits: Array<string>, chains: Array<{ basis: Basis, days: { min: number, max: number | null }, hops: Array<{ kind: ChainHopKind, undated: boolean, basis: Basis, from:
            | { summary: string }
            | { class: string }
            | { text: string, place: string | null, extension: AudienceExtension }
            | { number: string | null }
            | { name: string }
            | { name: string }
           | null, to:
            | { summary: string }
            | { class: string }
            | { text: string, place: string | null, extension: AudienceExtension }
            | { number: string | null }
            | { name: string }
            | { name: string }
           | null, on: { earliest: string | null, latest: string | null }, directive: { title: string | null } | null }> }> }
    | { __typename: 'NotFound', message: string, nearest: Array<string> }
    | { __typename: 'ValidationFailed', message: string }
   | null };

type Stop_Action_Fragment = { summary: string };

type Stop_AggregateActor_Fragment = { class: string };

type Stop_Audience_Fragment = { text: string, place: string | null, extension: AudienceExtension };

type Stop_Document_Fragment = { number: string | null };

type Stop_Initiative_Fragment = { name: string };

type Stop_Organization_Fragment = { name: string };

export type StopFragment =
  | Stop_Action_Fragment
  | Stop_AggregateActor_Fragment
  | Stop_Audience_Fragment
  | Stop_Document_Fragment
  | Stop_Initiative_Fragment
  | Stop_Organization_Fragment
;

export type TasksOfABodyQueryVariables = Exact<{
  number?: string;
  body?: string;
  roles?: Array<AssignmentRole> | AssignmentRole;
  first?: number;
}>;


export type TasksOfABodyQuery = { document:
    | { __typename: 'Document', number: string | null, links: { nodes: Array<{ kind: DocumentLinkKind, to: { title: string | null, directives: { totalCount: number, nodes: Array<{ locator: string | null, title: string | null, organizers: { nodes: Array<{ roles: Array<AssignmentRole>, verbatim: string | null, assignee:
                      | { class: string }
                      | { text: string }
                      | { name: string }
                      | { name: string }
                     | null }>, pageInfo: { hasNextPage: boolean } }, leaders: { nodes: Array<{ roles: Array<AssignmentRole>, verbatim: string | null, assignee:
                      | { class: string }
                      | { text: string }
                      | { name: string }
                      | { name: string }
                     | null }>, pageInfo: { hasNextPage: boolean } } }> } } | null }>, pageInfo: { hasNextPage: boolean } }, directives: { totalCount: number, nodes: Array<{ locator: string | null, title: string | null, organizers: { nodes: Array<{ roles: Array<AssignmentRole>, verbatim: string | null, assignee:
                | { class: string }
                | { text: string }
                | { name: string }
                | { name: string }
               | null }>, pageInfo: { hasNextPage: boolean } }, leaders: { nodes: Array<{ roles: Array<AssignmentRole>, verbatim: string | null, assignee:
                | { class: string }
                | { text: string }
                | { name: string }
                | { name: string }
               | null }>, pageInfo: { hasNextPage: boolean } } }> } }
    | { __typename: 'NotFound', message: string, nearest: Array<string> }
    | { __typename: 'ValidationFailed', message: string }
   | null };

export type TasksFragment = { directives: { totalCount: number, nodes: Array<{ locator: string | null, title: string | null, organizers: { nodes: Array<{ roles: Array<AssignmentRole>, verbatim: string | null, assignee:
            | { class: string }
            | { text: string }
            | { name: string }
            | { name: string }
           | null }>, pageInfo: { hasNextPage: boolean } }, leaders: { nodes: Array<{ roles: Array<AssignmentRole>, verbatim: string | null, assignee:
            | { class: string }
            | { text: string }
            | { name: string }
            | { name: string }
           | null }>, pageInfo: { hasNextPage: boolean } } }> } };

export type PartFragment = { roles: Array<AssignmentRole>, verbatim: string | null, assignee:
    | { class: string }
    | { text: string }
    | { name: string }
    | { name: string }
   | null };

export type SocietiesWithPartnersQueryVariables = Exact<{
  societies?: Array<OrganizationKind> | OrganizationKind;
  associations?: Array<OrganizationKind> | OrganizationKind;
  partners?: Array<OrganizationKind> | OrganizationKind;
  first?: number;
}>;


export type SocietiesWithPartnersQuery = { societies: { totalCount: number, nodes: Array<{ summary: string, document: { key: string } | null, actors: { nodes: Array<{ body:
            | { class: string }
            | { text: string }
            | { name: string }
            | { name: string }
            | { name: string }
           | null }>, pageInfo: { hasNextPage: boolean } }, partners: { nodes: Array<{ verbatim: string | null, body:
            | { class: string }
            | { text: string }
            | { name: string }
            | { name: string, affiliations: { nodes: Array<{ kind: AffiliationKind, to: { name: string } | null }>, pageInfo: { hasNextPage: boolean } } }
            | { name: string }
           | null }>, pageInfo: { hasNextPage: boolean } }, initiatives: { nodes: Array<{ name: string }>, pageInfo: { hasNextPage: boolean } }, outputs: { nodes: Array<{ title: string | null }>, pageInfo: { hasNextPage: boolean } } }> } | null, associations: { totalCount: number, nodes: Array<{ summary: string, document: { key: string } | null, actors: { nodes: Array<{ body:
            | { class: string }
            | { text: string }
            | { name: string }
            | { name: string }
            | { name: string }
           | null }>, pageInfo: { hasNextPage: boolean } }, partners: { nodes: Array<{ verbatim: string | null, body:
            | { class: string }
            | { text: string }
            | { name: string }
            | { name: string, affiliations: { nodes: Array<{ kind: AffiliationKind, to: { name: string } | null }>, pageInfo: { hasNextPage: boolean } } }
            | { name: string }
           | null }>, pageInfo: { hasNextPage: boolean } }, initiatives: { nodes: Array<{ name: string }>, pageInfo: { hasNextPage: boolean } }, outputs: { nodes: Array<{ title: string | null }>, pageInfo: { hasNextPage: boolean } } }> } | null };

export type CooperationFragment = { summary: string, document: { key: string } | null, actors: { nodes: Array<{ body:
        | { class: string }
        | { text: string }
        | { name: string }
        | { name: string }
        | { name: string }
       | null }>, pageInfo: { hasNextPage: boolean } }, partners: { nodes: Array<{ verbatim: string | null, body:
        | { class: string }
        | { text: string }
        | { name: string }
        | { name: string, affiliations: { nodes: Array<{ kind: AffiliationKind, to: { name: string } | null }>, pageInfo: { hasNextPage: boolean } } }
        | { name: string }
       | null }>, pageInfo: { hasNextPage: boolean } }, initiatives: { nodes: Array<{ name: string }>, pageInfo: { hasNextPage: boolean } }, outputs: { nodes: Array<{ title: string | null }>, pageInfo: { hasNextPage: boolean } } };

export type PartsInAnEventQueryVariables = Exact<{
  event?: string;
  first?: number;
}>;


export type PartsInAnEventQuery = { actions: { totalCount: number, nodes: Array<{ summary: string, openEnded: Array<ParticipationRole>, initiatives: { nodes: Array<{ name: string, kind: InitiativeKind }>, pageInfo: { hasNextPage: boolean } }, participations: { nodes: Array<{ role: ParticipationRole, verbatim: string | null, body:
            | { class: string, min: number | null, max: number | null, comparator: Comparator, unit: string | null }
            | { text: string }
            | { name: string }
            | { name: string }
            | { name: string }
           | null }>, pageInfo: { hasNextPage: boolean } }, metrics: { nodes: Array<{ label: string, value: number | null, comparator: Comparator | null, unit: string | null, verbatim: string }>, pageInfo: { hasNextPage: boolean } }, parts: { nodes: Array<{ kind: ActionKind, summary: string }>, pageInfo: { hasNextPage: boolean } } }> } | null };

export type RecipientsOfEachDocumentQueryVariables = Exact<{
  number?: string | null | undefined;
  first?: number;
}>;


export type RecipientsOfEachDocumentQuery = { documents: { totalCount: number, nodes: Array<{ key: string, number: string | null, addressed: { nodes: Array<{ basis: Basis, recipient:
            | { text: string }
            | { name: string }
           | null }>, pageInfo: { hasNextPage: boolean } }, copied: { nodes: Array<{ basis: Basis, recipient:
            | { text: string }
            | { name: string }
           | null }>, pageInfo: { hasNextPage: boolean } }, reportedUp: { nodes: Array<{ basis: Basis, recipient:
            | { text: string }
            | { name: string }
           | null }>, pageInfo: { hasNextPage: boolean } } }> } | null };

export type ToFragment = { basis: Basis, recipient:
    | { text: string }
    | { name: string }
   | null };

export type DutiesToReportBackQueryVariables = Exact<{
  number?: string | null | undefined;
  first?: number;
}>;


export type DutiesToReportBackQuery = { directives: { totalCount: number, nodes: Array<{ level: DirectiveLevel, locator: string | null, document: { number: string | null } | null, parent: { locator: string | null } | null, reportBack: { what: string, deadline: string | null, verbatim: string | null, to: { name: string } | null } | null, evidence: { nodes: Array<{ locator: string | null }>, pageInfo: { hasNextPage: boolean } } }> } | null, without: { totalCount: number, nodes: Array<{ key: string }> } | null };

export type NamedInSeveralSourcesQueryVariables = Exact<{
  sources?: number;
  operators?: Array<OrganizationKind> | OrganizationKind;
  first?: number;
}>;


export type NamedInSeveralSourcesQuery = { initiatives: { totalCount: number, nodes: Array<{ name: string, kind: InitiativeKind, documents: { nodes: Array<{ key: string }>, pageInfo: { hasNextPage: boolean } } }> } | null, operators: { totalCount: number, nodes: Array<{ name: string, mentionedIn: { totalCount: number, nodes: Array<{ key: string }> } }> } | null };

export type WhatDocumentsLackQueryVariables = Exact<{
  number?: string | null | undefined;
  first?: number;
}>;


export type WhatDocumentsLackQuery = { documents: { totalCount: number, nodes: Array<{ key: string, title: string | null, number: string | null, writtenOn: string | null, printedOn: string | null, unstated: Array<StateableField>, attributions: { nodes: Array<{ basis: Basis, to:
            | { name: string }
            | { name: string }
           | null }>, pageInfo: { hasNextPage: boolean } } }> } | null };

export type DatedEventsQueryVariables = Exact<{
  kinds?: Array<TimelineEventKind> | TimelineEventKind;
  from?: string | null | undefined;
  to?: string | null | undefined;
  society?: string;
  number?: string;
  first?: number;
}>;


export type DatedEventsQuery = { timeline: { events: { totalCount: number, nodes: Array<{ kind: TimelineEventKind, on: { earliest: string | null, latest: string | null }, subject:
          | { summary: string }
          | { key: string }
         | null }> }, undated: { totalCount: number, nodes: Array<{ kind: TimelineEventKind, on: { earliest: string | null, latest: string | null }, subject:
          | { summary: string }
          | { key: string }
         | null }> } } | null, participation: { totalCount: number, nodes: Array<{ kind: ActionKind, on: { earliest: string | null, latest: string | null }, document: { key: string, writtenOn: string | null } | null, answers: { totalCount: number } }> } | null, notice:
    | { __typename: 'Document', number: string | null, writtenOn: string | null, responses: { totalCount: number } }
    | { __typename: 'NotFound', message: string, nearest: Array<string> }
    | { __typename: 'ValidationFailed', message: string }
   | null };

export type EventFragment = { kind: TimelineEventKind, on: { earliest: string | null, latest: string | null }, subject:
    | { summary: string }
    | { key: string }
   | null };

export type MakersOfADocumentQueryVariables = Exact<{
  key?: string;
  first?: number;
}>;


export type MakersOfADocumentQuery = { document:
    | { __typename: 'Document', title: string | null, edition: string | null, attributions: { totalCount: number, nodes: Array<{ role: AttributionRole, basis: Basis, to:
            | { name: string, participations: { nodes: Array<{ role: ParticipationRole, verbatim: string | null, action: { kind: ActionKind, summary: string } | null }>, pageInfo: { hasNextPage: boolean } } }
            | { name: string }
           | null, evidence: { nodes: Array<{ text: string | null, locator: string | null }>, pageInfo: { hasNextPage: boolean } } }> } }
    | { __typename: 'NotFound', message: string, nearest: Array<string> }
    | { __typename: 'ValidationFailed', message: string }
   | null };

export type LedgerOfDocumentQueryVariables = Exact<{
  number?: string;
  states?: Array<LedgerState> | LedgerState | null | undefined;
  day?: string | null | undefined;
  order?: LedgerRowOrder;
  first?: number;
  after?: string | null | undefined;
}>;


export type LedgerOfDocumentQuery = { responseLedger:
    | { __typename: 'Ambiguous', message: string }
    | { __typename: 'NotFound', message: string, nearest: Array<string> }
    | { __typename: 'ResponseLedger', asOf: string | null, reachedOn: string | null, complete: boolean, subject:
        | { locator: string | null, summary: string }
        | { number: string | null, title: string | null }
       | null, totals: Array<{ state: LedgerState, basis: Basis | null, tasked: boolean, bodies: { min: number, max: number | null } }>, aggregates: Array<{ atLeast: number, atMost: number | null, actor:
          | { text: string }
          | { text: string }
          | { name: string }
          | { name: string }
          | { name: string }
         | null, response: { basis: Basis, days: { min: number, max: number | null } } | null }>, coverage: { rule: string, laterDocuments: number, laterReports: number, undatedDocuments: number, searched: Array<{ verdict: SearchVerdict, scope: { complete: boolean, audience: { text: string } | null, document: { number: string | null, title: string | null, edition: string | null } | null } | null }> }, rows: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ kind: LedgerRowKind, state: LedgerState, basis: Basis | null, tasked: boolean, relayedOnly: boolean, channels: Array<Channel>, roles: Array<AssignmentRole>, recipient:
            | { text: string }
            | { name: string }
           | null, expectations: { nodes: Array<{ kind: ExpectationKind, channel: Channel | null, roles: Array<AssignmentRole>, relay: { number: string | null } | null, membership: { rule: string | null, audience: { text: string } | null } | null }>, pageInfo: { hasNextPage: boolean } }, responses: { nodes: Array<{ basis: Basis, confidence: number, rule: string | null, days: { min: number, max: number | null }, evidence: { nodes: Array<{ start: number, end: number, source: { file: string } | null }>, pageInfo: { hasNextPage: boolean } }, subject:
                | { summary: string }
                | { number: string | null, title: string | null }
               | null }>, pageInfo: { hasNextPage: boolean } }, silentIn: Array<{ document: { number: string | null, title: string | null, edition: string | null } | null }> }> } }
    | { __typename: 'ValidationFailed', message: string, argument: string }
   | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const StopFragmentDoc = new TypedDocumentString(`
    fragment Stop on ChainStop {
  ... on Organization {
    name
  }
  ... on Audience {
    text
    place
    extension
  }
  ... on Document {
    number
  }
  ... on Action {
    summary
  }
  ... on AggregateActor {
    class
  }
  ... on Initiative {
    name
  }
}
    `, {"fragmentName":"Stop"}) as unknown as TypedDocumentString<StopFragment, unknown>;
export const PartFragmentDoc = new TypedDocumentString(`
    fragment Part on Assignment {
  roles
  verbatim
  assignee {
    ... on Organization {
      name
    }
    ... on Audience {
      text
    }
    ... on AggregateActor {
      class
    }
    ... on Initiative {
      name
    }
  }
}
    `, {"fragmentName":"Part"}) as unknown as TypedDocumentString<PartFragment, unknown>;
export const TasksFragmentDoc = new TypedDocumentString(`
    fragment Tasks on Document {
  directives(
    first: $first
    filter: {assignment: {role: $roles, organization: {name: [$body]}}}
  ) {
    totalCount
    nodes {
      locator
      title
      organizers: assignments(first: 10, filter: {role: [ORGANIZER]}) {
        nodes {
          ...Part
        }
        pageInfo {
          hasNextPage
        }
      }
      leaders: assignments(first: 10, filter: {role: [LEAD]}) {
        nodes {
          ...Part
        }
        pageInfo {
          hasNextPage
        }
      }
    }
  }
}
    fragment Part on Assignment {
  roles
  verbatim
  assignee {
    ... on Organization {
      name
    }
    ... on Audience {
      text
    }
    ... on AggregateActor {
      class
    }
    ... on Initiative {
      name
    }
  }
}`, {"fragmentName":"Tasks"}) as unknown as TypedDocumentString<TasksFragment, unknown>;
export const CooperationFragmentDoc = new TypedDocumentString(`
    fragment Cooperation on Action {
  summary
  document {
    key
  }
  actors: participations(first: 10, filter: {role: [ACTOR]}) {
    nodes {
      body {
        ... on Audience {
          text
        }
        ... on AggregateActor {
          class
        }
        ... on Person {
          name
        }
        ... on Initiative {
          name
        }
        ... on Organization {
          name
        }
      }
    }
    pageInfo {
      hasNextPage
    }
  }
  partners: participations(first: 10, filter: {role: [PARTNER]}) {
    nodes {
      verbatim
      body {
        ... on Audience {
          text
        }
        ... on AggregateActor {
          class
        }
        ... on Person {
          name
        }
        ... on Initiative {
          name
        }
        ... on Organization {
          name
          affiliations(first: 5) {
            nodes {
              kind
              to {
                name
              }
            }
            pageInfo {
              hasNextPage
            }
          }
        }
      }
    }
    pageInfo {
      hasNextPage
    }
  }
  initiatives(first: 5) {
    nodes {
      name
    }
    pageInfo {
      hasNextPage
    }
  }
  outputs(first: 5) {
    nodes {
      title
    }
    pageInfo {
      hasNextPage
    }
  }
}
    `, {"fragmentName":"Cooperation"}) as unknown as TypedDocumentString<CooperationFragment, unknown>;
export const ToFragmentDoc = new TypedDocumentString(`
    fragment To on Transmission {
  basis
  recipient {
    ... on Organization {
      name
    }
    ... on Audience {
      text
    }
  }
}
    `, {"fragmentName":"To"}) as unknown as TypedDocumentString<ToFragment, unknown>;
export const EventFragmentDoc = new TypedDocumentString(`
    fragment Event on TimelineEvent {
  kind
  on {
    earliest
    latest
  }
  subject {
    ... on Document {
      key
    }
    ... on Action {
      summary
    }
  }
}
    `, {"fragmentName":"Event"}) as unknown as TypedDocumentString<EventFragment, unknown>;
export const RespondersToDocumentDocument = new TypedDocumentString(`
    query RespondersToDocument($number: String! = "辽科协发〔2020〕3号", $first: Int! = 20) {
  document(by: {number: $number}) {
    __typename
    ... on Document {
      number
      writtenOn
      printedOn
      responses(first: $first) {
        totalCount
        nodes {
          basis
          confidence
          rule
          reasons
          counterEvidence
          days {
            min
            max
          }
          subject {
            ... on Document {
              number
              writtenOn
              printedOn
              unstated
              attributions(first: 5, filter: {role: [ISSUER]}) {
                nodes {
                  basis
                  to {
                    ... on Organization {
                      name
                    }
                    ... on Person {
                      name
                    }
                  }
                }
                pageInfo {
                  hasNextPage
                }
              }
            }
            ... on Action {
              summary
              selfReported
              on {
                earliest
                latest
              }
              document {
                title
                edition
                writtenOn
              }
              participations(first: 10) {
                nodes {
                  role
                  verbatim
                  body {
                    ... on Organization {
                      name
                    }
                    ... on Audience {
                      text
                    }
                    ... on AggregateActor {
                      class
                    }
                    ... on Person {
                      name
                    }
                    ... on Initiative {
                      name
                    }
                  }
                }
                pageInfo {
                  hasNextPage
                }
              }
              initiatives(first: 5) {
                nodes {
                  name
                }
                pageInfo {
                  hasNextPage
                }
              }
            }
          }
          evidence(first: 3) {
            nodes {
              text
              locator
              document {
                number
              }
            }
            pageInfo {
              hasNextPage
            }
          }
        }
      }
    }
    ... on Refusal {
      message
    }
    ... on NotFound {
      nearest
    }
  }
  coordinationChains(from: {document: {number: $number}}, first: $first) {
    __typename
    ... on CoordinationChains {
      totalCount
      complete
      contradicted
      limits
      chains {
        basis
        days {
          min
          max
        }
        hops {
          kind
          from {
            ...Stop
          }
          to {
            ...Stop
          }
          on {
            earliest
            latest
          }
          undated
          basis
          directive {
            title
          }
        }
      }
    }
    ... on Refusal {
      message
    }
    ... on NotFound {
      nearest
    }
    ... on Ambiguous {
      candidates {
        name
      }
    }
  }
}
    fragment Stop on ChainStop {
  ... on Organization {
    name
  }
  ... on Audience {
    text
    place
    extension
  }
  ... on Document {
    number
  }
  ... on Action {
    summary
  }
  ... on AggregateActor {
    class
  }
  ... on Initiative {
    name
  }
}`, {"documentId":"sha256:ece5dd11a1ce9c894a9d311fa045b2c031060a760e75af4d22e80be92f9d5a0f"}) as unknown as TypedDocumentString<RespondersToDocumentQuery, RespondersToDocumentQueryVariables>;
export const TasksOfABodyDocument = new TypedDocumentString(`
    query TasksOfABody($number: String! = "科协办发计字〔2020〕16号", $body: String! = "湖北省科学技术协会", $roles: [AssignmentRole!]! = [LEAD], $first: Int! = 20) {
  document(by: {number: $number}) {
    __typename
    ... on Document {
      number
      ...Tasks
      links(first: 10) {
        nodes {
          kind
          to {
            title
            ...Tasks
          }
        }
        pageInfo {
          hasNextPage
        }
      }
    }
    ... on Refusal {
      message
    }
    ... on NotFound {
      nearest
    }
  }
}
    fragment Tasks on Document {
  directives(
    first: $first
    filter: {assignment: {role: $roles, organization: {name: [$body]}}}
  ) {
    totalCount
    nodes {
      locator
      title
      organizers: assignments(first: 10, filter: {role: [ORGANIZER]}) {
        nodes {
          ...Part
        }
        pageInfo {
          hasNextPage
        }
      }
      leaders: assignments(first: 10, filter: {role: [LEAD]}) {
        nodes {
          ...Part
        }
        pageInfo {
          hasNextPage
        }
      }
    }
  }
}
fragment Part on Assignment {
  roles
  verbatim
  assignee {
    ... on Organization {
      name
    }
    ... on Audience {
      text
    }
    ... on AggregateActor {
      class
    }
    ... on Initiative {
      name
    }
  }
}`, {"documentId":"sha256:a3b62e7f0fe02f13b2becb53ccdb76912c04f5619be1f33da78325ab00adc31a"}) as unknown as TypedDocumentString<TasksOfABodyQuery, TasksOfABodyQueryVariables>;
export const SocietiesWithPartnersDocument = new TypedDocumentString(`
    query SocietiesWithPartners($societies: [OrganizationKind!]! = [NATIONAL_SOCIETY, PROVINCIAL_SOCIETY, LOCAL_SOCIETY, SOCIETY_BRANCH, INDUSTRY_ASSOCIATION], $associations: [OrganizationKind!]! = [NATIONAL_ASSOCIATION, PROVINCIAL_ASSOCIATION, PREFECTURE_ASSOCIATION, COUNTY_ASSOCIATION], $partners: [OrganizationKind!]! = [COMPANY], $first: Int! = 50) {
  societies: actions(
    first: $first
    filter: {and: [{participation: {role: [ACTOR], organization: {kind: $societies}}}, {participation: {role: [PARTNER], organization: {kind: $partners}}}]}
  ) {
    totalCount
    nodes {
      ...Cooperation
    }
  }
  associations: actions(
    first: $first
    filter: {and: [{participation: {role: [ACTOR], organization: {kind: $associations}}}, {participation: {role: [PARTNER], organization: {kind: $partners}}}]}
  ) {
    totalCount
    nodes {
      ...Cooperation
    }
  }
}
    fragment Cooperation on Action {
  summary
  document {
    key
  }
  actors: participations(first: 10, filter: {role: [ACTOR]}) {
    nodes {
      body {
        ... on Audience {
          text
        }
        ... on AggregateActor {
          class
        }
        ... on Person {
          name
        }
        ... on Initiative {
          name
        }
        ... on Organization {
          name
        }
      }
    }
    pageInfo {
      hasNextPage
    }
  }
  partners: participations(first: 10, filter: {role: [PARTNER]}) {
    nodes {
      verbatim
      body {
        ... on Audience {
          text
        }
        ... on AggregateActor {
          class
        }
        ... on Person {
          name
        }
        ... on Initiative {
          name
        }
        ... on Organization {
          name
          affiliations(first: 5) {
            nodes {
              kind
              to {
                name
              }
            }
            pageInfo {
              hasNextPage
            }
          }
        }
      }
    }
    pageInfo {
      hasNextPage
    }
  }
  initiatives(first: 5) {
    nodes {
      name
    }
    pageInfo {
      hasNextPage
    }
  }
  outputs(first: 5) {
    nodes {
      title
    }
    pageInfo {
      hasNextPage
    }
  }
}`, {"documentId":"sha256:d6904d500974786bb2e3c325a79d9bb2ff3e331e6da72220cfd380bb967c74fa"}) as unknown as TypedDocumentString<SocietiesWithPartnersQuery, SocietiesWithPartnersQueryVariables>;
export const PartsInAnEventDocument = new TypedDocumentString(`
    query PartsInAnEvent($event: String! = "装备制造业企业复工复产专题研讨会", $first: Int! = 10) {
  actions(first: $first, filter: {initiative: {name: [$event]}}) {
    totalCount
    nodes {
      summary
      openEnded
      initiatives(first: 5) {
        nodes {
          name
          kind
        }
        pageInfo {
          hasNextPage
        }
      }
      participations(first: 50) {
        nodes {
          role
          verbatim
          body {
            ... on Organization {
              name
            }
            ... on Audience {
              text
            }
            ... on AggregateActor {
              class
              min
              max
              comparator
              unit
            }
            ... on Person {
              name
            }
            ... on Initiative {
              name
            }
          }
        }
        pageInfo {
          hasNextPage
        }
      }
      metrics(first: 10) {
        nodes {
          label
          value
          comparator
          unit
          verbatim
        }
        pageInfo {
          hasNextPage
        }
      }
      parts(first: 10) {
        nodes {
          kind
          summary
        }
        pageInfo {
          hasNextPage
        }
      }
    }
  }
}
    `, {"documentId":"sha256:509bbf20cdf7a5c9a3fec319489355bae675165d54a811e02d18aa486567ba05"}) as unknown as TypedDocumentString<PartsInAnEventQuery, PartsInAnEventQueryVariables>;
export const RecipientsOfEachDocumentDocument = new TypedDocumentString(`
    query RecipientsOfEachDocument($number: String, $first: Int! = 50) {
  documents(first: $first, filter: {held: true, number: $number}) {
    totalCount
    nodes {
      key
      number
      addressed: transmissions(first: 20, filter: {channel: [ADDRESSED]}) {
        nodes {
          ...To
        }
        pageInfo {
          hasNextPage
        }
      }
      copied: transmissions(first: 20, filter: {channel: [COPIED]}) {
        nodes {
          ...To
        }
        pageInfo {
          hasNextPage
        }
      }
      reportedUp: transmissions(first: 20, filter: {channel: [REPORTED_UP]}) {
        nodes {
          ...To
        }
        pageInfo {
          hasNextPage
        }
      }
    }
  }
}
    fragment To on Transmission {
  basis
  recipient {
    ... on Organization {
      name
    }
    ... on Audience {
      text
    }
  }
}`, {"documentId":"sha256:219dda822f3f46d4e03f96da1433b6ff9ca15ccb183bbfa7249570d105439370"}) as unknown as TypedDocumentString<RecipientsOfEachDocumentQuery, RecipientsOfEachDocumentQueryVariables>;
export const DutiesToReportBackDocument = new TypedDocumentString(`
    query DutiesToReportBack($number: String, $first: Int! = 50) {
  directives(
    first: $first
    filter: {hasReportBack: true, document: {number: $number}}
  ) {
    totalCount
    nodes {
      document {
        number
      }
      level
      locator
      parent {
        locator
      }
      reportBack {
        to {
          name
        }
        what
        deadline
        verbatim
      }
      evidence(first: 5, field: "reportBack") {
        nodes {
          locator
        }
        pageInfo {
          hasNextPage
        }
      }
    }
  }
  without: documents(
    first: $first
    filter: {held: true, number: $number, hasDirectives: true, not: {directive: {hasReportBack: true}}}
  ) {
    totalCount
    nodes {
      key
    }
  }
}
    `, {"documentId":"sha256:ec3f6f04f6026d9d8030c26eb34475bbf8c6f0f9b9a7360914d36a4dafc8f8e5"}) as unknown as TypedDocumentString<DutiesToReportBackQuery, DutiesToReportBackQueryVariables>;
export const NamedInSeveralSourcesDocument = new TypedDocumentString(`
    query NamedInSeveralSources($sources: Int! = 2, $operators: [OrganizationKind!]! = [MEDIA_OR_PLATFORM_OPERATOR], $first: Int! = 50) {
  initiatives(first: $first, filter: {minSources: $sources}) {
    totalCount
    nodes {
      name
      kind
      documents(first: 10) {
        nodes {
          key
        }
        pageInfo {
          hasNextPage
        }
      }
    }
  }
  operators: organizations(first: $first, filter: {kind: $operators}) {
    totalCount
    nodes {
      name
      mentionedIn(first: 10) {
        totalCount
        nodes {
          key
        }
      }
    }
  }
}
    `, {"documentId":"sha256:39dbb2ecc58f74b890430c254154a94d4bd241d926096dbc779d2b6034e65a87"}) as unknown as TypedDocumentString<NamedInSeveralSourcesQuery, NamedInSeveralSourcesQueryVariables>;
export const WhatDocumentsLackDocument = new TypedDocumentString(`
    query WhatDocumentsLack($number: String, $first: Int! = 50) {
  documents(first: $first, filter: {held: true, number: $number}) {
    totalCount
    nodes {
      key
      title
      number
      writtenOn
      printedOn
      unstated
      attributions(first: 5, filter: {role: [ISSUER]}) {
        nodes {
          basis
          to {
            ... on Organization {
              name
            }
            ... on Person {
              name
            }
          }
        }
        pageInfo {
          hasNextPage
        }
      }
    }
  }
}
    `, {"documentId":"sha256:eb1d686e4c5e8e421b2cba96df5937203f8f8abbc54d8654fe0a179154db926d"}) as unknown as TypedDocumentString<WhatDocumentsLackQuery, WhatDocumentsLackQueryVariables>;
export const DatedEventsDocument = new TypedDocumentString(`
    query DatedEvents($kinds: [TimelineEventKind!]! = [DOCUMENT_WRITTEN, DOCUMENT_PRINTED, EVENT_HELD], $from: Date, $to: Date, $society: String! = "陕西省机械工程学会", $number: String! = "陕科协发〔2020〕办字5号", $first: Int! = 50) {
  timeline(filter: {kind: $kinds, from: $from, to: $to}) {
    events(first: $first) {
      totalCount
      nodes {
        ...Event
      }
    }
    undated(first: $first) {
      totalCount
      nodes {
        ...Event
      }
    }
  }
  participation: actions(
    first: $first
    filter: {participation: {organization: {name: [$society]}}}
  ) {
    totalCount
    nodes {
      kind
      on {
        earliest
        latest
      }
      document {
        key
        writtenOn
      }
      answers(first: 10) {
        totalCount
      }
    }
  }
  notice: document(by: {number: $number}) {
    __typename
    ... on Document {
      number
      writtenOn
      responses(first: 10) {
        totalCount
      }
    }
    ... on Refusal {
      message
    }
    ... on NotFound {
      nearest
    }
  }
}
    fragment Event on TimelineEvent {
  kind
  on {
    earliest
    latest
  }
  subject {
    ... on Document {
      key
    }
    ... on Action {
      summary
    }
  }
}`, {"documentId":"sha256:c01d6971340f904899614aa6f0ab66f5fb7d0446a413c04d91492d96c7c1027f"}) as unknown as TypedDocumentString<DatedEventsQuery, DatedEventsQueryVariables>;
export const MakersOfADocumentDocument = new TypedDocumentString(`
    query MakersOfADocument($key: String! = "cast-briefing-24", $first: Int! = 20) {
  document(by: {key: $key}) {
    __typename
    ... on Document {
      title
      edition
      attributions(first: $first) {
        totalCount
        nodes {
          role
          basis
          to {
            ... on Person {
              name
            }
            ... on Organization {
              name
              participations(first: 20) {
                nodes {
                  role
                  verbatim
                  action {
                    kind
                    summary
                  }
                }
                pageInfo {
                  hasNextPage
                }
              }
            }
          }
          evidence(first: 5) {
            nodes {
              text
              locator
            }
            pageInfo {
              hasNextPage
            }
          }
        }
      }
    }
    ... on Refusal {
      message
    }
    ... on NotFound {
      nearest
    }
  }
}
    `, {"documentId":"sha256:b3b06dca705940929e38e4b3215cbe6b6d2c3c2d1cc8e5b15de037eee5832f4f"}) as unknown as TypedDocumentString<MakersOfADocumentQuery, MakersOfADocumentQueryVariables>;
export const LedgerOfDocumentDocument = new TypedDocumentString(`
    query LedgerOfDocument($number: String! = "辽科协发〔2020〕3号", $states: [LedgerState!], $day: Date, $order: LedgerRowOrder! = STATE, $first: Int! = 50, $after: String) {
  responseLedger(
    for: {document: {number: $number}}
    states: $states
    asOf: $day
    orderBy: $order
    first: $first
    after: $after
  ) {
    __typename
    ... on ResponseLedger {
      subject {
        ... on Document {
          number
          title
        }
        ... on Directive {
          locator
          summary
        }
      }
      asOf
      reachedOn
      complete
      totals {
        state
        basis
        tasked
        bodies {
          min
          max
        }
      }
      aggregates {
        atLeast
        atMost
        actor {
          ... on AggregateActor {
            text
          }
          ... on Audience {
            text
          }
          ... on Organization {
            name
          }
          ... on Person {
            name
          }
          ... on Initiative {
            name
          }
        }
        response {
          basis
          days {
            min
            max
          }
        }
      }
      coverage {
        rule
        laterDocuments
        laterReports
        undatedDocuments
        searched {
          verdict
          scope {
            complete
            audience {
              text
            }
            document {
              number
              title
              edition
            }
          }
        }
      }
      rows {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          kind
          state
          basis
          tasked
          relayedOnly
          channels
          roles
          recipient {
            ... on Organization {
              name
            }
            ... on Audience {
              text
            }
          }
          expectations(first: 3) {
            nodes {
              kind
              channel
              roles
              relay {
                number
              }
              membership {
                rule
                audience {
                  text
                }
              }
            }
            pageInfo {
              hasNextPage
            }
          }
          responses(first: 5) {
            nodes {
              basis
              confidence
              rule
              days {
                min
                max
              }
              evidence(first: 1) {
                nodes {
                  start
                  end
                  source {
                    file
                  }
                }
                pageInfo {
                  hasNextPage
                }
              }
              subject {
                ... on Document {
                  number
                  title
                }
                ... on Action {
                  summary
                }
              }
            }
            pageInfo {
              hasNextPage
            }
          }
          silentIn {
            document {
              number
              title
              edition
            }
          }
        }
      }
    }
    ... on NotFound {
      message
      nearest
    }
    ... on Ambiguous {
      message
    }
    ... on ValidationFailed {
      message
      argument
    }
  }
}
    `, {"documentId":"sha256:60a93a0961d1ecad7af71a8a93a0a8d5a6efe10acbd64dc6264ebaffccdbcfc4"}) as unknown as TypedDocumentString<LedgerOfDocumentQuery, LedgerOfDocumentQueryVariables>;