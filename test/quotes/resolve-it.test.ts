import { expect, it } from 'vitest';
import { extractQuotes } from '../../src/index.js';

/** Who says the last quote of a text. */
function speakerOfLast(text: string): string | null {
  return extractQuotes(text, { indirect: true, keepAll: true }).at(-1)!.speaker?.name ?? null;
}

it.each([
  ['Sony said sales fell. It said costs rose.', 'Sony'],
  ['Borton Group said it will close two plants. "We are sorry," it said.', 'Borton Group'],
  [
    'The company, Bellweather Care Ltd, denied wrongdoing. In a statement, it said it had "won on merit".',
    'Bellweather Care Ltd',
  ],
])('takes “it” for the organisation that spoke: %s', (text, name) => {
  expect(speakerOfLast(text)).toBe(name);
});

it.each([
  'Borton Group said sales fell. The ministry was silent for a day. Then it said that costs rose.',
  'Borton Group denied the charge on Monday. It accused Borton Group of fraud.',
])('leaves “it” open where something else may have spoken: %s', (text) => {
  expect(speakerOfLast(text)).toBeNull();
});

it('takes no wire service in a tag for the subject', () => {
  expect(
    speakerOfLast(
      '(Reuters) - Orinda Systems shares slid after the software maker forecast lower revenue and said it would double spending.',
    ),
  ).toBe('Orinda Systems');
});
