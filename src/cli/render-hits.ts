/** What the command asks. */
export const SEARCH_QUERY = `query ($text: String!, $types: [SearchType!], $first: Int!) {
  search(text: $text, types: $types, first: $first) {
    ... on SearchResults {
      totalCount complete partial limits
      hits {
        rank score type matchedBy
        node {
          ... on Node { id }
          ... on Organization { name }
          ... on Document { number title }
          ... on Directive { locator summary }
          ... on Action { summary }
          ... on Initiative { name }
          ... on Person { name }
        }
        highlights { field text ranges { start end } }
      }
    }
    ... on ValidationFailed { message }
  }
}`;

export interface SearchAnswer {
  readonly totalCount: number;
  readonly complete: boolean;
  readonly partial: boolean;
  readonly limits: readonly string[];
  readonly hits: readonly Hit[];
}

export interface SearchRefusal {
  readonly message: string;
}

interface Hit {
  readonly rank: number;
  readonly type: string;
  readonly matchedBy: readonly string[];
  /** What it is called: whichever of these texts its type has. */
  readonly node: Readonly<Record<string, string | null>> | null;
  readonly highlights: readonly {
    readonly text: string;
    readonly ranges: readonly { readonly start: number; readonly end: number }[];
  }[];
}

/** One line a hit: what it is, what it is called, why it was found; where it answers stands in 【】. */
export function renderHits({ hits, totalCount, complete, partial, limits }: SearchAnswer): string {
  if (hits.length === 0) return ['Nothing was found.', ...limits].join('\n');
  const count = `${complete ? '' : 'at least '}${totalCount} found${partial ? ', none with all of the text' : ''}`;
  return [count, ...hits.map(renderHit), ...limits].join('\n');
}

function renderHit({ rank, type, matchedBy, node, highlights }: Hit): string {
  const { id: _id, ...names } = node ?? {};
  const name = Object.values(names)
    .filter((text) => text !== null)
    .join(' ');
  const found = highlights.map(mark).join(' · ');
  return `${String(rank).padStart(4)}  ${type.padEnd(14)}${name}\n      ${matchedBy.join(', ')}: ${found}`;
}

function mark({ text, ranges }: Hit['highlights'][number]): string {
  let marked = '';
  let shown = 0;
  for (const { start, end } of ranges) {
    marked += `${text.slice(shown, start)}【${text.slice(start, end)}】`;
    shown = end;
  }
  return marked + text.slice(shown);
}
