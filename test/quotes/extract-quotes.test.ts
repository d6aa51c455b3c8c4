import { describe, expect, it } from 'vitest';
import { keepAllLines } from '../../src/dedupe/mark-lines.js';
import type { Entity } from '../../src/document/annotations.js';
import { readModel } from '../../src/io/read-model.js';
import { createDocument } from '../../src/normalize/create-document.js';
import { Engine } from '../../src/pipeline/engine.js';
import { extractQuotes, type QuoteOptions } from '../../src/quotes/extract-quotes.js';
import { segment } from '../../src/segment/segment.js';

const engine = new Engine(readModel);

type Gender = Entity['gender'];

/** Entities made by hand: every occurrence of each given form is a mention. */
function entitiesOf(
  text: string,
  people: Readonly<Record<string, { forms: string[]; gender?: Gender }>>,
): Entity[] {
  return Object.entries(people).map(([name, { forms, gender }], at) => ({
    id: `e${at + 1}`,
    type: 'PER',
    name,
    aliases: forms.filter((form) => form !== name),
    roles: [],
    gender: gender ?? null,
    salience: 0.5,
    mentions: forms.flatMap((form) =>
      [...text.matchAll(new RegExp(form, 'g'))].map(({ index }) => ({
        type: 'PER' as const,
        start: index,
        end: index + form.length,
        firstToken: 0,
        endToken: 0,
      })),
    ),
  }));
}

function extract(raw: string, people: Parameters<typeof entitiesOf>[1] = {}, options: QuoteOptions = {}) {
  const { vocabulary } = engine;
  const document = createDocument({ id: 'a', file: null, raw }, []);
  const segmentation = segment(document, keepAllLines(document), vocabulary);
  const entities = entitiesOf(document.text, people);
  const slice = (span: { start: number; end: number } | null) =>
    span && document.text.slice(span.start, span.end);
  return extractQuotes(document, segmentation, vocabulary, engine, entities, options, []).map((quote) => ({
    type: quote.type,
    parts: quote.parts.map(slice),
    cue: slice(quote.cue),
    source: slice(quote.source),
    speaker: quote.speaker === null ? null : entities[quote.speaker]!.name,
    closed: quote.closed,
  }));
}

describe('direct quotes', () => {
  it.each([
    ['"We agreed on a date," Kim said on Tuesday.', 'We agreed on a date,', 'said', 'Kim'],
    ['"It is a busy time", said Al Jazeera\'s McBride.', 'It is a busy time', 'said', "Al Jazeera's McBride"],
    ['Pompeo said: "We took one step."', 'We took one step.', 'said', 'Pompeo'],
    ['Mr Pompeo told reporters, "We took one step."', 'We took one step.', 'told', 'Mr Pompeo'],
    [
      '"It is hard to avoid," said Len Burman, head of the Tax Policy Center.',
      'It is hard to avoid,',
      'said',
      'Len Burman, head of the Tax Policy Center',
    ],
    [
      '"The shelves are empty," Hugh Hill, a doctor, said.',
      'The shelves are empty,',
      'said',
      'Hugh Hill, a doctor',
    ],
    ['“Maybe we can build a wall.” — Steve Quinlan', 'Maybe we can build a wall.', '—', 'Steve Quinlan'],
  ])('%s', (text, part, cue, source) => {
    expect(extract(text)).toMatchObject([{ type: 'direct', parts: [part], cue, source }]);
  });

  it('joins the pieces of a split quote and the sentences that go on with it', () => {
    const text = '"We won," Kim said, "and we shall win again." "Nobody else did." He left.';
    expect(extract(text)).toMatchObject([
      { type: 'direct', source: 'Kim', parts: ['We won,', 'and we shall win again.', 'Nobody else did.'] },
    ]);
  });

  it('begins anew with a quotation behind another one that tells who speaks', () => {
    const text = '"It is late," said Ruiz. "It is cold." "I know that," said Tan. "So do I."';
    expect(extract(text)).toMatchObject([
      { source: 'Ruiz', parts: ['It is late,', 'It is cold.'] },
      { source: 'Tan', parts: ['I know that,', 'So do I.'] },
    ]);
  });

  it('goes on over paragraphs', () => {
    const text = '"We won the vote.\n\n"We shall win again," Kim said.';
    expect(extract(text)).toMatchObject([
      { parts: ['We won the vote.', 'We shall win again,'], closed: true, source: 'Kim' },
    ]);
  });

  it('keeps a quotation that nobody is said to have spoken, without a speaker', () => {
    const text = 'The talks ended late. "I thought we had a good, productive day". Pompeo smiled.';
    expect(extract(text)).toMatchObject([{ type: 'direct', cue: null, source: null, speaker: null }]);
  });
});

describe('quotations that nobody is said to have spoken', () => {
  it('do not go on with a sentence that has no speaker', () => {
    const text =
      'A second summit was expected to be high on the agenda of the meeting. "If there is one, they are sure that they can get more out of it than before".';
    expect(extract(text)).toMatchObject([{ type: 'direct', cue: null, source: null }]);
  });

  it('are not of someone who says nothing', () => {
    const text =
      'Details were not available. "I thought we had a good, productive conversation today". Novak smiled but said nothing in return. "So this is a good outcome for all of us".';
    expect(extract(text)).toMatchObject([
      { type: 'direct', source: null },
      { type: 'direct', source: null },
    ]);
  });
});

describe('marks that quote nobody', () => {
  const text = 'Few believed in the "gangster-like" ways of the men known as "the wolves" in Pyongyang.';
  it('are left out', () => {
    expect(extract(text)).toEqual([]);
  });
  it('are shown where they are asked for', () => {
    expect(extract(text, {}, { allMarks: true }).map(({ type }) => type)).toEqual(['scare', 'scare']);
  });
});

describe('indirect and mixed quotes', () => {
  it('finds reported speech only where it is asked for', () => {
    const text = 'Kang told the assembly last month that talks would resume.';
    expect(extract(text)).toEqual([]);
    expect(extract(text, {}, { indirect: true })).toMatchObject([
      { type: 'indirect', parts: ['that talks would resume'], source: 'Kang' },
    ]);
  });

  it('calls marks within reported speech mixed', () => {
    const text = 'Both won for "efforts to end the use of violence", a committee statement said.';
    expect(extract(text)).toMatchObject([{ type: 'mixed', source: 'a committee statement' }]);
  });

  it('reads "according to"', () => {
    const text = 'The plan is "a recipe for disaster in the long run", according to Kang.';
    expect(extract(text)).toMatchObject([{ cue: 'according to', source: 'Kang' }]);
  });
});

describe('speakers', () => {
  const people = {
    'Maria Silva': { forms: ['Maria Silva', 'Silva'], gender: 'female' as const },
    'Jon Park': { forms: ['Jon Park', 'Park'], gender: 'male' as const },
  };

  it('resolves names and pronouns that agree in gender', () => {
    const text =
      'Maria Silva met Jon Park. "We won," Silva said. Park left early.\n\n"We shall win again," she said. "No," he said.';
    expect(extract(text, people).map(({ speaker }) => speaker)).toEqual([
      'Maria Silva',
      'Maria Silva',
      'Jon Park',
    ]);
  });

  it('names nobody for sources without a name or of which a name is only a part', () => {
    const text = '"The law is bad," officials said. "We shall appeal," said Silva\'s lawyer.';
    expect(extract(text, people).map(({ speaker }) => speaker)).toEqual([null, null]);
  });
});
