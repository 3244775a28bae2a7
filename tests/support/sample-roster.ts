import { rosterHead } from '../../src/domains/roster/roster.model.js';
import { sha256 } from '../../src/evidence/sha256.js';
import type { Inputs } from '../../src/load/read-inputs.js';
import { parseYaml } from '../../src/load/yaml-file.js';

const HEAD = `
key: yunzhou-societies
title: 云州省学会名录
asOf: 2021-01
origin: 云州省科协编印的名录
trust: MEDIUM
file: yunzhou-societies.tsv
memberKind: PROVINCIAL_SOCIETY
memberLevel: PROVINCE
`;

export const SAMPLE_LIST = 'code\tname\tgroup\nY-01\t云州省图书学会\t文科\nY-02\t云州省茶学会\t\n';

/** A roster as `readInputs` reads it: its head and its tab-separated list. */
export function sampleRoster(list: string = SAMPLE_LIST, head: string = HEAD): Inputs['rosters'][number] {
  return {
    head: parseYaml('yunzhou-societies.yaml', head, rosterHead),
    list: { file: 'rosters/yunzhou-societies.tsv', text: list, sha256: sha256(list) },
  };
}
