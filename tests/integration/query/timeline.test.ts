import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorld, type World } from '../../support/open-world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

interface TimelineEvent {
  readonly kind: string;
  readonly on: { readonly earliest: string | null; readonly latest: string | null };
  readonly subject: { readonly __typename: string; readonly id: string; readonly key?: string };
}

interface Timeline {
  readonly events: { readonly totalCount: number; readonly nodes: readonly TimelineEvent[] };
  readonly undated: { readonly totalCount: number; readonly nodes: readonly TimelineEvent[] };
}

async function askTimeline(filter: object | null = null): Promise<Timeline> {
  const { timeline } = await world.ask<{ timeline: Timeline }>(
    `query ($filter: TimelineFilter) {
      timeline(filter: $filter) {
        events(first: 100) { totalCount nodes { ...Event } }
        undated(first: 100) { totalCount nodes { ...Event } }
      }
    }
    fragment Event on TimelineEvent {
      kind
      on { earliest latest }
      subject { __typename ... on Document { id key } ... on Action { id } }
    }`,
    { filter },
  );
  return timeline;
}

const dayOf = ({ on }: TimelineEvent) => on.latest ?? on.earliest ?? '';

describe('the time line', () => {
  it('has dated events in order, and undated ones apart', async () => {
    const { events, undated } = await askTimeline();
    const days = events.nodes.map(dayOf);
    expect(days).toEqual([...days].sort());
    expect(days).not.toContain('');
    expect(undated.nodes.map(({ on }) => on)).toEqual(undated.nodes.map(() => ({ earliest: null, latest: null })));
    expect([events.nodes.length, undated.nodes.length]).toEqual([events.totalCount, undated.totalCount]);
  });

  it('forgets no held document and no deed', async () => {
    const { events, undated } = await askTimeline();
    const shown = new Set([...events.nodes, ...undated.nodes].map(({ subject }) => subject.id));
    const { documents, actions } = await world.ask<Record<'documents' | 'actions', { nodes: { id: string }[] }>>(
      `{ documents(first: 100, filter: { held: true }) { nodes { id } } actions(first: 100) { nodes { id } } }`,
    );
    const wanted = [...documents.nodes, ...actions.nodes].map(({ id }) => id);
    expect(wanted.filter((id) => !shown.has(id))).toEqual([]);
  });

  it('shows nothing both with and without a date', async () => {
    const { events, undated } = await askTimeline();
    const dated = new Set(events.nodes.map(({ subject }) => subject.id));
    expect(undated.nodes.filter(({ subject }) => dated.has(subject.id))).toEqual([]);
  });

  it('keeps the day on which a notice was written apart from the day on which it was printed', async () => {
    const { events } = await askTimeline({ document: { key: ['cast-hubei-16'] } });
    expect(events.nodes.map(({ kind, on }) => [kind, on.earliest, on.latest])).toEqual([
      ['DOCUMENT_WRITTEN', '2020-07-20', '2020-07-20'],
      ['DOCUMENT_PRINTED', '2020-07-21', '2020-07-21'],
    ]);
  });
});

describe('a window of the time line', () => {
  it.each([
    ['2020-02-23', '2020-02-25'],
    ['2020-02-25', '2020-07-20'],
    ['2020-07-21', '2020-12-31'],
    ['2021-01-01', '2021-12-31'],
  ])('from %s to %s has what the whole has between those days', async (from, to) => {
    const whole = await askTimeline();
    const { events } = await askTimeline({ from, to });
    expect(events.nodes).toEqual(whole.events.nodes.filter((event) => dayOf(event) >= from && dayOf(event) <= to));
  });

  it('does not say of undated events that they lie outside it', async () => {
    const whole = await askTimeline();
    const { undated } = await askTimeline({ from: '2020-07-01', to: '2020-07-31' });
    expect(undated).toEqual(whole.undated);
  });
});

describe('a filter of the time line', () => {
  it('by kind', async () => {
    const { events, undated } = await askTimeline({ kind: ['EVENT_HELD'] });
    expect(events.nodes.map(({ subject, on }) => [subject.key, on.latest])).toEqual([
      ['xi-speech-2020-02-23', '2020-02-23'],
    ]);
    expect(undated.totalCount).toBe(0);
  });

  it('by document shows documents only, by action deeds only', async () => {
    const byDocument = await askTimeline({ document: { held: true } });
    const shown = [...byDocument.events.nodes, ...byDocument.undated.nodes];
    expect(new Set(shown.map(({ subject }) => subject.__typename))).toEqual(new Set(['Document']));
    const byAction = await askTimeline({ action: { document: { key: ['jiangsu-article'] } } });
    expect(new Set(byAction.undated.nodes.map(({ subject }) => subject.__typename))).toEqual(new Set(['Action']));
    expect(byAction.events.totalCount).toBe(0);
    expect(byAction.undated.totalCount).toBeGreaterThan(10);
  });
});
