import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepAllLines } from '../../src/dedupe/mark-lines.js';
import type { Warning } from '../../src/document/document.js';
import { createDocument } from '../../src/normalize/create-document.js';
import { scanMarks } from '../../src/quotes/scan-marks.js';
import { segment } from '../../src/segment/segment.js';
import { Vocabulary } from '../../src/segment/vocabulary.js';
import { expectLinear } from '../support/growth.js';
import { expectInOrder } from './expect-in-order.js';

function scan(raw: string) {
  const document = createDocument({ id: 'a', file: null, raw }, []);
  const { paragraphs } = segment(document, keepAllLines(document), new Vocabulary());
  const warnings: Warning[] = [];
  const stretches = scanMarks(document.text, paragraphs, document.lines, warnings);
  return {
    inner: stretches.map(({ innerStart, innerEnd }) => document.text.slice(innerStart, innerEnd)),
    stretches,
    warnings,
    text: document.text,
  };
}

describe('marked stretches', () => {
  it.each([
    ['straight', '"We won," he said. "We did."', ['We won,', 'We did.']],
    ['curly', '“We won,” he said.', ['We won,']],
    ['a curly mark turned the wrong way', '”We won.” — Ana Ruiz', ['We won.']],
    ['guillemets', 'Il a dit : « Nous avons gagné ».', ['Nous avons gagné']],
    ['guillemets that point inwards', '»Ja«, sagte er.', ['Ja']],
    ['German', '„Wir haben gewonnen“, sagte er.', ['Wir haben gewonnen']],
    ['two apostrophes', "''We won,'' Mr. Biden said.", ['We won,']],
    ['two graves and two apostrophes', "``We won,'' he said.", ['We won,']],
    ['British single', "'The dogs' owners didn't pay,' said Mr O'Neill.", ["The dogs' owners didn't pay,"]],
    ['curly single', '‘It’s the players’ day,’ she said.', ['It’s the players’ day,']],
    [
      'a plural that ends British ones',
      "'It's ours, not the owners',' she said.",
      ["It's ours, not the owners',"],
    ],
    ['a mark made that of inches', 'He read “Found Dead at 34″ and left.', ['Found Dead at 34']],
    ['inches within curly ones', '“He is 6′2″ tall,” she said.', ['He is 6′2″ tall,']],
    ['a double mark within single ones', `'He called it "odd",' she said.`, [`He called it "odd",`]],
    ['single marks within double ones', `"He said 'no' twice," she said.`, ["He said 'no' twice,"]],
    [
      'a straight mark that a curly one closes, and the other way round',
      '"It is over,” he said. “We go home."',
      ['It is over,', 'We go home.'],
    ],
    ['curly marks within straight ones', '"He called it “odd”," she said.', ['He called it “odd”,']],
    ['the same marks nested', '“She said “no” twice,” he said.', ['She said “no” twice,']],
    ['a stop outside', '"We won".', ['We won']],
    ['a dash before the mark that closes', '"But I—" he began.', ['But I—']],
    [
      'guillemets that only the next paragraph closes',
      '«Nous avons gagné\n\ntous» dit-il.',
      ['Nous avons gagné', 'tous'],
    ],
    ['elisions', "Give 'em hell in the '90s, the workers' union said.", []],
    ['inches', `He is 6'2" tall and has a 24" screen.`, []],
    ['possessives', "The Clintons' house and the dogs' home", []],
  ])('finds %s', (_name, text, expected) => {
    const { inner, warnings } = scan(text);
    expect(inner).toEqual(expected);
    expect(warnings).toEqual([]);
  });

  it('goes on over paragraphs that each open with a mark', () => {
    const { stretches, warnings } = scan('"We won.\n\n"We shall win again," he said.');
    expect(stretches.map(({ closed, continues }) => [closed, continues])).toEqual([
      [false, false],
      [true, true],
    ]);
    expect(warnings).toEqual([]);
  });

  it('goes on over a heading that the page set between two paragraphs', () => {
    const { inner, stretches, warnings } = scan(
      '"We found his name.\n\n\'Cruel act\'\n\n"We asked around," he said.',
    );
    expect(inner).toEqual(['We found his name.', 'We asked around,']);
    expect(stretches[1]!.continues).toBe(true);
    expect(warnings).toEqual([]);
  });

  it('does not go on over a sentence', () => {
    const { stretches } = scan('"We found his name.\n\nHe left.\n\n"We asked around," he said.');
    expect(stretches[1]!.continues).toBe(false);
  });

  it('reads a turn that quotes something itself', () => {
    const text = '"KIM: As “The Post” wrote, why now?\n\n"LEE: “Why not?” is what I say."\n\nThey left.';
    expect(scan(text).inner).toEqual(['As “The Post” wrote, why now?', '“Why not?” is what I say.']);
  });

  it('takes each turn of a quoted transcript for one, without the name', () => {
    const { inner, stretches, warnings } = scan('"KIM: Why now?\n\n"MR. PARK: Why not?"\n\nThey left.');
    expect(inner).toEqual(['Why now?', 'Why not?']);
    expect(stretches.some(({ continues }) => continues)).toBe(false);
    expect(warnings).toEqual([]);
  });

  it('takes single marks over paragraphs, from a colon on and with single marks within', () => {
    const raw =
      "Mr Reyes told the paper: 'As a teacher I'd always worried.\n\n'Then I asked who'd heard 'coward' used for him. I was stunned.'";
    expect(scan(raw).inner).toEqual([
      "As a teacher I'd always worried.",
      "Then I asked who'd heard 'coward' used for him. I was stunned.",
    ]);
    expect(scan("'It was 'odd' and so was she.\n\n'I left.'").inner).toEqual([
      "It was 'odd' and so was she.",
      'I left.',
    ]);
    expect(scan("He wrote: 'tis the season, and nobody came.\n\nWe left.").inner).toEqual([]);
    expect(scan("He bought two things: 'Bella and a boat.\n\nWe left.").inner).toEqual([]);
    expect(scan("They called him 'Lucky' and 'Slim', but never 'Bob'.").inner).toEqual([
      'Lucky',
      'Slim',
      'Bob',
    ]);
  });

  it('leaves a single label in its quotation', () => {
    expect(scan('"NOTE: the shop is closed," it said.').inner).toEqual(['NOTE: the shop is closed,']);
  });

  it('cuts an open quotation at its paragraph, and says so', () => {
    const { inner, warnings } = scan('Rain fell.\n\nHe said: "We won. We did.\n\nThe talks go on.');
    expect(inner).toEqual(['We won. We did.']);
    expect(warnings).toMatchObject([{ code: 'UNCLOSED_QUOTE', line: 3 }]);
  });

  it('ends an open quotation where another opens in its paragraph', () => {
    const { inner } = scan('"We won, he said. "We did," she said.');
    expect(inner).toEqual(['We won, he said.', 'We did,']);
  });

  it('gives disjoint stretches in order, whatever the marks', () => {
    const piece = fc.constantFrom(
      '"',
      '“',
      '”',
      '‘',
      '’',
      "'",
      "''",
      '«',
      '»',
      '„',
      'a',
      'word',
      ' ',
      ', ',
      '. ',
      '\n\n',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const { stretches, text } = scan(pieces.join(''));
        expectInOrder(stretches, text.length);
      }),
    );
  });

  it.each([
    '"',
    '“',
    '”',
    "'",
    " 'a",
    ": 'a",
    "'a: 'b 'c' \n\n",
    ' “a',
    " a' b",
    '„',
    '«',
    '"\n\n',
    " ''",
    '″',
    ' “5″',
    '"A: b\n\n',
    '"b\n\nc\n\n',
  ])('takes linear time on 10⁵ of %j', (mark) => {
    expectLinear((size) => scan(mark.repeat(size)), 12_500);
  });
});
