import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepAllLines } from '../../src/dedupe/mark-lines.js';
import type { Warning } from '../../src/document/document.js';
import { createDocument } from '../../src/normalize/create-document.js';
import { scanMarks } from '../../src/quotes/scan-marks.js';
import { segment } from '../../src/segment/segment.js';
import { Vocabulary } from '../../src/segment/vocabulary.js';
import { expectInOrder } from './expect-in-order.js';

function scan(raw: string) {
  const document = createDocument({ id: 'a', file: null, raw }, []);
  const { paragraphs } = segment(document, keepAllLines(document), new Vocabulary());
  const warnings: Warning[] = [];
  return { text: document.text, stretches: scanMarks(document.text, paragraphs, document.lines, warnings) };
}

const word = fc.constantFrom(
  'the',
  'ferry',
  'sank',
  'we',
  'won’t',
  "don't",
  'owners’',
  'Kim',
  'said',
  'again',
);
const sentence = fc.array(word, { minLength: 2, maxLength: 6 }).map((words) => words.join(' '));

describe('marks', () => {
  it.each([
    ['"', '"'],
    ['“', '”'],
    ['„', '“'],
    ['„', '”'],
    ['«', '»'],
    ['»', '«'],
    ["''", "''"],
  ])('are found in %s…%s whatever words stand in them', (open, close) => {
    fc.assert(
      fc.property(sentence, sentence, fc.constantFrom('.', ',', '!', ''), (before, inner, stop) => {
        const { text, stretches } = scan(`${before} ${open}${inner}${stop}${close} she added.`);
        expect(stretches.map(({ innerStart, innerEnd }) => text.slice(innerStart, innerEnd))).toEqual([
          `${inner}${stop}`,
        ]);
      }),
      { numRuns: 60 },
    );
  });

  it('lie within the text, in order and apart, whatever the text', () => {
    const piece = fc.constantFrom(
      '"',
      '“',
      '”',
      '„',
      '«',
      '»',
      "'",
      '‘',
      '’',
      "''",
      ' ',
      'a',
      's',
      '.',
      ',',
      '\n\n',
      '(',
      '5',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const { text, stretches } = scan(pieces.join(''));
        expectInOrder(stretches, text.length);
      }),
      { numRuns: 400 },
    );
  });
});
