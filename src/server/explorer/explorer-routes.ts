import type { SavedQuestion } from '../../questions/saved-question.js';
import { createRefusal } from '../create-refusal.js';
import type { Answer } from '../http/answer.js';
import type { Exchange } from '../http/exchange.js';
import type { Route } from '../http/route.js';
import { EXPLORER_ASSETS, readExplorerAsset } from './explorer-assets.js';
import { renderExplorerPage, renderExplorerStart, renderExplorerStyle } from './render-explorer.js';

/** Everything from our own origin; styles may stand inline because GraphiQL's menus write some. */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  'font-src data:',
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** GraphiQL at `/` for a browser, with all its files: nothing comes from elsewhere. */
export function listExplorerRoutes(questions: readonly SavedQuestion[]): [string, Route][] {
  const page = renderExplorerPage();
  const start = renderExplorerStart(questions);
  const style = renderExplorerStyle();
  return [
    ['/', get((exchange) => answerPage(exchange, page))],
    ['/graphiql/start.js', get(() => toFileAnswer('text/javascript; charset=utf-8', start))],
    ['/graphiql/page.css', get(() => toFileAnswer('text/css; charset=utf-8', style))],
    ...EXPLORER_ASSETS.map((asset): [string, Route] => [
      `/graphiql/${asset.name}`,
      get(async () => ({
        status: 200,
        headers: { 'content-type': asset.contentType, 'cache-control': 'public, max-age=3600' },
        body: await readExplorerAsset(asset),
      })),
    ]),
  ];
}

function get(answer: Route['answer']): Route {
  return { methods: ['GET'], answer };
}

function answerPage({ request }: Exchange, page: string): Answer {
  if (!request.headers.accept?.includes('text/html')) {
    throw createRefusal({
      code: 'NOT_FOUND',
      status: 404,
      message: 'This path holds a page for browsers; GraphQL is served under "/graphql".',
    });
  }
  return {
    status: 200,
    headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': PAGE_POLICY },
    body: page,
  };
}

function toFileAnswer(contentType: string, body: string): Answer {
  return { status: 200, headers: { 'content-type': contentType }, body };
}
