import fc from 'fast-check';
import { expect, it } from 'vitest';
import { renderElement, renderText } from '../../../src/export/render-xml.js';
import { forAll } from '../../support/for-all.js';
import { readXml } from '../../support/read-back.js';

it('leaves out attributes without a value, and closes what is empty', () => {
  expect(renderElement('edge', { id: 'a', start: null, end: undefined, weight: 0 })).toBe('<edge id="a" weight="0"/>');
});

it('carries any words through a strict parser unchanged; only what XML cannot hold becomes U+FFFD', () => {
  const units = fc.array(fc.oneof(fc.integer({ min: 0, max: 0xffff }), fc.integer({ min: 0, max: 0x7f })));
  forAll([units], (codes) => {
    const words = String.fromCharCode(...codes);
    const [element] = readXml(renderElement('a', { words }, [renderText(words)]));
    const expected = words.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd');
    expect(element?.attributes.words).toBe(expected);
  });
});
