type Attributes = Readonly<Record<string, string | number | null | undefined>>;

/** An element with everything in it; an attribute without a value is left out. Children are XML already. */
export function renderElement(name: string, attributes: Attributes, children: readonly string[] = []): string {
  const open = `<${name}${renderAttributes(attributes)}`;
  return children.length === 0 ? `${open}/>` : `${open}>${children.join('')}</${name}>`;
}

/** The start of an element that is written piece by piece. */
export function renderStart(name: string, attributes: Attributes): string {
  return `<${name}${renderAttributes(attributes)}>`;
}

export function renderText(text: string): string {
  return escapeMarkup(text).replace(/>/gu, '&gt;');
}

function renderAttributes(attributes: Attributes): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeMarkup(String(value)).replace(/"/gu, '&quot;')}"`)
    .join('');
}

/** White space is written as a reference, or readers would make it a plain space; what XML 1.0 cannot hold becomes U+FFFD. */
function escapeMarkup(text: string): string {
  return text
    .replace(NOT_IN_XML, '\ufffd')
    .replace(/&/gu, '&amp;')
    .replace(/</gu, '&lt;')
    .replace(/[\t\n\r]/gu, (space) => `&#${space.codePointAt(0)};`);
}

const NOT_IN_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
