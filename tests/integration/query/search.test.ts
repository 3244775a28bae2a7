import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emptyDatabase } from '../../support/load-seeds.js';
import { openWorld, type World } from '../../support/open-world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const SEARCH = `query ($text: String!, $types: [SearchType!], $first: Int!, $after: String) {
  search(text: $text, types: $types, first: $first, after: $after) {
    ... on SearchResults {
      totalCount complete partial limits
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      hits {
        cursor rank score type matchedBy
        node {
          ... on Organization { name }
          ... on Document { key }
          ... on Directive { document { key } locator }
          ... on Action { summary }
          ... on Initiative { name }
          ... on Person { name }
        }
        highlights { field text ranges { start end } }
      }
    }
    ... on ValidationFailed { argument message }
  }
}`;

interface Hit {
  readonly cursor: string;
  readonly rank: number;
  readonly score: number;
  readonly type: string;
  readonly matchedBy: readonly string[];
  readonly node: {
    readonly name?: string;
    readonly key?: string;
    readonly summary?: string;
    readonly locator?: string;
    readonly document?: { readonly key: string };
  };
  readonly highlights: readonly {
    readonly field: string;
    readonly text: string;
    readonly ranges: readonly { readonly start: number; readonly end: number }[];
  }[];
}

interface Results {
  readonly totalCount: number;
  readonly complete: boolean;
  readonly partial: boolean;
  readonly limits: readonly string[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean; readonly endCursor: string };
  readonly hits: readonly Hit[];
}

interface Asked {
  readonly types?: readonly string[];
  readonly first?: number;
  readonly after?: string;
}

async function search(text: string, asked: Asked = {}): Promise<Results> {
  return (await world.ask<{ search: Results }>(SEARCH, { first: 10, text, ...asked })).search;
}

/** What a reader would call a hit: a name, the key of a document, the place of a directive, the beginning of a summary. */
function called({ node: { name, key, document, locator, summary } }: Hit): string {
  return name ?? key ?? (document ? `${document.key} ${locator ?? ''}`.trim() : `${summary?.slice(0, 14)}…`);
}

/** What stands in the highlighted places of a hit, by the text that they stand in. */
function highlighted({ highlights }: Hit): string[] {
  return highlights.map(
    ({ field, text, ranges }) => `${field} ${ranges.map(({ start, end }) => text.slice(start, end)).join('+')}`,
  );
}

/** What is typed, what must come first, and why. */
const RELEVANCE: Readonly<Record<string, readonly (readonly [typed: string, first: string, reason: string])[]>> = {
  'a whole name': [
    ['辽宁省计算机学会', '辽宁省计算机学会', 'NAME'],
    ['中国科学技术协会', '中国科学技术协会', 'NAME'],
    ['中国科学技术馆', '中国科学技术馆', 'NAME'],
    ['清华大学', '清华大学', 'NAME'],
    ['中国演出行业协会网络表演(直播)分会', '中国演出行业协会网络表演(直播)分会', 'NAME'],
    ['中国演出行业协会网络表演（直播）分会', '中国演出行业协会网络表演(直播)分会', 'NAME'],
    ['中 国 照 明 学 会', '中国照明学会', 'NAME'],
    ['习近平', '习近平', 'NAME'],
    ['三长一家', '三长一家', 'NAME'],
    ['“三长一家”', '三长一家', 'NAME'],
    ['科普e站', '科普e站', 'NAME'],
    ['科普Ｅ站', '科普e站', 'NAME'],
    ['qq', 'QQ', 'NAME'],
  ],
  'another form of a name': [
    ['中国科协', '中国科学技术协会', 'ALIAS'],
    ['党中央', '中国共产党中央委员会', 'ALIAS'],
    ['中国科协办公厅', '中国科学技术协会办公厅', 'ALIAS'],
    ['中国科技馆', '中国科学技术馆', 'ALIAS'],
    ['工信部装备一司', '工业和信息化部装备一司', 'ALIAS'],
    ['新疆生产建设兵团科协', '新疆生产建设兵团科学技术协会', 'ALIAS'],
    ['计财部', '中国科学技术协会计财部', 'ALIAS'],
    ['省预防医学会', '江苏省预防医学会', 'ALIAS'],
    ['韩城市科协', '韩城市科学技术协会', 'ALIAS'],
  ],
  'a name made shorter by the reader': [
    ['湖北科协', '湖北省科学技术协会', 'ABBREVIATION'],
    ['辽宁计算机学会', '辽宁省计算机学会', 'ABBREVIATION'],
    ['北京科协', '北京市科学技术协会', 'ABBREVIATION'],
    ['江苏科协', '江苏省科学技术协会', 'ABBREVIATION'],
    ['中国疾控中心', '中国疾病预防控制中心', 'ABBREVIATION'],
    ['心理援助热线', '抗击疫情心理援助值守热线', 'ABBREVIATION'],
  ],
  'a piece of a name': [
    ['奇安信', '奇安信集团', 'NAME'],
    ['哈尔滨', '哈尔滨理工大学', 'NAME'],
    ['知网', '中国知网', 'NAME'],
    ['人工智能', '中国人工智能学会', 'NAME'],
    ['密码', '中国密码学会', 'NAME'],
    ['CNKI', '推迟开工不停工——CNKI抗击疫情在行动', 'NAME'],
    ['东湖高新', '武汉市东湖高新区', 'NAME'],
    ['安心', '"安心"行动', 'NAME'],
    ['百城千会', '百城千会万企', 'NAME'],
  ],
  'one character': [
    ['茶', '中国茶叶学会', 'NAME'],
    ['蚕', '中国蚕学会', 'NAME'],
    ['咸', '咸宁市', 'NAME'],
    ['苏', '苏科创新战略研究院', 'NAME'],
    ['核', '中国核学会', 'NAME'],
  ],
  'several words': [
    ['江苏 心理', '江苏省心理学会', 'NAME'],
    ['心理 江苏', '江苏省心理学会', 'NAME'],
    ['山东 机械', '山东省机械工程学会', 'NAME'],
    ['党组 江苏', '江苏省科学技术协会党组', 'ALIAS'],
    ['jiangsu 心理', '江苏省心理学会', 'NAME'],
    ['疫情 转发', 'liaoning-cs-001', 'TITLE'],
  ],
  'a document number, however it is written': [
    ['辽科协发〔2020〕3号', 'liaoning-kx-3', 'NUMBER'],
    ['辽科协发[2020]3号', 'liaoning-kx-3', 'NUMBER'],
    ['辽科协发（2020）3 号', 'liaoning-kx-3', 'NUMBER'],
    ['辽科协发【２０２０】３号', 'liaoning-kx-3', 'NUMBER'],
    [' 辽科协发 2020 3号', 'liaoning-kx-3', 'NUMBER'],
    ['辽科协发3号', 'liaoning-kx-3', 'NUMBER'],
    ['陕科协发〔2020〕办字5号', 'shaanxi-kx-5', 'NUMBER'],
    ['陕科协发{2020}办字第5号', 'shaanxi-kx-5', 'NUMBER'],
    ['科协办发计字[2020]16号', 'cast-hubei-16', 'NUMBER'],
    ['科协办发计字', 'cast-hubei-16', 'NUMBER'],
    ['辽计会字〔2020〕第001号', 'liaoning-cs-001', 'NUMBER'],
    ['辽计会字(2020)1号', 'liaoning-cs-001', 'NUMBER'],
    ['第001号', 'liaoning-cs-001', 'NUMBER'],
    ['16号', 'cast-hubei-16', 'NUMBER'],
  ],
  'a title': [
    ['全国学会防疫抗炎工作情况简报', 'cast-briefing-24', 'TITLE'],
    ['一揽子计划', 'cast-hubei-plan', 'TITLE'],
    ['《科学战疫》', 'science-against-epidemic-book', 'TITLE'],
    ['废口罩', 'jiangsu-used-mask-knowledge', 'TITLE'],
    ['现金流', 'cash-flow-lecture', 'TITLE'],
    ['枢纽城市', 'cast-hubei-plan (一)', 'TITLE'],
    ['作风建设', 'shaanxi-kx-5 八、', 'TITLE'],
    ['高速公路', 'expressway-impact-report', 'TITLE'],
  ],
  'a summary': [
    ['蓝信 远程', '辽宁省计算机学会同奇安信集团…', 'TEXT'],
    ['两院院士', '江苏省科协采购一批口罩等防疫…', 'TEXT'],
    ['防护服', '澳大利亚湖北同乡会捐防护服给…', 'TEXT'],
    ['线上评审', '中国电工技术学会改进成果鉴定…', 'TEXT'],
    ['辟谣', 'liaoning-kx-3 3.', 'TEXT'],
    ['港澳台', 'cast-hubei-plan (九)', 'TEXT'],
  ],
  pinyin: [
    ['zhongguokexie', '中国科学技术协会', 'PINYIN'],
    ['zhong guo ke xie', '中国科学技术协会', 'PINYIN'],
    ['Zhōngguó Kēxié', '中国科学技术协会', 'PINYIN'],
    ['liaoning jisuanji', '辽宁省计算机学会', 'PINYIN'],
    ['jisuanj', '中国计算机学会', 'PINYIN'],
    ['qinghua', '清华大学', 'PINYIN'],
    ['chongqing', '重庆市科学技术协会', 'PINYIN'],
    ['lvpingtai', '绿平台', 'PINYIN'],
    ['sanzhangyijia', '三长一家', 'PINYIN'],
    ['xuexiqiangguo', '学习强国', 'PINYIN'],
    ['xijinping', '习近平', 'PINYIN'],
    ['aiqiyi', '爱奇艺', 'PINYIN'],
    ['kepu zhongguo', '科普中国', 'PINYIN'],
  ],
  initials: [
    ['zgkx', '中国科学技术协会', 'PINYIN_INITIALS'],
    ['ZGKX', '中国科学技术协会', 'PINYIN_INITIALS'],
    ['z g k x', '中国科学技术协会', 'PINYIN_INITIALS'],
    ['lnsjsjxh', '辽宁省计算机学会', 'PINYIN_INITIALS'],
    ['qhdx', '清华大学', 'PINYIN_INITIALS'],
    ['szyj', '三长一家', 'PINYIN_INITIALS'],
    ['xxqg', '学习强国', 'PINYIN_INITIALS'],
    ['cqskx', '重庆市科学技术协会', 'PINYIN_INITIALS'],
  ],
  'most of a name': [
    ['辽宁计算机协会', '辽宁省计算机学会', 'NAME'],
    ['江苏省心理协会', '江苏省心理学会', 'NAME'],
    ['jiangsukexie', '江苏省科学技术协会', 'PINYIN'],
  ],
};

describe.each(Object.entries(RELEVANCE))('%s finds', (_kind, rows) => {
  it.each(rows)('"%s" → %s', async (typed, first, reason) => {
    const { hits, complete, limits } = await search(typed);
    expect([hits[0] && called(hits[0]), hits[0]?.matchedBy[0]]).toEqual([first, reason]);
    expect([complete, limits]).toEqual([true, []]);
  });
});

describe('what is typed by place', () => {
  it('省科协 is each of the three bodies that texts call so, none before its turn', async () => {
    const { hits } = await search('省科协');
    expect(hits.slice(0, 3).map((hit) => [called(hit), hit.score])).toEqual([
      ['辽宁省科学技术协会', 0.91],
      ['江苏省科学技术协会', 0.91],
      ['陕西省科学技术协会', 0.91],
    ]);
    expect(hits[3]?.score).toBeLessThan(0.91);
  });

  it('nothing is found where nothing is there, and that is said to be everything', async () => {
    for (const text of ['潍', '天文馆馆长', 'qqqq', '9999', '🙂潍']) {
      expect(await search(text), text).toMatchObject({ hits: [], totalCount: 0, complete: true, partial: false });
    }
  });

  it('an answer that holds only most of the text says so', async () => {
    expect((await search('辽宁计算机协会')).partial).toBe(true);
    expect((await search('辽宁计算机学会')).partial).toBe(false);
  });
});

describe('highlights', () => {
  it.each([
    ['辽科协发[2020]3号', ['NUMBER 辽科协发〔2020〕3号']],
    ['科协办发 16号', ['NUMBER 科协办发+16号']],
    ['zgkx', ['NAME 中国科学', 'ALIAS 中国科协']],
    ['jisuanji liaoning', ['NAME 辽宁+计算机']],
    ['CNKI抗击', ['NAME CNKI抗击', 'ALIAS CNKI抗击']],
    ['防护服', ['TEXT 防护服']],
  ])('of %s stand at %j', async (text, places) => {
    const [hit] = (await search(text)).hits;
    expect(hit && highlighted(hit)).toEqual(places);
  });

  it('lie in the stored text, in order and apart, for every hit', async () => {
    for (const text of ['科', '学会 中国', 'kexue', '疫情 防控', '2020']) {
      for (const { highlights } of (await search(text, { first: 100 })).hits) {
        expect(highlights.length).toBeGreaterThan(0);
        for (const highlight of highlights) {
          const edges = highlight.ranges.flatMap(({ start, end }) => [start, end]);
          expect(edges).toEqual([...new Set(edges)].sort((left, right) => left - right));
          expect(edges.at(-1)).toBeLessThanOrEqual(highlight.text.length);
        }
      }
    }
  });
});

describe('pages', () => {
  it.each([
    ['学会', 37],
    ['科', 50],
    ['zhongguo', 60],
  ])('of %s, %i at a time, are all hits once, in one order', async (text, first) => {
    const all: Hit[] = [];
    let after: string | undefined;
    let total: number | undefined;
    do {
      const page: Results = await search(text, { first, ...(after === undefined ? {} : { after }) });
      expect(page.pageInfo.hasPreviousPage).toBe(after !== undefined);
      total ??= page.totalCount;
      expect(page.totalCount).toBe(total);
      all.push(...page.hits);
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined;
    } while (after !== undefined);
    expect(all).toHaveLength(total);
    expect(all.map(({ rank }) => rank)).toEqual(all.map((_hit, index) => index + 1));
    expect(new Set(all.map(({ cursor }) => cursor)).size).toBe(total);
    const scores = all.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((left, right) => right - left));
  });

  it('do not go on with the cursor of another search', async () => {
    const { pageInfo } = await search('学会');
    const { errors } = await world.askRaw(SEARCH, { text: '科协', first: 10, after: pageInfo.endCursor });
    expect(errors?.[0]?.message).toMatch(/^The cursor .* is from a list ordered by search \["学会",/);
  });

  it.each([0, 101, -1])('are not of %i', async (first) => {
    const { errors } = await world.askRaw(SEARCH, { text: '科协', first });
    expect(errors?.[0]?.message).toBe(`first is ${first}; it must be from 1 to 100.`);
  });
});

describe('types', () => {
  const TYPES = ['ORGANIZATION', 'DOCUMENT', 'DIRECTIVE', 'ACTION', 'INITIATIVE', 'PERSON'];

  it('leave only hits of those types, and all of them', async () => {
    const all = (await search('科', { first: 100 })).totalCount;
    let sum = 0;
    for (const type of TYPES) {
      const { hits, totalCount } = await search('科', { first: 100, types: [type] });
      expect(hits.filter((hit) => hit.type !== type)).toEqual([]);
      sum += totalCount;
    }
    expect(sum).toBe(all);
    expect((await search('科', { first: 100, types: TYPES })).totalCount).toBe(all);
  });

  it('change the first hit', async () => {
    const first = async (types: string[]) => (await search('疫情', { types })).hits[0]?.type;
    for (const type of ['DOCUMENT', 'DIRECTIVE', 'ACTION', 'INITIATIVE']) expect(await first([type])).toBe(type);
  });

  it('are not none', async () => {
    expect(await search('科', { types: [] })).toEqual({
      argument: 'types',
      message: 'types is empty; name at least one, or leave it out.',
    });
  });
});

describe('hostile text', () => {
  it.each([
    ['nothing', ''],
    ['blanks', ' \u3000\n'],
    ['punctuation', '，。！？——《》'],
    ['operators', '+-&&||!(){}[]^"~*?:\\/'],
    ['emoji', '🙂👩‍🚀'],
    ['control characters', '\u0000\u0007\u001b'],
    ['half a pair', '\ud83d'],
  ])('has nothing to search for: %s', async (_what, text) => {
    expect(await search(text)).toEqual({
      argument: 'text',
      message: 'The text has nothing to search for; write a character, a letter or a digit.',
    });
  });

  it.each([
    ['10 kB', '学'.repeat(10_240), 10_240],
    ['a little too much', 'a'.repeat(201), 201],
    ['signs that stand for whole phrases', '\ufdfa'.repeat(200), 3_000],
  ])('is too long: %s', async (_what, text, length) => {
    expect(await search(text)).toEqual({
      argument: 'text',
      message: `The text has ${length} characters; search for at most 200.`,
    });
  });

  it.each([
    '辽宁省计算机学会" OR type:PERSON',
    'nameTokens:学',
    'type:(PERSON) OR 习',
    "'}) DETACH DELETE n //",
    '[2020 TO *]',
    '学会~2 AND NOT 中国',
    '中国^99 +学会',
    'xian*',
  ])('is only what its characters are: %s', async (text) => {
    const plain = await search(text.replaceAll(/[^\p{L}\p{N}]/gu, ' '));
    const withoutCursors = ({ hits }: Results) => hits.map(({ cursor: _cursor, ...hit }) => hit);
    expect(withoutCursors(await search(text))).toEqual(withoutCursors(plain));
  });

  it.each([
    '学'.repeat(200),
    'xian'.repeat(50),
    'angang'.repeat(33),
    'a1'.repeat(100),
    'z'.repeat(200),
    Array.from({ length: 200 }, (_, index) => String.fromCharCode(0x4e00 + index * 13)).join(''),
    Array.from({ length: 50 }, (_, index) => `${String.fromCharCode(97 + (index % 26))}${index}`).join(' '),
  ])('of the greatest length is answered: %s', async (text) => {
    expect(await search(text)).toMatchObject({ hits: [], complete: true, limits: [] });
  });

  it('finds what it holds, signs left aside', async () => {
    for (const text of [
      '+辽宁省计算机学会',
      '"辽宁省计算机学会"~',
      '辽宁省\u0000计算机\u200b学会',
      '(辽宁省计算机学会*)🙂',
    ]) {
      const [hit] = (await search(text)).hits;
      expect(hit && called(hit), JSON.stringify(text)).toBe('辽宁省计算机学会');
    }
  });
});

describe('two loads', () => {
  it('give the same hits in the same order', async () => {
    const order = async () => {
      const searches = ['学会', '科', 'zhongguo', '疫情 防控', '省科协'].map((text) => search(text, { first: 100 }));
      return (await Promise.all(searches)).map(({ hits }) => hits);
    };
    const before = await order();
    await emptyDatabase(world.database);
    await world.close();
    world = await openWorld();
    expect(await order()).toEqual(before);
  });
});
