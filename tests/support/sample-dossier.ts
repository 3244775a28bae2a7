import { decisionsModel } from '../../src/domains/dossier/decisions.model.js';
import { type Dossier, dossierModel } from '../../src/domains/dossier/dossier.model.js';
import { identitiesModel } from '../../src/domains/dossier/identities.model.js';
import { linksModel } from '../../src/domains/dossier/links.model.js';
import { sha256 } from '../../src/evidence/sha256.js';
import type { SourceText } from '../../src/evidence/source.js';
import { fillSpans } from '../../src/load/fill-spans.js';
import type { Inputs } from '../../src/load/read-inputs.js';
import { parseYaml, type YamlFile } from '../../src/load/yaml-file.js';

/** A notice that forwards a plan, and a word on what has been done: invented for tests. */
export const SAMPLE_TEXT = `云州省科学技术协会文件
云科协发〔2021〕7号

关于转发《全国读书月
方案》的通知

各市科协：
　　现将《全国读书月方案》转发给你们，请认真落实。
一、成立读书小组。由云州省图书学会牵头
承办；名单请于2021年6月1日前报省科协。
二、用好云上书屋。

附：已有进展
云州省图书学会联合青山出版社在4月举办读书讲座，
听众近3万人次。97个基层书屋已经开放。秘书长李小明出席。

云州省科学技术协会
2021年4月20日
（2021年4月22日印发）
`;

/** Everything that the sample text says, with every kind of statement; written as a person writes it, without places. */
export const SAMPLE_SECTIONS = `
sections:
  - { name: 版头, quote: 云州省科学技术协会文件 … 7号 }
documents:
  - key: yunzhou-7
    extent: { quote: 云州省科学技术协会文件 … 印发 }
    held: true
    kind: NOTICE
    number: 云科协发〔2021〕7号
    title: 关于转发《全国读书月方案》的通知
    issuers: [{ organization: 云州省科学技术协会, proof: [{ text: 云州省科学技术协会, nth: 2 }] }]
    writtenOn: 2021-04-20
    printedOn: 2021-04-22
    proof:
      - { field: number, text: 云科协发〔2021〕7号 }
      - { field: title, text: 关于转发《全国读书月方案》的通知 }
      - { field: writtenOn, text: 2021年4月20日 }
      - { field: printedOn, text: 2021年4月22日印发 }
  - key: national-plan
    held: false
    kind: PLAN
    title: 全国读书月方案
    proof: [{ field: title, text: 全国读书月方案, nth: 2 }]
documentLinks:
  - { from: yunzhou-7, kind: FORWARDS, to: national-plan, proof: [{ quote: 现将 … 落实。 }] }
organizations:
  - name: 云州省科学技术协会
    kind: PROVINCIAL_ASSOCIATION
    level: PROVINCE
    region: '990000'
    aliases: [省科协]
    proof: [{ field: name, text: 云州省科学技术协会 }, { field: name, text: 省科协 }]
  - { name: 云州省图书学会, kind: PROVINCIAL_SOCIETY, proof: [{ field: name, text: 云州省图书学会 }] }
  - name: 青山市科学技术协会
    kind: PREFECTURE_ASSOCIATION
    basis: COREFERENCE
    proof: [{ quote: 各市科协 }]
  - { name: 青山出版社, kind: COMPANY, proof: [{ field: name, text: 青山出版社 }] }
affiliations:
  - from: 云州省图书学会
    kind: GUIDED_BY
    to: 云州省科学技术协会
    basis: INFERRED
    confidence: 0.7
    rule: society-of-the-province
    reasons: [名称同省]
    inputs: [organization 云州省图书学会, organization 云州省科学技术协会]
audiences:
  - key: cities
    document: yunzhou-7
    text: 各市科协
    extension: OPEN
    members: { kinds: [PREFECTURE_ASSOCIATION], region: '990000' }
    proof: [{ field: text, text: 各市科协 }]
memberships:
  - audience: cities
    organization: 青山市科学技术协会
    basis: INFERRED
    confidence: 0.9
    rule: cities-of-the-province
    reasons: [地级科协属于主送类别]
    inputs: [audience cities]
aggregates:
  - key: ninety-seven
    text: 97个基层书屋
    class: 基层书屋
    min: 97
    max: 97
    comparator: EXACT
    unit: 个
    proof: [{ field: text, text: 97个基层书屋 }]
persons:
  - name: 李小明
    positions: [{ role: 秘书长, organization: 云州省图书学会, basis: COREFERENCE, proof: [{ field: role, text: 秘书长 }] }]
    proof: [{ field: name, text: 李小明 }]
initiatives:
  - name: 云上书屋
    kind: PLATFORM
    owner:
      organization: 青山出版社
      basis: INFERRED
      confidence: 0.4
      rule: platform-of-the-partner
      reasons: [出版社常办平台]
      counterEvidence: [文中没有写明]
      inputs: [action lectures]
    proof: [{ field: name, text: 云上书屋 }]
transmissions:
  - { document: yunzhou-7, channel: ADDRESSED, audience: cities, proof: [{ text: 各市科协 }] }
directives:
  - key: groups
    document: yunzhou-7
    level: TASK
    locator: 一、
    title: 成立读书小组
    summary: 成立读书小组并上报名单
    audience: [{ audience: cities }]
    reportBack: { to: 云州省科学技术协会, what: 名单, deadline: 2021-06-01 }
    assignments:
      - { organization: 云州省图书学会, roles: [LEAD, UNDERTAKER], verbatim: 牵头承办, proof: [{ field: verbatim, text: 牵头承办 }] }
    proof: [{ quote: 一、成立 … 报省科协。 }]
  - key: platform
    document: yunzhou-7
    level: TASK
    parent: groups
    locator: 二、
    summary: 使用云上书屋
    platforms: [{ initiative: 云上书屋 }]
    proof: [{ quote: 二、用好云上书屋。 }]
actions:
  - key: lectures
    document: yunzhou-7
    kind: POPULARIZATION
    summary: 举办读书讲座
    selfReported: false
    notBefore: 2021-04-01
    notAfter: 2021-04-30
    participations:
      - { organization: 云州省图书学会, role: ACTOR, proof: [{ text: 云州省图书学会, nth: 2 }] }
      - { organization: 青山出版社, role: PARTNER, verbatim: 联合, proof: [{ field: verbatim, text: 联合 }] }
      - { person: 李小明, role: PARTICIPANT, proof: [{ quote: 秘书长李小明出席 }] }
    metrics:
      - { label: 听众, value: 30000, comparator: NEARLY, unit: 人次, verbatim: 近3万人次, proof: [{ text: 近3万人次 }] }
    proof: [{ quote: 云州省图书学会联合 … 人次。 }]
  - key: rooms
    document: yunzhou-7
    kind: OTHER
    summary: 书屋已经开放
    selfReported: true
    partOf: lectures
    participations: [{ aggregate: ninety-seven, role: ACTOR, proof: [{ text: 97个基层书屋 }] }]
    initiatives: [{ initiative: 云上书屋 }]
    proof: [{ quote: 97个基层书屋已经开放。 }]
responses:
  - { action: lectures, to: { directive: groups }, proof: [{ quote: 已有进展 }] }
nonfacts:
  - { reason: furniture, quote: 云州省科学技术协会文件 }
  - { reason: furniture, quote: 附： }
`;

export interface SampleOptions {
  readonly name?: string;
  readonly text?: string;
  readonly place?: string;
}

/** The sections with a head before them: a dossier of the text, still without places. */
export function draftDossier(sections: string, options: SampleOptions = {}): string {
  const { name = 'reading-month', text = SAMPLE_TEXT, place = '990000' } = options;
  return [
    `dossier: ${name}`,
    `source: { file: ${name}.txt, sha256: ${sha256(text)}, length: ${text.length} }`,
    `place: '${place}'`,
    sections.trim(),
    '',
  ].join('\n');
}

/** The dossier as it is read from a file, with the places filled in. */
export function readSampleDossier(sections: string = SAMPLE_SECTIONS, options: SampleOptions = {}): YamlFile<Dossier> {
  const { name = 'reading-month', text = SAMPLE_TEXT } = options;
  return parseYaml(`${name}.yaml`, fillSpans(`${name}.yaml`, draftDossier(sections, options), text), dossierModel);
}

/** The dossier as it is read from a file that already has its places: `proven` writes them. Lines stay where they are. */
export function readWrittenDossier(sections: string): YamlFile<Dossier> {
  return parseYaml('reading-month.yaml', draftDossier(sections), dossierModel);
}

/** A list with one proof: the words in the sample text, as a surface form where `text` is given. */
export function proven(text?: string): string {
  const start = text === undefined ? 0 : SAMPLE_TEXT.indexOf(text);
  const words = text ?? SAMPLE_TEXT.slice(0, 9);
  const place = `at: ${start}-${start + words.length}, sha256: ${sha256(words)}`;
  return `[{ ${text === undefined ? '' : `text: ${text}, `}${place} }]`;
}

export interface SampleInputs {
  readonly dossiers?: readonly YamlFile<Dossier>[];
  readonly rosters?: Inputs['rosters'];
  readonly links?: string;
  readonly identities?: string;
  readonly decisions?: string;
  readonly history?: Inputs['history'];
}

/** Inputs as `readInputs` reads them from a folder of seeds. */
export function sampleInputs({
  dossiers = [readSampleDossier()],
  rosters = [],
  links = '{}',
  identities = '{}',
  decisions = '{}',
  history = [],
}: SampleInputs = {}): Inputs {
  return {
    dossiers,
    rosters,
    links: parseYaml('links.yaml', links, linksModel),
    identities: parseYaml('identities.yaml', identities, identitiesModel),
    decisions: parseYaml('decisions.yaml', decisions, decisionsModel),
    history,
  };
}

export function sampleSource(text: string = SAMPLE_TEXT, file = 'reading-month.txt'): SourceText {
  return { file, text, sha256: sha256(text) };
}
