import { test } from 'vitest';
import { readInputs } from '../../src/load/read-inputs.js';
import { compileInputs } from '../../src/load/compile-inputs.js';
test('x', async () => {
  const inputs = await readInputs('seeds');
  const facts = compileInputs(inputs);
  const n = new Map<string, number>();
  for (const f of facts.values()) if (f.type === 'AudienceMembership') { const a = facts.get(f.links[0]!.to)!; const k = a.key + ' ' + f.rule; n.set(k, (n.get(k) ?? 0) + 1); }
  console.log(n);

}, 60000);
