import type { Links } from '../../domains/dossier/links.model.js';
import type { Fact } from '../../domains/fact/fact.js';
import { BODY_TYPES, type Certainty } from '../../domains/fact/fact.model.js';
import { didYouMean } from '../../lib/nearest.js';
import { Claims, LINKS } from '../claims.js';
import type { YamlFile } from '../yaml-file.js';
import { claimResponse } from './compile-action.js';
import { claimAudienceMembership } from './compile-audiences.js';
import { claimAffiliation } from './compile-organizations.js';
import { eachEntry } from './scope.js';

/**
 * Facts concluded across dossiers. They may point at everything that any dossier or roster names, and must be inferred.
 * A conclusion lapses with a dossier that it rests on, so that a dossier can be taken away without an edit here.
 */
export function compileLinks(file: YamlFile<Links>, known: Iterable<Fact>, dossiers: ReadonlySet<string>): Fact[] {
  const claims = new Claims(file, LINKS, '');
  const kinds = new Map(Object.entries(BODY_TYPES).map(([kind, type]) => [type as string, kind]));
  for (const { type, key, id } of known) {
    const kind = kinds.get(type);
    if (kind) claims.declare(kind, key, id, []);
  }
  const scope = { claims, dossier: LINKS };
  const { affiliations, memberships, responses } = file.content;
  const holds = (entry: Certainty) => missingDossiers(entry, dossiers).length === 0;
  for (const [section, entries] of Object.entries({ affiliations, memberships, responses })) {
    eachEntry<{ basis: string }>(entries, section, ({ basis }, path) => {
      if (basis !== 'INFERRED') claims.refuse(path, 'what no single text says must have basis INFERRED');
    });
  }
  eachEntry(affiliations, 'affiliations', (entry, path) => holds(entry) && claimAffiliation(entry, path, scope));
  eachEntry(memberships, 'memberships', (entry, path) => holds(entry) && claimAudienceMembership(entry, path, scope));
  eachEntry(responses, 'responses', (entry, path) => holds(entry) && claimResponse(entry, path, scope));
  return claims.finish();
}

/** Conclusions that lapse because a dossier that they rest on is not there: said aloud, since a misspelt name looks the same. */
export function listLapsed({ file, content, lineOf }: YamlFile<Links>, dossiers: ReadonlySet<string>): string[] {
  return (['affiliations', 'memberships', 'responses'] as const).flatMap((section) =>
    content[section].flatMap((entry: Certainty, index) =>
      missingDossiers(entry, dossiers).map(
        (dossier) =>
          `${file}:${lineOf([section, index])} lapses: it rests on "${dossier}", which is not there${didYouMean(dossier, dossiers)}`,
      ),
    ),
  );
}

function missingDossiers({ restsOn = [] }: Certainty, dossiers: ReadonlySet<string>): string[] {
  return restsOn.filter((dossier) => !dossiers.has(dossier));
}
