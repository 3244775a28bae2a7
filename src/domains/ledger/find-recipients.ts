import { cascadeStem } from '../document/cascade-stem.js';
import type { Fact } from '../fact/fact.js';
import type { FactIndex } from '../fact/fact-index.js';
import { classKey } from './class-key.js';
import { EXPECTATION_KINDS, type Expectation, type Recipient } from './ledger.js';
import type { LedgerSubject } from './ledger-subject.js';

/** An expectation before it is known which members a class has. */
type Stated = Omit<Expectation, 'membership'>;

/** Everybody who was expected to act on a document or directive or to know of it, and why. */
export function findRecipients(subject: LedgerSubject, index: FactIndex, asOf?: string): Recipient[] {
  const recipients = new Recipients(index);
  const expected = subject.ofDocument
    ? expectedOfDocument(subject, index, asOf)
    : expectedOfDirective(subject, index, asOf);
  for (const { to, expectation } of expected.sort(directFirst)) recipients.add(to, expectation);
  return recipients.all();
}

/** What the document itself says before what a forwarding adds; the same whatever the order of the facts. */
function directFirst(left: Expected, right: Expected): number {
  const key = ({ expectation: { relay = '', kind, fact } }: Expected) =>
    [relay, EXPECTATION_KINDS.indexOf(kind), fact].join('|');
  return key(left) < key(right) ? -1 : 1;
}

/** Whom it was sent to, who has a part in it, whom it tells to act without sending it, and whom it reached through others. */
function expectedOfDocument({ documents, directives }: LedgerSubject, index: FactIndex, asOf?: string): Expected[] {
  const sent = sentWith(documents, index);
  const reached = new Set(sent.map(({ to }) => to.id));
  // Whoever has the document need not be told again clause by clause.
  const parts = directives
    .flatMap((directive) => partsIn(directive, index))
    .filter(({ to, expectation }) => expectation.kind === 'ASSIGNED' || !reached.has(to.id));
  return [...sent, ...parts, ...sentOnward(documents, index, asOf)];
}

/** A clause that names nobody speaks to those whom its document tasks. */
function expectedOfDirective({ documents, directives }: LedgerSubject, index: FactIndex, asOf?: string): Expected[] {
  const parts = directives.flatMap((directive) => partsIn(directive, index));
  if (parts.length > 0) return parts;
  const sent = [...sentWith(documents, index), ...sentOnward(documents, index, asOf)];
  return sent.filter(({ expectation }) => expectation.tasked);
}

interface Expected {
  readonly to: Fact;
  readonly expectation: Stated;
}

function sentWith(documents: readonly Fact[], index: FactIndex, relay?: Fact): Expected[] {
  return documents.flatMap((document) =>
    index.into(document, 'TRANSMITS').flatMap((transmission) => {
      const to = index.end(transmission, 'TRANSMITS_TO');
      const channel = String(transmission.properties.channel);
      const expectation: Stated = {
        kind: 'SENT',
        tasked: channel === 'ADDRESSED',
        fact: transmission.id,
        channel,
        roles: [],
        ...(relay ? { relay: relay.id } : {}),
      };
      return to ? [{ to, expectation }] : [];
    }),
  );
}

/** Those reached by documents that forward these, however often; what is known to be later than `asOf` is left out. */
function sentOnward(documents: readonly Fact[], index: FactIndex, asOf: string | undefined): Expected[] {
  const visited = new Set(documents.map(({ id }) => id));
  const queue = [...documents];
  const sent: Expected[] = [];
  for (const document of queue) {
    for (const relay of forwardingsOf(document, index)) {
      if (visited.has(relay.id) || isLater(relay, asOf)) continue;
      const stem = cascadeStem(relay, index).filter(({ id }) => !visited.has(id));
      for (const { id } of stem) visited.add(id);
      queue.push(...stem);
      sent.push(...sentWith(stem, index, relay));
    }
  }
  return sent;
}

function forwardingsOf(document: Fact, index: FactIndex): Fact[] {
  return index
    .into(document, 'LINKS_TO')
    .filter(({ properties }) => properties.kind === 'FORWARDS')
    .flatMap((tie) => index.end(tie, 'LINKS_FROM') ?? []);
}

function isLater({ properties }: Fact, asOf: string | undefined): boolean {
  const day = properties.writtenOn ?? properties.printedOn;
  return asOf !== undefined && typeof day === 'string' && day > asOf;
}

/** Who has a part in a directive, and whom it tells to act. */
function partsIn(directive: Fact, index: FactIndex): Expected[] {
  const assigned = index.into(directive, 'ASSIGNS').flatMap((assignment) => {
    const to = index.end(assignment, 'ASSIGNS_TO');
    const roles = (assignment.properties.roles ?? []) as readonly string[];
    return to ? [{ to, expectation: { kind: 'ASSIGNED' as const, tasked: true, fact: assignment.id, roles } }] : [];
  });
  const directed = index
    .out(directive, 'DIRECTED_AT')
    .map((to) => ({ to, expectation: { kind: 'DIRECTED' as const, tasked: true, fact: directive.id, roles: [] } }));
  return [...assigned, ...directed];
}

/** Collects expectations by recipient; a class becomes its known members and, unless they are all, the others. */
class Recipients {
  readonly #index: FactIndex;
  readonly #classes = new Map<string, string>();
  readonly #expectations = new Map<string, { kind: Recipient['kind']; expectations: Expectation[] }>();

  constructor(index: FactIndex) {
    this.#index = index;
  }

  add(to: Fact, expected: Stated): void {
    if (to.type === 'Organization') this.#expect(to.id, 'BODY', expected);
    if (to.type !== 'Audience') return;
    const memberships = this.#index.into(to, 'MEMBER_IN');
    for (const membership of memberships) {
      const member = this.#index.end(membership, 'HAS_MEMBER');
      if (member) this.#expect(member.id, 'BODY', { ...expected, membership: membership.id });
    }
    if (to.properties.extension === 'CLOSED' && memberships.length > 0) return;
    this.#expect(this.#firstOfClass(to), 'OTHER_MEMBERS', expected);
  }

  all(): Recipient[] {
    return [...this.#expectations].map(([id, recipient]) => ({ id, ...recipient }));
  }

  /** One document may have several words for one class; the first stands for it. */
  #firstOfClass(audience: Fact): string {
    const key = classKey(audience);
    const first = this.#classes.get(key) ?? audience.id;
    this.#classes.set(key, first);
    return first;
  }

  #expect(id: string, kind: Recipient['kind'], expectation: Expectation): void {
    const known = this.#expectations.get(id) ?? { kind, expectations: [] };
    this.#expectations.set(id, known);
    known.expectations.push(expectation);
  }
}
