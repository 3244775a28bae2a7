import type { Evidence } from '../domains/fact/fact.js';
import { type Bodies, NO_PARENT } from './bodies.js';
import type { FactWriter, Voice } from './fact-writer.js';
import type { Library } from './library.js';
import type { Sightings } from './sightings.js';
import { pageOf } from './volume.js';

/** How many bodies share a page of a list. */
const BODIES_PER_PAGE = 50;

/** The words that say that a body exists, and the dossier that reads them. */
function voiceOfBody(body: number, library: Library): Voice {
  const volume = library.bodiesAt(body);
  return { evidence: [pageOf(volume, Math.floor(body / BODIES_PER_PAGE))], claimedBy: [`roster:${volume.key}`] };
}

/** A body, its names and its tie to the body above it. */
export function stateBody(body: number, bodies: Bodies, library: Library, sightings: Sightings, to: FactWriter): void {
  const voice = voiceOfBody(body, library);
  const seen = sightings.of(body);
  const id = bodies.idOf(body);
  const whole: Voice = {
    evidence: [...voice.evidence, ...seen.map(({ evidence }) => evidence)],
    claimedBy: [...new Set([...voice.claimedBy, ...seen.map(({ claimant }) => claimant)])],
  };
  to.state(whole, toBody(body, bodies));
  for (const alias of aliasesOf(body, bodies)) {
    const key = `${id}|${alias}|${bodies.regionOf(body) ?? ''}`;
    const evidence = voice.evidence.map((page): Evidence => ({ ...page, field: 'text', text: alias }));
    const properties = { text: alias, place: bodies.regionOf(body) };
    to.state({ ...voice, evidence }, { type: 'Alias', key, properties, links: [{ type: 'STANDS_FOR', to: id }] });
  }
  const parent = bodies.parentOf(body);
  if (parent === NO_PARENT) return;
  const kind = bodies.tieOf(body);
  const above = bodies.idOf(parent);
  to.state(voice, {
    type: 'Affiliation',
    key: `${kind}|${id}|${above}`,
    properties: { kind },
    links: [
      { type: 'AFFILIATES', to: id },
      { type: 'AFFILIATES_TO', to: above },
    ],
  });
}

/** A body that another family states: only what derivations look at, and where words of this family name it. */
export function putGuest(body: number, bodies: Bodies, evidence: readonly Evidence[], to: FactWriter): void {
  const id = bodies.idOf(body);
  if (to.facts.has(id)) return;
  to.putGuest({ ...GUEST, ...toBody(body, bodies), id, evidence });
}

const GUEST = {
  basis: 'EXPLICIT',
  confidence: 1,
  reasons: [],
  counterEvidence: [],
  inputs: [],
  links: [],
  claimedBy: [],
  places: [],
} as const;

function toBody(body: number, bodies: Bodies) {
  const name = bodies.nameOf(body);
  const properties = {
    name,
    kind: bodies.kindOf(body),
    level: bodies.levelOf(body),
    region: bodies.regionOf(body),
    contextOnly: false,
  };
  return { type: 'Organization', key: name, properties } as const;
}

/** Short forms as documents write them. */
function aliasesOf(body: number, bodies: Bodies): string[] {
  const name = bodies.nameOf(body);
  if (bodies.kindOf(body) === 'PROVINCIAL_ASSOCIATION') return [name.replace('科学技术协会', '科协'), '省科协'];
  return bodies.kindOf(body) === 'NATIONAL_ASSOCIATION' ? ['中国科协'] : [];
}
