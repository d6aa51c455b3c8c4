import { describe, expect, it } from 'vitest';
import { extractQuotes } from '../../src/index.js';

/** Who says the last quote of a text. */
function speakerOfLast(text: string): string | null {
  return extractQuotes(text, { indirect: true, keepAll: true }).at(-1)!.speaker?.name ?? null;
}

describe('a person without a name is meant by a pronoun', () => {
  it.each([
    '"I am innocent," Helen Marsh said.\nHer mother wept outside court. "She never lied," she said.',
    'Helen Marsh said the plan was good.\n\nThe nurse counted the boxes. "Forty pairs," she said.',
    'Boris Novak said the plan was good.\n\nA spokesman for the union disagreed. "He is wrong," he said.',
    'Helen Marsh said the plan was good.\n\nOne woman was crying. "I am lost," she said.',
    'Helen Marsh said no.\n\nA spokeswoman for the council said the work would start soon. "It is urgent," she said.',
    'Boris Novak knelt. Then a militant spoke. He blamed Novak and said he was to blame.',
    'Mr Boris Novak left early.\n\nA spokeswoman said Helen Marsh would stay on. She said that the rest was still to be decided.',
    'Helen Marsh left.\n\nThe victim’s mother, who wept, said her son was well. "He is a gentle boy," she said.',
    'Boris Novak left.\n\nPaul Reyes’ lawyer said no. He said that the rest was lies.',
  ])('%s', (text) => {
    expect(speakerOfLast(text)).toBeNull();
  });

  it('but not where the description is known from an introduction', () => {
    const text =
      'Boris Novak, the transport minister, came late. Paul Reyes left.\n\nThe transport minister warned of cuts. "It is urgent," he said.';
    expect(speakerOfLast(text)).toBe('Boris Novak');
  });

  it('nor where the pronoun is no word for that relation', () => {
    const text = 'Boris Novak’s wife told him that she would leave. He told the police that he was hurt.';
    expect(speakerOfLast(text)).toBe('Boris Novak');
  });

  it('nor where it is another word for who was named', () => {
    const text = 'Boris Novak said the plan was good. The minister warned of cuts. "It is urgent," he said.';
    expect(speakerOfLast(text)).toBe('Boris Novak');
  });
});

describe('a person in focus is meant by a pronoun', () => {
  it.each([
    'For Boris Novak, it was a lonely night.',
    'It was left to Boris Novak to sum up the mood.',
    'The goal came from substitute Boris Novak.',
    'Those concerns were echoed by Boris Novak, a trader.',
    'One of them is Boris Novak.',
    'Minister for rural development Boris Novak was blunt.',
    'Anna’s son, Boris Novak, wept.',
  ])('%s', (sentence) => {
    expect(speakerOfLast(`"No," said Paul Reyes.\n\n${sentence} "It is wrong," he said.`)).toBe(
      'Boris Novak',
    );
  });

  it('who agrees', () => {
    const text =
      'The minister, Mr Boris Novak, an ally of the king, warned them. Novak said the police would come.\n\n"I like nobody," said Marta, a student. Her friend Ilya agreed. "It is the law or nothing," he said.';
    expect(speakerOfLast(text)).toBe('Ilya');
  });

  it('who is asked', () => {
    const text = 'Paul Reyes left. Helen Marsh asked Boris Novak if he would go. "I would," he said.';
    expect(speakerOfLast(text)).toBe('Boris Novak');
  });

  it('not where somebody else is the subject', () => {
    const text = '"No," said Paul Reyes.\n\nHe was led out by Boris Novak. "It is wrong," he said.';
    expect(speakerOfLast(text)).not.toBe('Boris Novak');
  });
});

describe('the subject of a clause that tells when', () => {
  it('is not whom the news is of', () => {
    const text =
      'Manager Boris Novak was furious when Paul Reyes went down under a challenge. "Everyone saw it," he said.';
    expect(speakerOfLast(text)).toBe('Boris Novak');
  });

  it('may be meant where nobody else is named in the sentence', () => {
    const text =
      'Helen Marsh left on Monday.\n\nThe hall was full when Paul Reyes arrived. "Everyone saw it," he said.';
    expect(speakerOfLast(text)).toBe('Paul Reyes');
  });
});
