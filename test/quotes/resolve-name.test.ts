import { describe, expect, it } from 'vitest';
import { extractQuotes } from '../../src/index.js';

/** Who says the first quote of a text. */
function speaker(text: string): string | null {
  return extractQuotes(text, { indirect: true, keepAll: true })[0]!.speaker?.name ?? null;
}

describe('whom the names in a source mean', () => {
  it.each([
    ['Helen Marsh KC said the board had "failed".', 'Helen Marsh'],
    ['Helen Marsh herself said the board had "failed".', 'Helen Marsh'],
    ['Helen Marsh, MP, said the board had "failed".', 'Helen Marsh'],
    ["The Bank of England's deputy governor Helen Marsh said rates would fall.", 'Helen Marsh'],
    ['University of Ohio history professor Boris Novak said rates would fall.', 'Boris Novak'],
    ['National Congress Party (NCP) chief Boris Novak said rates would fall.', 'Boris Novak'],
    ['"It is late," said Boris Novak who runs the bank.', 'Boris Novak'],
    ['"It is odd," said Helen Marsh, lawyer for Boris Novak and Paul Reyes.', 'Helen Marsh'],
    ['The Israeli ambassador to Canada, Boris Novak, said the talks would go on.', 'Boris Novak'],
    ['Another resident, 16-year-old student Boris Novak, said the train left on Monday.', 'Boris Novak'],
    ["Borton's head of research Boris Novak said the train left on Monday.", 'Boris Novak'],
    ["Paul Reyes's wife, former model-actress Helen Marsh, said the train left on Monday.", 'Helen Marsh'],
    ['A shopkeeper, who gave her name only as Fatima, said she was afraid.', 'Fatima'],
    ['The Xinhua news agency said the train left on Monday.', 'Xinhua'],
    [
      'The plan would cost millions, according to a report published by Amnesty International.',
      'Amnesty International',
    ],
    [
      'The plan would cost millions, according to a letter from Amnesty International obtained by Reuters.',
      'Amnesty International',
    ],
  ])('%s → %s', (text, name) => {
    expect(speaker(text)).toBe(name);
  });

  it.each([
    'The plan would cost millions, according to a draft seen by Reuters.',
    'The plan would cost millions, according to documents obtained by The Guardian.',
    'The plan would cost millions, according to a letter to the European Commission.',
    'The plan would cost millions, according to people close to Boris Novak.',
    'The plan would cost millions, according to Oslo lawyer for Mr Boris Novak.',
    'Novak, Marsh, and other aides say the train left on Monday.',
    'Norway, Sweden and Denmark said the train left on Monday.',
    'The UN agency said the train left on Monday.',
  ])('nobody: %s', (text) => {
    expect(speaker(text)).toBeNull();
  });
});
