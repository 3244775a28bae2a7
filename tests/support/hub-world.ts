import { type Fact, type Properties, toFactId } from '../../src/domains/fact/fact.js';
import type { FactType } from '../../src/domains/fact/fact.model.js';
import type { Database } from '../../src/graph/connect-database.js';
import { loadGraph } from '../../src/load/load-graph.js';
import type { Inputs } from '../../src/load/read-inputs.js';
import { toGraph } from '../../src/load/to-graph.js';
import { aFact, linkTo } from './a-fact.js';

/** Things of an invented world whose hubs grow with its size while what is asked of them stays the same. */
export const HUB = {
  /** Issues nearly everything. */
  issuer: toFactId('Organization', '云泽省科学技术协会'),
  /** Carried on by thirty documents, cited by ever more, sent to a class with ever more members. */
  notice: toFactId('Document', 'notice'),
  noticeNumber: '云科协发〔2021〕1号',
  /** Sent to ever more bodies. */
  circular: toFactId('Document', 'circular'),
  circularNumber: '云科协发〔2021〕2号',
  /** Is sent everything. */
  recipient: toFactId('Organization', '云泽第0学会'),
} as const;

/** Collects facts that need no proof: what is counted here is how they are read. */
class Hub {
  readonly facts = new Map<string, Fact>();

  add(type: FactType, key: string, properties: Properties = {}, links: readonly [string, Fact][] = []): Fact {
    const fact = aFact(type, { key, properties, links: links.map(([name, to]) => linkTo(name, to)) });
    this.facts.set(fact.id, fact);
    return fact;
  }

  organization(name: string): Fact {
    const known = this.facts.get(toFactId('Organization', name));
    return known ?? this.add('Organization', name, { name, kind: 'PROVINCIAL_SOCIETY', region: '990000' });
  }

  document(key: string, issuer: Fact, properties: Properties = {}): Fact {
    const document = this.add('Document', key, {
      key,
      held: true,
      kind: 'NOTICE',
      title: `关于${key}的通知`,
      ...properties,
    });
    this.add('Attribution', `ISSUER|${document.id}|${issuer.id}`, { role: 'ISSUER' }, [
      ['ATTRIBUTES', document],
      ['ATTRIBUTED_TO', issuer],
    ]);
    return document;
  }

  send(document: Fact, to: Fact): void {
    this.add('Transmission', `ADDRESSED|${document.id}|${to.id}`, { channel: 'ADDRESSED' }, [
      ['TRANSMITS', document],
      ['TRANSMITS_TO', to],
    ]);
  }

  tie(kind: string, from: Fact, to: Fact): void {
    this.add('DocumentLink', `${kind}|${from.id}|${to.id}`, { kind }, [
      ['LINKS_FROM', from],
      ['LINKS_TO', to],
    ]);
  }

  act(key: string, actor: Fact, day: string, document: Fact): Fact {
    const days = { notBefore: day, notAfter: day };
    const action = this.add('Action', key, { kind: 'POPULARIZATION', summary: `${key}办了科普活动`, ...days }, [
      ['REPORTED_IN', document],
    ]);
    this.add('Participation', `${action.id}|ACTOR|${actor.id}`, { role: 'ACTOR' }, [
      ['PARTICIPATES_IN', action],
      ['TAKEN_BY', actor],
    ]);
    return action;
  }
}

/** The facts of the world in a size: everything that may grow is `scale` times as much. */
export function hubFacts(scale: number): ReadonlyMap<string, Fact> {
  const hub = new Hub();
  const issuer = hub.organization('云泽省科学技术协会');
  const society = (index: number) => hub.organization(`云泽第${index}学会`);
  const numbered = (serial: number) => {
    const number = `云科协发〔2021〕${serial}号`;
    return { number, numberKey: number, issuerCode: '云科协发', year: 2021, serial };
  };
  const notice = hub.document('notice', issuer, { ...numbered(1), writtenOn: '2021-01-01' });
  const audience = hub.add('Audience', 'societies', { text: '各学会', extension: 'CLOSED', receives: true }, [
    ['DEFINED_IN', notice],
  ]);
  hub.send(notice, audience);
  for (let index = 0; index < 40 * scale; index += 1) {
    const member = society(index);
    hub.add('AudienceMembership', `${audience.id}|${member.id}`, {}, [
      ['MEMBER_IN', audience],
      ['HAS_MEMBER', member],
    ]);
  }
  carryOn(hub, notice, society);
  const circular = hub.document('circular', issuer, { ...numbered(2), writtenOn: '2021-01-02' });
  for (let index = 0; index < 60 * scale; index += 1) hub.send(circular, society(index));
  for (let index = 0; index < 60 * scale; index += 1) {
    const month = String((index % 12) + 1).padStart(2, '0');
    const other = hub.document(`other-${index}`, issuer, { ...numbered(index + 10), writtenOn: `2020-${month}-10` });
    hub.send(other, society(0));
    hub.tie('CITES', other, notice);
    hub.act(`deed-${index}`, society(index % 30), `2019-${month}-15`, other);
  }
  for (let index = 0; index < 400; index += 1) hub.act(`fair-${index}`, society(index % 30), '2022-03-15', circular);
  return hub.facts;
}

/** Five documents carry the notice on, and five each of these; the first recipients answer it. Whatever the size. */
function carryOn(hub: Hub, notice: Fact, society: (index: number) => Fact): void {
  for (let first = 0; first < 5; first += 1) {
    const relay = hub.document(`relay-${first}`, society(first), { writtenOn: '2021-02-01' });
    hub.tie('FORWARDS', relay, notice);
    hub.send(relay, society(10 + first));
    for (let second = 0; second < 5; second += 1) {
      const next = hub.document(`relay-${first}-${second}`, society(10 + first), { writtenOn: '2021-03-01' });
      hub.tie('FORWARDS', next, relay);
    }
  }
  for (let index = 5; index < 15; index += 1) {
    const action = hub.act(`answer-${index}`, society(index), '2021-04-01', notice);
    hub.add('Response', `${action.id}|${notice.id}`, {}, [
      ['RESPONDS_WITH', action],
      ['RESPONDS_TO', notice],
    ]);
  }
}

const file = <Content>(content: Content) => ({ file: 'none', content, lineOf: () => 0 });

/** Makes the database hold the world in a size. */
export async function loadHubWorld(database: Database, scale: number): Promise<void> {
  const inputs = {
    ...{ dossiers: [], rosters: [], history: [] },
    ...{ links: file({}), identities: file({ decisions: [] }), decisions: file({}) },
  } as unknown as Inputs;
  await loadGraph(database, toGraph(inputs, hubFacts(scale)));
}
