import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Warning } from '../../src/document/document.js';
import { indexLines } from '../../src/document/line-table.js';
import { toRawSpan } from '../../src/document/offset-map.js';
import { createDocument } from '../../src/normalize/create-document.js';
import { expectLinear } from '../support/growth.js';

function normalize(raw: string) {
  return createDocument({ id: 'a', file: null, raw }, []);
}

/** What `raw` calls the first occurrence of `part` in the view. */
function original(raw: string, part: string): string {
  const { text, map } = normalize(raw);
  const start = text.indexOf(part);
  expect(start).toBeGreaterThanOrEqual(0);
  const span = toRawSpan(map, { start, end: start + part.length });
  return raw.slice(span.start, span.end);
}

describe('the view', () => {
  it.each([
    ['a byte order mark', '\ufeffTalks resume', 'Talks resume'],
    ['line breaks', 'Talks\r\nresume\rtoday\n', 'Talks\nresume\ntoday\n'],
    ['breaks that end no line', 'Talks\u2028resume\u0085to\vday', 'Talks resume to day'],
    ['non-breaking and thin spaces', '10\u00a0000\u2009km\u3000away', '10 000 km away'],
    ['tabs', 'Seoul\t3\t1', 'Seoul 3 1'],
    ['soft hyphens and zero-width spaces', 'denuclear\u00adi\u200bzation', 'denuclearization'],
    ['terminal sequences', 'a \x1b[1;31mred\x1b[0m line \x1b]0;title\x07here', 'a red line here'],
    ['a lone escape', 'an \x1bescape', 'an escape'],
    ['control characters', 'It\x00 is\x07 over', 'It is over'],
    ['named entities', 'AT&amp;T&nbsp;said &ldquo;no&rdquo;', 'AT&T said “no”'],
    ['numeric entities', '&#8220;No&#x201d; &#146;', '“No” ’'],
    ['entities escaped twice', '&amp;quot;No&amp;amp;quot;', '"No"'],
    ['no break out of an entity', 'Talks&#10;resume', 'Talks resume'],
    ['what is no entity', 'AT&T &c; ?a=1&copy=2 &#0; &#xD800; &', 'AT&T &c; ?a=1&copy=2 &#0; &#xD800; &'],
    ['decomposed letters', 'Ju\u0301arez, Bogota\u0301', 'Júarez, Bogotá'],
    ['kelvin and angstrom signs', '5 \u212a \u212b', '5 K Å'],
    ['emoji joined of two, kept', '👩\u200d💻 wi\u200dth', '👩\u200d💻 with'],
    ['quotation marks, never straightened', '“No”, ‘he’ said. "Yes"', '“No”, ‘he’ said. "Yes"'],
    ['mojibake', 'â€œNo,â€\u009d said JosÃ© Peña â€” itâ€™s â‚¬5', '“No,” said José Peña — it’s €5'],
    ['mojibake of a closing mark cut short', 'â€œNo,â€ he said', '“No,” he said'],
    ['mojibake made twice', 'Ã¢â‚¬Å“No,Ã¢â‚¬\u009d said JosÃƒÂ©', '“No,” said José'],
    ['mojibake of a non-breaking space', 'Published:Â Friday. Â\u00a0Then', 'Published: Friday.  Then'],
    ['mojibake of Cyrillic', 'the word ÐŸÑ€Ð¸Ð²ÐµÑ‚ means', 'the word Привет means'],
    ['mojibake of an emoji', 'ðŸ˜€ he wrote', '😀 he wrote'],
    ['Latin letters before quotation marks', '“café”… „SPÄ“ «CAFÉ» IRMÃ” 5 Å…', null],
    ['windows-1252 bytes read as Latin-1', 'It\u0092s \u0093over\u0094', 'It’s “over”'],
  ])('%s', (_, raw, expected) => {
    expect(normalize(raw).text).toBe(expected ?? raw);
  });

  it('makes words whole that were cut at the ends of wrapped lines', () => {
    const raw = [
      'The ministers said that the new govern-',
      'ment, which took office on Monday, would keep the long-',
      '  term plan of the old one and its denuclear-',
      'ization of the peninsula. Denuclearization takes years.',
      'Short-',
      'lived things such as a line that is long but has no small let-\n',
    ].join('\r\n');
    expect(normalize(raw).text.split('\n')).toEqual([
      'The ministers said that the new government,',
      'which took office on Monday, would keep the long-term',
      'plan of the old one and its denuclearization',
      'of the peninsula. Denuclearization takes years.',
      'Short-',
      'lived things such as a line that is long but has no small let-',
      '',
    ]);
    expect(original(raw, 'government')).toBe('govern-\r\nment');
    expect(original(raw, 'which took')).toBe('which took');
  });

  it('says that it repaired an encoding, and where', () => {
    const warnings: Warning[] = [];
    createDocument({ id: 'a', file: null, raw: 'Talks resume\nâ€œNo,â€\u009d he said' }, warnings);
    expect(warnings).toEqual([expect.objectContaining({ code: 'MOJIBAKE_REPAIRED', line: 2 })]);
  });

  it('shares the text of an article that needs nothing done', () => {
    const raw = '“We go,” Mr Müller said.\n\nThey went.';
    expect(normalize(raw).map.count).toBe(0);
    expect(normalize(raw).text).toBe(raw);
  });
});

describe('the map back', () => {
  it.each([
    ['\ufeffTalks\r\nresume', 'Talks', 'Talks'],
    ['\ufeffTalks\r\nresume', 'resume', 'resume'],
    ['He said &ldquo;no&rdquo;.', '“no”', '&ldquo;no&rdquo;'],
    ['He said &ldquo;no&rdquo;.', 'no', 'no'],
    ['denuclear\u00adi\u200bzation talks', 'denuclearization', 'denuclear\u00adi\u200bzation'],
    ['a\u200bb', 'b', 'b'],
    ['Ã¢â‚¬Å“NoÃ¢â‚¬\u009d', '“', 'Ã¢â‚¬Å“'],
    ['x &a\u200bmp;lt; y', '<', '&a\u200bmp;lt;'],
    ['Bogota\u0301 today', 'á', 'a\u0301'],
  ])('%j: %s', (raw, part, expected) => {
    expect(original(raw, part)).toBe(expected);
  });
});

describe('any text', () => {
  const piece = fc.constantFrom(
    ...[
      'a',
      'Kim said',
      '.',
      ' ',
      '\n',
      '\r\n',
      '\r',
      '\ufeff',
      '\u00a0',
      '\u200b',
      '\u200d',
      '\u00ad',
      '\t',
    ],
    ...[
      '&amp;',
      '&quot;',
      '&#10;',
      '&#8220;',
      '&',
      ';',
      'amp;',
      '\x1b[0m',
      '\x1b',
      '\x00',
      '\u0092',
      '\u0085',
    ],
    ...[
      'â€œ',
      'â€',
      'Ã©',
      'Ã¢',
      'Â',
      'é',
      '”',
      'ðŸ˜€',
      '😀',
      '\ud83d',
      '\ude00',
      'e',
      '\u0301',
      '\u0323',
      '\u2028',
    ],
    ...['각', '\u1100', '\u1161', '\u11a8', '\u{1d157}', '\u{1d165}', 'İ', '©', '€', 'ÐŸ', 'Ñ€'],
  );
  const anyText = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

  it('is the original outside the edits, which are in order and disjoint', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const { text, map } = normalize(raw);
        let view = 0;
        let at = 0;
        for (let k = 0; k < map.count; k++) {
          expect(map.rawStart[k]).toBeGreaterThanOrEqual(at);
          expect(text.slice(view, map.viewStart[k])).toBe(raw.slice(at, map.rawStart[k]));
          expect(map.viewEnd[k]).toBeGreaterThanOrEqual(map.viewStart[k]!);
          expect(map.rawEnd[k]).toBeGreaterThan(map.rawStart[k]!);
          view = map.viewEnd[k]!;
          at = map.rawEnd[k]!;
        }
        expect(text.slice(view)).toBe(raw.slice(at));
      }),
      { numRuns: 2000 },
    );
  });

  it('has the lines of the original', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        expect(normalize(raw).lines.count).toBe(indexLines(raw).count);
      }),
      { numRuns: 2000 },
    );
  });

  it('is as it should be after one time', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const once = normalize(raw).text;
        expect(normalize(once).text).toBe(once);
      }),
      { numRuns: 2000 },
    );
  });

  it('takes time that grows with its length, whatever it holds', () => {
    const heaps = [
      '&amp;',
      'â€œ',
      '&',
      'Ã',
      'a\u0301',
      '\u0301\u0323',
      '\x1b[',
      'ÐŸ',
      '\r',
      '&am&#112;;',
      '\x1b]',
    ];
    for (const heap of heaps) {
      expectLinear((size) => normalize(heap.repeat(size / heap.length)), 50_000);
    }
  });
});
