import type { Dossier } from '../../domains/dossier/dossier.model.js';
import { type Fact, toFactId } from '../../domains/fact/fact.js';
import { Claims } from '../claims.js';
import type { YamlFile } from '../yaml-file.js';
import { claimAction, claimResponse } from './compile-action.js';
import { claimAggregateActor, claimAudience, claimAudienceMembership } from './compile-audiences.js';
import { claimDirective } from './compile-directive.js';
import { claimDocument, claimDocumentLink, claimTransmission } from './compile-documents.js';
import { claimInitiative, claimPerson, personKey } from './compile-names.js';
import { claimAffiliation, claimOrganization } from './compile-organizations.js';
import { claimReportScope } from './compile-report-scope.js';
import { eachEntry, localId, type Scope } from './scope.js';

/** Everything that one dossier claims, each claim pointing only at what the same dossier names. */
export function compileDossier(file: YamlFile<Dossier>): Fact[] {
  const dossier = file.content;
  const claims = new Claims(file, dossier.dossier, dossier.source.sha256);
  const scope: Scope = { claims, dossier: dossier.dossier, place: dossier.place };
  declareNames(dossier, scope);
  eachEntry(dossier.organizations, 'organizations', (entry, path) => claimOrganization(entry, path, scope));
  eachEntry(dossier.affiliations, 'affiliations', (entry, path) => claimAffiliation(entry, path, scope));
  eachEntry(dossier.documents, 'documents', (entry, path) => claimDocument(entry, path, scope));
  eachEntry(dossier.documentLinks, 'documentLinks', (entry, path) => claimDocumentLink(entry, path, scope));
  eachEntry(dossier.audiences, 'audiences', (entry, path) => claimAudience(entry, path, scope));
  eachEntry(dossier.memberships, 'memberships', (entry, path) => claimAudienceMembership(entry, path, scope));
  eachEntry(dossier.aggregates, 'aggregates', (entry, path) => claimAggregateActor(entry, path, scope));
  eachEntry(dossier.persons, 'persons', (entry, path) => claimPerson(entry, path, scope));
  eachEntry(dossier.initiatives, 'initiatives', (entry, path) => claimInitiative(entry, path, scope));
  eachEntry(dossier.transmissions, 'transmissions', (entry, path) => claimTransmission(entry, path, scope));
  eachEntry(dossier.directives, 'directives', (entry, path) => claimDirective(entry, path, scope));
  eachEntry(dossier.actions, 'actions', (entry, path) => claimAction(entry, path, scope));
  eachEntry(dossier.responses, 'responses', (entry, path) => claimResponse(entry, path, scope));
  eachEntry(dossier.reportScopes, 'reportScopes', (entry, path) => claimReportScope(entry, path, scope));
  return claims.finish();
}

/** All names come first, so that entries may stand in any order. */
function declareNames(dossier: Dossier, scope: Scope): void {
  const { claims } = scope;
  eachEntry(dossier.organizations, 'organizations', ({ name }, path) =>
    claims.declare('organization', name, toFactId('Organization', name), path),
  );
  eachEntry(dossier.documents, 'documents', ({ key }, path) =>
    claims.declare('document', key, toFactId('Document', key), path),
  );
  eachEntry(dossier.initiatives, 'initiatives', ({ name }, path) =>
    claims.declare('initiative', name, toFactId('Initiative', name), path),
  );
  eachEntry(dossier.persons, 'persons', (person, path) =>
    claims.declare('person', person.name, toFactId('Person', personKey(person, scope)), path),
  );
  eachEntry(dossier.audiences, 'audiences', ({ key }, path) =>
    claims.declare('audience', key, localId(scope, 'Audience', key), path),
  );
  eachEntry(dossier.aggregates, 'aggregates', ({ key }, path) =>
    claims.declare('aggregate', key, localId(scope, 'AggregateActor', key), path),
  );
  eachEntry(dossier.directives, 'directives', ({ key }, path) =>
    claims.declare('directive', key, localId(scope, 'Directive', key), path),
  );
  eachEntry(dossier.actions, 'actions', ({ key }, path) =>
    claims.declare('action', key, localId(scope, 'Action', key), path),
  );
}
