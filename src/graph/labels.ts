/** A label, relationship type or property name may stand in a text only if it is a plain word of the model. */
export function toName(name: string): string {
  if (!/^[A-Za-z][A-Za-z0-9_]*$/.test(name)) throw new Error(`"${name}" is not a name that may stand in a Cypher text`);
  return name;
}
