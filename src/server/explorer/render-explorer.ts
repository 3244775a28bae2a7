import type { SavedQuestion } from '../../questions/saved-question.js';

/** Addresses are relative, so that the page also works below a path of a proxy. */
export function renderExplorerPage(): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>协链 · xielian</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="graphiql/graphiql.css">
    <link rel="stylesheet" href="graphiql/page.css">
    <script defer src="graphiql/react.js"></script>
    <script defer src="graphiql/react-dom.js"></script>
    <script defer src="graphiql/graphiql.js"></script>
    <script defer src="graphiql/start.js"></script>
  </head>
  <body><div id="explorer">Loading the explorer…</div></body>
</html>
`;
}

export function renderExplorerStyle(): string {
  return 'html, body, #explorer { height: 100%; margin: 0; }\n';
}

/** The script that starts GraphiQL, with one tab for each saved question. A file of its own: the page allows no inline scripts. */
export function renderExplorerStart(questions: readonly SavedQuestion[]): string {
  const tabs = questions.map(({ text }) => ({ query: text }));
  return `'use strict';
const url = new URL('graphql', document.baseURI).href;
const settings = { fetcher: GraphiQL.createFetcher({ url }), defaultTabs: ${JSON.stringify(tabs, null, 2)} };
if (settings.defaultTabs.length === 0) delete settings.defaultTabs;
const place = document.getElementById('explorer');
ReactDOM.createRoot(place).render(React.createElement(GraphiQL, settings));
`;
}
