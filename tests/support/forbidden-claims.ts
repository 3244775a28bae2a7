/** Something that must never be asserted, looked for in the graph itself and through the API. */
export interface ForbiddenClaim {
  readonly id: string;
  /** Rows that assert it; none where the graph is right. */
  readonly cypher: string;
  readonly query: string;
  /** What in an answer asserts it; nothing where the API is right. */
  readonly readAssertions: (data: never) => readonly unknown[];
}

interface Named {
  readonly name?: string;
}

interface Nodes<Item> {
  readonly nodes: readonly Item[];
}

type Dates = Readonly<Record<'writtenOn' | 'printedOn' | 'heldOn', string | null>>;

interface DayBounds {
  readonly min: number;
  readonly max: number | null;
}

const isCounted = ({ min, max }: DayBounds) => min > 0 || max !== null;

const forwardingIsDated: ForbiddenClaim = {
  id: 'N01',
  cypher: `
    MATCH (notice:Document {key: 'liaoning-cs-001'})
    UNWIND [notice.writtenOn, notice.printedOn, notice.heldOn] AS day
    WITH day WHERE day IS NOT NULL
    RETURN day`,
  query: `{
    document(by: { number: "辽计会字〔2020〕第001号" }) { ... on Document { writtenOn printedOn heldOn } }
  }`,
  readAssertions: ({ document }: { document: Dates }) => Object.values(document).filter((day) => day !== null),
};

const daysToForwardAreCounted: ForbiddenClaim = {
  id: 'N02',
  cypher: `
    MATCH (response:Response)-[:RESPONDS_WITH]->(:Document {key: 'liaoning-cs-001'})
    WHERE response.daysMin > 0 OR response.daysMax IS NOT NULL
    RETURN response.daysMin, response.daysMax`,
  query: `{
    document(by: { number: "辽计会字〔2020〕第001号" }) {
      ... on Document { answers(first: 10) { nodes { days { min max } } } }
    }
    coordinationChains(
      from: { document: { number: "辽科协发〔2020〕3号" } }
      to: { document: { number: "辽计会字〔2020〕第001号" } }
    ) { ... on CoordinationChains { chains { days { min max } } } }
  }`,
  readAssertions: ({
    document,
    coordinationChains,
  }: {
    document: { answers: Nodes<{ days: DayBounds }> };
    coordinationChains: { chains: readonly { days: DayBounds }[] };
  }) => [...document.answers.nodes, ...coordinationChains.chains].filter(({ days }) => isCounted(days)),
};

const aggregateHasNames: ForbiddenClaim = {
  id: 'N05',
  cypher: `
    MATCH (:AggregateActor {min: 97, max: 97})<-[:TAKEN_BY]-()-[:PARTICIPATES_IN]->(action:Action)
    MATCH (action)<-[:PARTICIPATES_IN]-(part)-[:TAKEN_BY]->(named:Organization)
    RETURN named.name, part.role`,
  query: `{
    actions(first: 50, filter: { document: { key: ["cast-briefing-24"] }, kind: [FORWARDING] }) {
      nodes {
        participations(first: 100) { nodes { role body { ... on AggregateActor { min } ... on Organization { name } } } }
      }
    }
  }`,
  readAssertions: ({
    actions,
  }: {
    actions: Nodes<{ participations: Nodes<{ body: Named & { readonly min?: number } }> }>;
  }) =>
    actions.nodes
      .map(({ participations }) => participations.nodes.map(({ body }) => body))
      .filter((bodies) => bodies.some(({ min }) => min === 97))
      .flatMap((bodies) => bodies.filter(({ name }) => name !== undefined)),
};

const sharerWroteHandbook: ForbiddenClaim = {
  id: 'N06',
  cypher: `
    MATCH (society:Organization {name: '天津市建筑学会'}), (handbook:Document {key: 'construction-site-handbook'})
    MATCH (society)<-[:ATTRIBUTED_TO|TAKEN_BY]-(part)-[:ATTRIBUTES|PARTICIPATES_IN]->()-[:PRODUCES*0..1]->(handbook)
    RETURN part.role`,
  query: `{
    organization(by: { name: "天津市建筑学会" }) {
      ... on Organization {
        attributions(first: 20) { nodes { role document { title } } }
        participations(first: 20) { nodes { role action { outputs(first: 10) { nodes { title } } } } }
      }
    }
  }`,
  readAssertions: ({
    organization,
  }: {
    organization: {
      attributions: Nodes<{ document: { title: string | null } }>;
      participations: Nodes<{ action: { outputs: Nodes<{ title: string | null }> } }>;
    };
  }) =>
    [
      ...organization.attributions.nodes.map(({ document }) => document),
      ...organization.participations.nodes.flatMap(({ action }) => action.outputs.nodes),
    ].filter(({ title }) => title?.includes('手册')),
};

const LED_BY_HUBEI = ['(二)', '(三)', '(九)'];

const hubeiLeadsMore: ForbiddenClaim = {
  id: 'N10',
  cypher: `
    MATCH (:Document {key: 'cast-hubei-plan'})<-[:CONTAINED_IN]-(task:Directive)<-[:ASSIGNS]-(part:Assignment)
    MATCH (part)-[:ASSIGNS_TO]->(:Organization {name: '湖北省科学技术协会'})
    WHERE 'LEAD' IN part.roles AND NOT task.locator IN ['(二)', '(三)', '(九)']
    RETURN task.locator`,
  query: `{
    directives(
      first: 50
      filter: {
        document: { key: ["cast-hubei-plan"] }
        assignment: { role: [LEAD], organization: { name: ["湖北省科学技术协会"] } }
      }
    ) { nodes { locator } }
  }`,
  readAssertions: ({ directives }: { directives: Nodes<{ locator: string }> }) =>
    directives.nodes.filter(({ locator }) => !LED_BY_HUBEI.includes(locator)),
};

const coordinatorGave: ForbiddenClaim = {
  id: 'N12',
  cypher: `
    MATCH (:Organization {name: '江苏黄石医疗队'})<-[:TAKEN_BY]-(:Participation {role: 'RECIPIENT'})-[:PARTICIPATES_IN]->(gift)
    MATCH (gift)<-[:PARTICIPATES_IN]-(part:Participation)-[:TAKEN_BY]->(:Organization {name: '江苏省科学技术协会'})
    WHERE part.role IN ['DONOR', 'ACTOR', 'PARTNER']
    RETURN part.role`,
  query: `{
    actions(
      first: 50
      filter: { participation: { role: [RECIPIENT], organization: { name: ["江苏黄石医疗队"] } } }
    ) {
      nodes {
        participations(
          first: 50
          filter: { role: [DONOR, ACTOR, PARTNER], organization: { name: ["江苏省科学技术协会"] } }
        ) { nodes { role } }
      }
    }
  }`,
  readAssertions: ({ actions }: { actions: Nodes<{ participations: Nodes<object> }> }) =>
    actions.nodes.flatMap(({ participations }) => participations.nodes),
};

const superiorIsCopied: ForbiddenClaim = {
  id: 'N17',
  cypher: `
    MATCH (:Document {key: 'shaanxi-kx-5'})<-[:TRANSMITS]-(sending {channel: 'COPIED'})-[:TRANSMITS_TO]->(recipient)
    RETURN recipient.name`,
  query: `{
    document(by: { number: "陕科协发〔2020〕办字5号" }) {
      ... on Document {
        transmissions(first: 20, filter: { channel: [COPIED] }) { nodes { recipient { ... on Organization { name } } } }
      }
    }
  }`,
  readAssertions: ({ document }: { document: { transmissions: Nodes<object> } }) => document.transmissions.nodes,
};

const printedDayIsWrittenDay: ForbiddenClaim = {
  id: 'N22',
  cypher: `
    MATCH (notice:Document {key: 'cast-hubei-16'})
    OPTIONAL MATCH (notice)<-[:HAPPENS_TO]-(event:TimelineEvent {kind: 'DOCUMENT_WRITTEN'})
    UNWIND [notice.writtenOn, event.earliest, event.latest] AS day
    WITH day WHERE day = '2020-07-21'
    RETURN day`,
  query: `{
    document(by: { number: "科协办发计字〔2020〕16号" }) { ... on Document { writtenOn } }
    timeline(filter: { kind: [DOCUMENT_WRITTEN], document: { key: ["cast-hubei-16"] } }) {
      events(first: 10) { nodes { on { earliest latest } } }
    }
  }`,
  readAssertions: ({
    document,
    timeline,
  }: {
    document: { writtenOn: string | null };
    timeline: { events: Nodes<{ on: { earliest: string; latest: string } }> };
  }) =>
    [document.writtenOn, ...timeline.events.nodes.flatMap(({ on }) => [on.earliest, on.latest])].filter(
      (day) => day === '2020-07-21',
    ),
};

export const forbiddenClaims: readonly ForbiddenClaim[] = [
  forwardingIsDated,
  daysToForwardAreCounted,
  aggregateHasNames,
  sharerWroteHandbook,
  hubeiLeadsMore,
  coordinatorGave,
  superiorIsCopied,
  printedDayIsWrittenDay,
];
