import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotate, clean } from '../../src/index.js';
import { expectValid } from '../support/schema.js';
import { expectSlices } from '../support/spans.js';

const PIECES = [
  ...['"', '“', '”', '‘', '’', "'", '«', '»', '„', '``', "''", '»', '(', ')'],
  ...[
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    '\t',
    ' ',
    ' ',
    '\u00a0',
    '\u200b',
    '\u2028',
    '\ufeff',
    '\u0000',
    '\u001b[31m',
  ],
  ...['. ', ', ', '? ', '… ', ' — ', ': ', "'s ", '. "', '," ', '.”\n\n“'],
  ...['&amp;', '&#8220;', 'Ã©', 'â€œ', 'e\u0301', '😀', '\ud83d'],
  ...[
    'said',
    ' he said',
    ' she told reporters ',
    'according to ',
    'Mr Kim ',
    'Maria Okafor ',
    'U.S. ',
    'NATO ',
  ],
  ...[
    'the minister ',
    'The council met on Monday. ',
    'Related news',
    'Read more: ',
    'Advertisement',
    'in love ',
    'USA ',
  ],
];
const hostile = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(''));
const anything = fc.oneof(hostile, fc.string({ unit: 'binary', maxLength: 200 }));
const ALL = { indirect: true, thoughts: true, allMarks: true } as const;

describe('whatever the text', () => {
  it('the report is valid and its spans are cut from the text', () => {
    fc.assert(
      fc.property(anything, fc.boolean(), (raw, keepAll) => {
        const report = annotate(raw, { ...ALL, keepAll });
        expectValid(JSON.parse(JSON.stringify(report)));
        expectSlices(report, raw);
        for (const quote of report.quotes!) {
          if (!quote.source) continue;
          const { start, end } = quote.source;
          for (const part of quote.parts) expect(start >= part.end || end <= part.start).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('answers are the same each time, whatever was annotated before', () => {
    fc.assert(
      fc.property(anything, anything, (raw, other) => {
        const first = annotate(raw, ALL);
        annotate(other, ALL);
        expect(annotate(raw, ALL)).toEqual(first);
      }),
      { numRuns: 100 },
    );
  });

  it('cleaning clean text changes nothing', () => {
    fc.assert(
      fc.property(anything, (raw) => {
        const { text } = clean(raw);
        expect(clean(text).text).toBe(text);
      }),
      { numRuns: 400 },
    );
  });
});
