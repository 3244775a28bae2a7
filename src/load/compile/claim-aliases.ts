import { type AliasEntry, aliasValidity } from '../../domains/alias/alias.model.js';
import type { FactId } from '../../domains/fact/fact.js';
import type { Certainty } from '../../domains/fact/fact.model.js';
import { proofsOf } from '../claims.js';
import type { Path } from '../yaml-file.js';
import { pickProperties, type Scope } from './scope.js';

/** Each form that stands for a body in this text becomes an Alias with the place where it is valid. */
export function claimAliases(
  owner: FactId,
  entry: Certainty & { readonly aliases: readonly AliasEntry[] },
  path: Path,
  { claims, place }: Scope,
): void {
  entry.aliases.forEach((alias, index) => {
    const { text, ...validity } = typeof alias === 'string' ? { text: alias } : alias;
    const aliasPath = [...path, 'aliases', index];
    const certainty = proofsOf(text, entry);
    if (certainty.proof.length === 0)
      claims.refuse(aliasPath, `alias "${text}" is not the text of any proof of this entry`);
    claims.add({
      type: 'Alias',
      key: `${owner}|${text}|${place ?? ''}`,
      path: aliasPath,
      certainty,
      properties: { text, ...(place ? { place } : {}), ...pickProperties(validity, aliasValidity) },
      links: [{ type: 'STANDS_FOR', to: owner }],
    });
  });
}
