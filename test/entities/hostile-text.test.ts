import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readModel } from '../../src/io/read-model.js';
import { annotateDocument } from '../../src/pipeline/annotate-document.js';
import { Engine } from '../../src/pipeline/engine.js';
import { expectLinear } from '../support/growth.js';

const engine = new Engine(readModel);

function annotate(raw: string) {
  const source = { id: 'a', file: null, raw };
  return annotateDocument(source, new Set(['entities'] as const), engine, { keepAll: true });
}

const PIECES = [
  'Kim',
  'Jong',
  '-',
  'Un',
  "'s",
  ' ',
  ' ',
  ' ',
  '\n',
  '. ',
  '"',
  '(UN)',
  'U.S.',
  'Mr',
  'KIM',
  'of the',
  ',',
  '\u0000',
  '\ud800',
  '😀',
  'é',
  'İ',
  'ß',
  'ﬁ',
  '1996',
  'St.',
  'NATO',
  'al',
  '’',
  '&amp;',
  'Бонд',
  '金正恩',
];

describe('entities of hostile text', () => {
  it('are whole: mentions in order, disjoint, within the text, made of whole tokens', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }), (pieces) => {
        const { entities, document, segmentation } = annotate(pieces.join(''));
        const mentions = entities!.flatMap((entity) => entity.mentions).sort((a, b) => a.start - b.start);
        let end = 0;
        for (const mention of mentions) {
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(mention.end).toBeGreaterThan(mention.start);
          expect(segmentation!.tokens.start[mention.firstToken]).toBe(mention.start);
          expect(segmentation!.tokens.end[mention.endToken - 1]).toBe(mention.end);
          end = mention.end;
        }
        expect(end).toBeLessThanOrEqual(document.text.length);
        for (const entity of entities!) {
          expect(entity.name).not.toBe('');
          expect(entity.aliases).not.toContain(entity.name);
          expect(entity.mentions.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('take time in proportion to its length, though all people share a name', () => {
    const text = (length: number) =>
      Array.from({ length }, (_, at) => `John Smith${at.toString(36)} of Acme${at} Corp won.`).join(' ');
    expectLinear((size) => annotate(text(size)), 1000);
  });
});
