import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readModel } from '../../src/io/read-model.js';
import { annotateDocument } from '../../src/pipeline/annotate-document.js';
import { Engine } from '../../src/pipeline/engine.js';
import { casesOf, FIXTURES } from '../support/fixtures.js';
import { expectLinear } from '../support/growth.js';

const engine = new Engine(readModel);

function annotate(raw: string) {
  const { document, quotes } = annotateDocument({ id: 'a', file: null, raw }, new Set(['quotes']), engine, {
    keepAll: true,
    indirect: true,
    thoughts: true,
    allMarks: true,
  });
  return { text: document.text, quotes: quotes! };
}

/** What was found, as words: the same whatever the offsets. */
function readable(raw: string): string[] {
  const { text, quotes } = annotate(raw);
  const plain = (span: { start: number; end: number } | null) =>
    span &&
    text
      .slice(span.start, span.end)
      .normalize('NFC')
      .replace(/[“”]/g, '"')
      .replace(/[‘’]/g, "'")
      .replace(/\s+/g, ' ');
  return quotes.map((quote) =>
    [quote.type, quote.parts.map(plain).join(' + '), plain(quote.cue), plain(quote.source)].join(' | '),
  );
}

const ARTICLE = `Café owners fear new tax

The finance minister, Renée Dubois, said on Monday that the tax "will not close a single café in this country."

"We have listened to the owners," she told reporters. "We will go on listening."

Owners weren't convinced. "It's the end of us," said Jörg Müller, who runs two cafés in the old town. He called the plan a "folly" and hoped that parliament would reject it.

According to the owners' association, 400 of its members have signed a petition.`;

describe('quotes', () => {
  it.each([
    ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['a byte order mark', (text: string) => `\uFEFF${text}`],
    ['letters taken apart', (text: string) => text.normalize('NFD')],
    [
      'curly marks',
      (text: string) =>
        text
          .replace(/(^|[\s(])"/gm, '$1“')
          .replaceAll('"', '”')
          .replaceAll("'", '’'),
    ],
  ])('are the same with %s', (_name, change) => {
    const expected = readable(ARTICLE);
    expect(expected.length).toBeGreaterThan(4);
    expect(readable(change(ARTICLE))).toEqual(expected);
  });

  it.each(casesOf('articles'))('are the same with other line ends and letters: %s', (name) => {
    const input = readFileSync(join(FIXTURES, 'articles', name, 'input.txt'), 'utf8').replace(/^\uFEFF/, '');
    const expected = readable(input);
    expect(readable(input.replace(/\r?\n/g, '\r\n'))).toEqual(expected);
    expect(readable(`\uFEFF${input}`)).toEqual(expected);
    expect(readable(input.normalize('NFD'))).toEqual(expected);
  });

  it('do not depend on the articles read before', () => {
    const fresh = new Engine(readModel);
    const source = { id: 'a', file: null, raw: ARTICLE };
    const first = annotateDocument(source, new Set(['quotes']), fresh);
    for (let at = 0; at < 20; at++) readable(`Word${at} said that "thing ${at} is odd," he told ${ARTICLE}`);
    expect(annotateDocument(source, new Set(['quotes']), engine).quotes).toEqual(first.quotes);
  });

  it('stay within the document, with their parts in order and their source outside', () => {
    const piece = fc.constantFrom(
      'Kim',
      'said',
      'she',
      'told reporters',
      'according to',
      'that talks will go on',
      'We won',
      'the minister',
      'called it',
      '"',
      '“',
      '”',
      "'",
      '‘',
      '’',
      ',',
      '.',
      ':',
      '—',
      '\n\n',
      '(',
      ')',
      'WALLACE:',
      '…',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 50 }), (pieces) => {
        const { text, quotes } = annotate(pieces.join(' ').replace(/ ([,.:”’])/g, '$1'));
        let start = 0;
        const direct = quotes.filter(({ type }) => type === 'direct').flatMap(({ parts }) => parts);
        direct.sort((a, b) => a.start - b.start);
        direct.forEach((part, at) => {
          // Words in marks have one speaker.
          if (at > 0) expect(part.start).toBeGreaterThanOrEqual(direct[at - 1]!.end);
        });
        for (const quote of quotes) {
          expect(quote.start).toBeGreaterThanOrEqual(start);
          start = quote.start;
          expect(quote.end).toBeLessThanOrEqual(text.length);
          expect(quote.parts.length).toBeGreaterThan(0);
          let end = quote.start;
          for (const part of quote.parts) {
            expect(part.start).toBeGreaterThanOrEqual(end);
            expect(part.end).toBeGreaterThan(part.start);
            end = part.end;
          }
          expect(end).toBeLessThanOrEqual(quote.end);
          const { source } = quote;
          if (source) {
            for (const part of quote.parts) {
              expect(source.end <= part.start || source.start >= part.end).toBe(true);
            }
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['marks that never close', 'Kim said "no, '],
    ['nothing but cues', 'said '],
    ['short quotations', '"a" said he. '],
    ['turns of a quoted transcript', '"KIM: b\n\n"LEE: c\n\n'],
    ['texts set off behind a colon', 'He said:\n\nI am here and we stay.\n\n'],
    ['turns that never close', '"KIM: “Why?\n\n'],
    ['a quotation of ten thousand pieces', 'He laughed. "No. '],
    ['a sentence without an end', 'He said: "We are here now. '],
    ['signed posts', 'So cold. — Ana (@ana) May 5, 2014 '],
    [
      'descriptions of organisations',
      'Norair, a company, fell. The budget office said no. The company said so. ',
    ],
    ['offices by turns', '"No," Judge Ana Kim said.\n\nThe governor said no.\n\n'],
  ])('take linear time: %s', (_, piece) => {
    expectLinear((size) => annotate(piece.repeat(size)), 1000);
  });
});
