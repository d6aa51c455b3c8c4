import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepAllLines } from '../../src/dedupe/mark-lines.js';
import { createDocument } from '../../src/normalize/create-document.js';
import { segment } from '../../src/segment/segment.js';
import { Vocabulary } from '../../src/segment/vocabulary.js';

function read(raw: string) {
  const document = createDocument({ id: 'a', file: null, raw }, []);
  const { tokens, sentences, paragraphs } = segment(document, keepAllLines(document), new Vocabulary());
  const slices = (from: { count: number; start: Int32Array; end: Int32Array }) =>
    Array.from({ length: from.count }, (_, i) => document.text.slice(from.start[i], from.end[i]));
  return {
    document,
    tokens: slices(tokens),
    sentences: slices(sentences),
    paragraphs: slices(paragraphs),
    layers: { tokens, sentences, paragraphs },
  };
}

describe('tokens', () => {
  it.each([
    ["Kim's aide didn't say.", ['Kim', "'s", 'aide', 'did', "n't", 'say', '.']],
    ['They’ve met O’Neill', ['They', '’ve', 'met', 'O’Neill']],
    ['China-based AT&T Inc. fell', ['China', '-', 'based', 'AT&T', 'Inc.', 'fell']],
    [
      'the U.S. and the U.N. at 5 a.m. today',
      ['the', 'U.S.', 'and', 'the', 'U.N.', 'at', '5', 'a.m.', 'today'],
    ],
    ['J. K. Rowling and J.K. Simmons', ['J.', 'K.', 'Rowling', 'and', 'J.K.', 'Simmons']],
    ['Mr. Smith of St. Louis, Mo. 3', ['Mr.', 'Smith', 'of', 'St.', 'Louis', ',', 'Mo.', '3']],
    ['in Okoro v. Dahl, part v. The', ['in', 'Okoro', 'v.', 'Dahl', ',', 'part', 'v.', 'The']],
    ['of type v. it', ['of', 'type', 'v', '.', 'it']],
    ['in May. He said no. It', ['in', 'May', '.', 'He', 'said', 'no', '.', 'It']],
    [
      'No. 10 paid $1,200.50, 3.5m or 10%',
      ['No.', '10', 'paid', '$', '1,200.50', ',', '3.5m', 'or', '10', '%'],
    ],
    ["the '90s and the 1990's", ['the', "'90s", 'and', 'the', '1990', "'s"]],
    ['he said.The talks', ['he', 'said', '.', 'The', 'talks']],
    [
      'see www.example.com/a?b=1, https://example.org/x. or a@example.com!',
      ['see', 'www.example.com/a?b=1', ',', 'https://example.org/x', '.', 'or', 'a@example.com', '!'],
    ],
    ['wait... what?! -- no', ['wait', '...', 'what', '?!', '--', 'no']],
    ["“Yes”, ‘no’, ``so''", ['“', 'Yes', '”', ',', '‘', 'no', '’', ',', '``', 'so', "''"]],
    ['so did I. Then', ['so', 'did', 'I', '.', 'Then']],
    ['@newsdesk on #budget2024', ['@newsdesk', 'on', '#budget2024']],
    ['the parties’ plan 😀', ['the', 'parties', '’', 'plan', '😀']],
  ])('%s', (text, tokens) => {
    expect(read(text).tokens).toEqual(tokens);
  });
});

describe('sentences', () => {
  it.each([
    ['The U.S. Senate met. It voted.', ['The U.S. Senate met.', 'It voted.']],
    ['He lives in the U.S. The law is old.', ['He lives in the U.S.', 'The law is old.']],
    ['"We can\'t rule it out that Washington. may move", he said.', 1],
    [
      'He wrote it on X. "We are well," he said. J. "Bud" Ruiz read it on X. Ruiz laughed.',
      ['He wrote it on X.', '"We are well," he said.', 'J. "Bud" Ruiz read it on X.', 'Ruiz laughed.'],
    ],
    ['Mr. Kim met Gen. Park. They ate.', ['Mr. Kim met Gen. Park.', 'They ate.']],
    ['"It is over," he said. "We go."', ['"It is over," he said.', '"We go."']],
    ['"Why?" Kim asked. "No!" said Moon.', ['"Why?" Kim asked.', '"No!" said Moon.']],
    ['"We won." The crowd cheered.', ['"We won."', 'The crowd cheered.']],
    ['It was "a mess." Kim added, "We go."', ['It was "a mess."', 'Kim added, "We go."']],
    ['"We won." Kim said, "at last."', 1],
    ['They got more out of Trump, including Pompeo". Then he left.', 2],
    ['“We lost.” “Really?” she said.', ['“We lost.”', '“Really?” she said.']],
    ['It rose 3.5 percent (from 2 percent.) Then it fell.', 2],
    ['John F. Kennedy met Apple Inc. executives. All went well.', 2],
    ['talks failed . " He left .', ['talks failed .', '" He left .']],
    ['" talks failed . " He left .', ['" talks failed . "', 'He left .']],
    ['The meeting is at 5 p.m. on Jan. 3 in Sacramento, Calif. It is open.', 2],
  ])('%s', (text, expected) => {
    const { sentences } = read(text);
    if (typeof expected === 'number') expect(sentences).toHaveLength(expected);
    else expect(sentences).toEqual(expected);
  });
});

describe('paragraphs', () => {
  it('takes every line for one where the text is not wrapped', () => {
    expect(read('Talks resume\nThe talks resumed on Monday.\n\nThey ended.').paragraphs).toHaveLength(3);
  });

  it('joins the lines of a story that is short or set narrowly', () => {
    expect(read('The council has said on Monday\nthat it will keep the library.').paragraphs).toHaveLength(1);
    const narrow =
      'Nobody was hurt in the kitchen,\nsaid a spokesman for the school.\n"We all ran", Councillor\nEdith Dahl told the council.';
    expect(read(narrow).paragraphs).toHaveLength(1);
  });

  it('joins hard-wrapped lines, and starts anew at an indent', () => {
    const { paragraphs } = read(
      [
        'Showers continued throughout the week in the northern valleys,',
        'easing the drought since early January and improving prospects',
        'for the coming crop, although normal humidity levels have not',
        'been restored, the growers said.',
        '    The dry period means that output will be late this year, and',
        'that farmers are short of cash at the start of the season.',
      ].join('\n'),
    );
    expect(paragraphs).toHaveLength(2);
  });

  it('leaves a list of headlines apart', () => {
    const list = [
      'Minister resigns over budget row in parliament',
      'Storm closes harbour for second day running',
    ];
    expect(read([...list, ...list.map((line) => `${line} again`)].join('\n')).paragraphs).toHaveLength(4);
  });
});

describe('any text', () => {
  const text = fc.string({
    unit: fc.constantFrom(...'aB. "\'”’!?(\n-5,:@/sS\u00e9\u0301\ud83d😀'.split('')),
    maxLength: 400,
  });

  it('has every visible character in exactly one token, in order, and whole sentences and paragraphs', () => {
    fc.assert(
      fc.property(text, (raw) => {
        const { document, layers } = read(raw);
        const { tokens, sentences, paragraphs } = layers;
        let at = 0;
        for (let i = 0; i < tokens.count; i++) {
          expect(document.text.slice(at, tokens.start[i]).trim()).toBe('');
          expect(tokens.end[i]!).toBeGreaterThan(tokens.start[i]!);
          at = tokens.end[i]!;
        }
        expect(document.text.slice(at).trim()).toBe('');
        for (let i = 0; i < sentences.count; i++) {
          expect(sentences.firstToken[i + 1]!).toBeGreaterThan(sentences.firstToken[i]!);
        }
        expect(sentences.firstToken[sentences.count]).toBe(tokens.count);
        expect(paragraphs.firstSentence[paragraphs.count]).toBe(sentences.count);
      }),
    );
  });
});
