import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LineOptions, markLines } from '../../src/dedupe/mark-lines.js';
import { LINE_REASONS } from '../../src/document/annotations.js';
import { createDocument } from '../../src/normalize/create-document.js';
import { expectLinear } from '../support/growth.js';

function mark(lines: readonly string[], options: LineOptions = {}) {
  const document = createDocument({ id: 'a', file: null, raw: lines.join('\n') }, []);
  const marks = markLines(document, options);
  return lines.map((_, line) => {
    const reason = LINE_REASONS[marks.reason[line]!]!;
    return marks.of[line]! < 0 ? reason : `${reason} ${marks.of[line]}`;
  });
}

describe('repeated lines', () => {
  it('keeps the first copy, whatever the case and spaces of the others', () => {
    expect(
      mark([
        'Ministers agree on a border deal',
        '',
        'MINISTERS AGREE ON A BORDER DEAL',
        ' Ministers  agree on a border deal ',
      ]),
    ).toEqual(['kept', 'kept', 'duplicate 0', 'duplicate 0']);
  });

  it.each([
    [
      'a word more',
      'The ministers met in Lyon for talks on the border on Monday, she said.',
      'near-duplicate 0',
    ],
    ['another place', 'The ministers met in Nice for talks on the border on Monday.', 'kept'],
    ['another day', 'The ministers met in Lyon for talks on the border on Tuesday.', 'kept'],
    ['a negation', 'The ministers have not met in Lyon for talks on the border on Monday.', 'kept'],
    [
      'a clause more',
      'The ministers met in Lyon for talks on the border on Monday and then flew home again.',
      'kept',
    ],
  ])('tells a near-copy from a new line: %s', (_, line, expected) => {
    expect(mark(['The ministers met in Lyon for talks on the border on Monday.', line])[1]).toBe(expected);
  });

  it.each([
    [
      'Shares rose 3.2 percent in early trading on Friday',
      'Shares rose 2.3 percent in early trading on Friday',
    ],
    ['Shares rose sharply in early trading on Friday', 'Shares fell sharply in early trading on Friday'],
    ['Kim beat Moon in the final of the open in Seoul', 'Moon beat Kim in the final of the open in Seoul'],
    [
      'The men were arrested at the harbour after the raid',
      'The women were arrested at the harbour after the raid',
    ],
  ])('%s / %s', (a, b) => {
    expect(mark([a, b])).toEqual(['kept', 'kept']);
  });

  it('never marks a line that holds a quotation, a label or a short answer', () => {
    const lines = ['"We will not sign this deal," he said.', 'Host Amy Goodman asks:', 'Yes, sir.'];
    expect(mark([...lines, ...lines])).toEqual(Array(6).fill('kept'));
    expect(mark(["'We will not sign it,' he said.", "'We will not sign it,' he said."])[1]).toBe('kept');
  });

  it('keeps the rows of a table', () => {
    const lines = ['Rain in the north', 'Forecast: 90 percent', 'Rain in the south', 'Forecast: 90 percent'];
    expect(mark(lines)).toEqual(Array(4).fill('kept'));
  });

  it('leaves the parts of hard-wrapped sentences alone', () => {
    const lines = [
      'The council said that the loan was backed by a group of banks that is',
      'sponsored by the merchant bank and the fund, and that it',
      'had been signed. The council said that the loan was backed by a group of banks that is',
      'sponsored by the merchant bank and the fund, and that it',
      'was a good one.',
    ];
    expect(mark(lines)).toEqual(Array(5).fill('kept'));
  });
});

describe('boilerplate', () => {
  it.each([
    'Advertisement',
    'Related news.:',
    'READ MORE: Council votes on the harbour plan',
    'Follow us on Twitter @harbourpost',
    'Sign up for our newsletter to get the day in your inbox.',
    'We use cookies to give you the best experience. By continuing you agree to our cookie policy.',
    'You have reached your limit of free articles.',
    'Share on Facebook',
    'Photo: AP',
    '[Image via Getty]',
    'Photo credit: Ana Silva/Reuters',
    '(Reporting by Ana Silva; Editing by John Smith)',
    'Copyright 2024 The Harbour Post. All rights reserved.',
    'Tags: harbour, council',
    'https://www.example.com/news/harbour-plan',
    'news@example.com',
    '<!-- google_ad_client = "pub-1"; -->',
  ])('marks %s', (line) => {
    expect(mark(['Council votes on the plan', line])[1]).toBe('boilerplate');
  });

  it.each([
    'The council will share the cost of the harbour with the state.',
    'Facebook said that it would follow the ruling of the court.',
    'Read the letter, she told the council, and vote.',
    'The advertisement was withdrawn after complaints.',
    'More than a hundred people signed up for the newsletter of the campaign.',
    'Editors at the Harbour Post reject the claim, and said "Read more: it is all there".',
    'Sponsors left the club after the report was published.',
    'Photographs of the harbour were shown to the jury on Tuesday.',
    'Watch repairs are a dying trade in the old town.',
  ])('keeps %s', (line) => {
    expect(mark(['Council votes on the plan', line])[1]).toBe('kept');
  });

  it('takes who else worked on a story for content unless told to be strict', () => {
    const lines = ['Council votes on the plan', 'Ana Silva in Lisbon contributed to this report.'];
    expect(mark(lines)[1]).toBe('kept');
    expect(mark(lines, { strictness: 'aggressive' })[1]).toBe('boilerplate');
  });
});

describe('any text', () => {
  const line = fc
    .array(
      fc.constantFrom(
        'the',
        'council',
        'votes',
        'Kim',
        'not',
        '3',
        '"',
        ':',
        'Share',
        'this',
        'Photo',
        '’',
        '',
      ),
      {
        maxLength: 12,
      },
    )
    .map((words) => words.join(' '));

  it('keeps first copies, empty lines and quotations, and marks nothing twice', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
        const document = createDocument({ id: 'a', file: null, raw: lines.join('\n') }, []);
        const { reason, of } = markLines(document, {});
        for (let at = 0; at < document.lines.count; at++) {
          if (reason[at] === 0) continue;
          expect(lines[at]).toMatch(/\S/);
          expect(lines[at]).not.toContain('"');
          if (of[at]! >= 0) expect(of[at]).toBeLessThan(at);
        }
        const kept = lines.filter((_, at) => reason[at] === 0);
        const again = createDocument({ id: 'a', file: null, raw: kept.join('\n') }, []);
        expect([...markLines(again, {}).reason].every((code) => code === 0)).toBe(true);
      }),
    );
  });

  it('takes time that grows with its length, whatever it holds', () => {
    const heaps = [
      'the council votes on the plan of the harbour again today\n',
      '\n',
      'word ',
      "'a ",
      'share ',
      'advertisement\n',
    ];
    for (const heap of heaps) {
      expectLinear((size) => {
        const raw = heap.repeat(size / heap.length);
        markLines(createDocument({ id: 'a', file: null, raw }, []), {});
      }, 125_000);
    }
  });
});
