import type { Fact, FactId, Link, Properties } from '../../src/domains/fact/fact.js';
import type { FactType } from '../../src/domains/fact/fact.model.js';
import { conclude } from '../../src/inference/conclude.js';
import type { Decision } from '../../src/inference/decision.js';
import { aFact, linkTo } from './a-fact.js';

type Values = Record<string, Properties[string]>;

export interface AudienceOptions extends Values {
  readonly extension?: 'OPEN' | 'CLOSED';
}

interface Links {
  readonly document?: Fact;
  readonly unitsOf?: Fact;
  readonly membersOf?: Fact;
  readonly include?: readonly Fact[];
  readonly exclude?: readonly Fact[];
  readonly classes?: readonly Fact[];
}

interface ActionOptions {
  readonly actors?: readonly Fact[];
  readonly report?: Fact;
  readonly initiatives?: readonly Fact[];
  readonly outputs?: readonly Fact[];
  readonly properties?: Values;
  readonly evidence?: Fact['evidence'];
}

/** Facts of an invented province, put together noun by noun. */
export class SampleCorpus {
  readonly facts: Fact[] = [];

  add(type: FactType, key: string, rest: Partial<Omit<Fact, 'id' | 'type' | 'key'>> = {}): Fact {
    const fact = aFact(type, { key, ...rest });
    this.facts.push(fact);
    return fact;
  }

  body(name: string, properties: Values = {}): Fact {
    return this.add('Organization', name, { properties: { name, ...properties } });
  }

  society(name: string, properties: Values = {}): Fact {
    return this.body(name, { kind: 'PROVINCIAL_SOCIETY', level: 'PROVINCE', region: '990000', ...properties });
  }

  initiative(name: string): Fact {
    return this.add('Initiative', name, { properties: { name } });
  }

  notice(key: string, properties: Values = {}, issuer?: Fact, evidence: Fact['evidence'] = []): Fact {
    const document = this.add('Document', key, { properties: { number: key, ...properties }, evidence });
    if (issuer) {
      const links = [linkTo('ATTRIBUTES', document), linkTo('ATTRIBUTED_TO', issuer)];
      this.add('Attribution', `${key} by ${issuer.key}`, { properties: { role: 'ISSUER' }, links });
    }
    return document;
  }

  tie(from: Fact, kind: string, to: Fact): Fact {
    const links = [linkTo('LINKS_FROM', from), linkTo('LINKS_TO', to)];
    return this.add('DocumentLink', `${from.key} ${kind} ${to.key}`, { properties: { kind }, links });
  }

  audience(key: string, properties: AudienceOptions = {}, links: Links = {}): Fact {
    const { document, unitsOf, membersOf, include = [], exclude = [], classes = [] } = links;
    const one = (type: string, to?: Fact): Link[] => (to ? [linkTo(type, to)] : []);
    return this.add('Audience', key, {
      properties: { text: key, extension: 'OPEN', ...properties },
      links: [
        ...one('DEFINED_IN', document),
        ...one('HAS_UNITS_OF', unitsOf),
        ...one('HAS_MEMBERS_OF', membersOf),
        ...include.map((to) => linkTo('INCLUDES', to)),
        ...exclude.map((to) => linkTo('EXCLUDES', to)),
        ...classes.map((to) => linkTo('COMBINES', to)),
      ],
    });
  }

  send(document: Fact, recipient: Fact, channel = 'ADDRESSED'): Fact {
    const links = [linkTo('TRANSMITS', document), linkTo('TRANSMITS_TO', recipient)];
    return this.add('Transmission', `${document.key} ${channel} ${recipient.key}`, { properties: { channel }, links });
  }

  directive(key: string, document: Fact, to: readonly Fact[], topics: string[] = [], initiatives: Fact[] = []): Fact {
    return this.add('Directive', key, {
      properties: { topics, title: key },
      links: [
        linkTo('CONTAINED_IN', document),
        ...to.map((recipient) => linkTo('DIRECTED_AT', recipient)),
        ...initiatives.map((initiative) => linkTo('CONCERNS', initiative)),
      ],
    });
  }

  assign(directive: Fact, assignee: Fact): Fact {
    const links = [linkTo('ASSIGNS', directive), linkTo('ASSIGNS_TO', assignee)];
    return this.add('Assignment', `${directive.key} to ${assignee.key}`, { links });
  }

  affiliate(from: Fact, kind: string, to: Fact, rest: Partial<Fact> = {}): Fact {
    const links = [linkTo('AFFILIATES', from), linkTo('AFFILIATES_TO', to)];
    const { properties, ...others } = rest;
    return this.add('Affiliation', `${kind} ${from.key} ${to.key}`, {
      links,
      ...others,
      properties: { kind, ...properties },
    });
  }

  /** A roster and its lines: by name of the body, what the line says. */
  roster(key: string, properties: Values, lines: readonly (readonly [Fact, Values?])[]): Fact {
    const roster = this.add('Roster', key, { properties: { key, title: key, lists: key, ...properties } });
    for (const [body, values = {}] of lines) {
      const links = [linkTo('LISTED_IN', roster), linkTo('LISTS', body)];
      this.add('RosterEntry', `${key}|${body.key}`, { properties: values, links });
    }
    return roster;
  }

  action(key: string, options: ActionOptions = {}): Fact {
    const { actors = [], report, initiatives = [], outputs = [], properties = {}, evidence = [] } = options;
    const action = this.add('Action', key, {
      properties: { kind: 'OTHER', summary: key, ...properties },
      evidence,
      links: [
        ...(report ? [linkTo('REPORTED_IN', report)] : []),
        ...initiatives.map((initiative) => linkTo('CONCERNS', initiative)),
        ...outputs.map((output) => linkTo('PRODUCES', output)),
      ],
    });
    for (const actor of actors) this.takePart(action, actor);
    return action;
  }

  takePart(action: Fact, body: Fact, role = 'ACTOR'): Fact {
    const links = [linkTo('PARTICIPATES_IN', action), linkTo('TAKEN_BY', body)];
    return this.add('Participation', `${action.key} ${role} ${body.key}`, { properties: { role }, links });
  }

  /** What the rules conclude, as `rule: subject > object confidence`, in the order in which it is concluded. */
  conclusions(decisions: readonly Decision[] = []): string[] {
    return this.listConcluded(decisions).map((fact) => `${fact.rule}: ${this.render(fact)}`);
  }

  /** What the rules say of one conclusion; fails where there is none. */
  conclusion(rendered: string): Pick<Fact, 'reasons' | 'counterEvidence'> & { readonly inputs: readonly string[] } {
    const found = this.listConcluded().find((fact) => `${fact.rule}: ${this.render(fact)}` === rendered);
    if (!found) throw new Error(`"${rendered}" is not among ${this.conclusions().join('; ')}`);
    const { reasons, counterEvidence, inputs } = found;
    const facts = conclude(this.#byId()).facts;
    const nameOf = (id: FactId) => {
      const input = facts.get(id);
      return input ? `${input.type} ${input.type === 'AudienceMembership' ? this.render(input) : input.key}` : id;
    };
    return { reasons, counterEvidence, inputs: inputs.map(nameOf) };
  }

  listConcluded(decisions: readonly Decision[] = []): Fact[] {
    const { facts } = conclude(this.#byId(), decisions);
    return [...facts.values()].filter(({ claimedBy }) => claimedBy.includes('rules'));
  }

  render({ links, confidence }: Fact): string {
    const byId = this.#byId();
    return `${links.map(({ to }) => byId.get(to)?.key).join(' > ')} ${confidence}`;
  }

  #byId(): Map<string, Fact> {
    return new Map(this.facts.map((fact) => [fact.id, fact]));
  }
}
