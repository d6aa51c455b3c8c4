import { describe, expect, it } from 'vitest';
import { agreeOnWords } from '../../src/entities/agree-on-words.js';
import { ENTITY_LABELS, labelOf, mayFollow, OUTSIDE, Place } from '../../src/entities/entity-labels.js';
import { WordBit } from '../../src/entities/word-traits.js';
import { decodeLabels } from '../../src/model/decode-labels.js';
import { FORBIDDEN, listPredecessors } from '../../src/model/linear-model.js';

const SIZE = ENTITY_LABELS.length;
const ORGANISATION = labelOf(1, Place.Only);
const PLACE = labelOf(2, Place.Only);
/** A hundredth of a natural logarithm. */
const SCALE = 0.01;

const transitions = Int32Array.from({ length: (SIZE + 1) ** 2 }, (_, cell) =>
  mayFollow(Math.floor(cell / (SIZE + 1)), cell % (SIZE + 1)) ? 0 : FORBIDDEN,
);
const model = {
  labels: ENTITY_LABELS,
  transitions,
  predecessors: listPredecessors(transitions, SIZE, SCALE),
  scale: SCALE,
} as Parameters<typeof agreeOnWords>[2];

/** Reads words that all look like names, each a run by itself, by the score of one label each. */
function read(words: readonly { form: number; label: number; score: number }[]) {
  const scores = new Int32Array(words.length * SIZE);
  const labels = new Uint8Array(words.length);
  const runs = words.flatMap((_, at) => [at, at + 1]);
  words.forEach(({ label, score }, at) => {
    scores.fill(-2000, at * SIZE, (at + 1) * SIZE);
    scores[at * SIZE + OUTSIDE] = 0;
    scores[at * SIZE + label] = score;
    decodeLabels(model, scores, 1, labels, at, at);
  });
  const form = Int32Array.from(words, (word) => word.form);
  const view = { runs, form, forms: Math.max(...form) + 1, lexeme: form };
  const traits = { bits: new Uint8Array(view.forms).fill(WordBit.NameLike) };
  const before = [...labels];
  agreeOnWords(view as never, traits as never, model, scores, labels);
  return { before, after: [...labels] };
}

describe('the places of a word', () => {
  it('make a doubtful one of them what the others surely are', () => {
    const { before, after } = read([
      { form: 0, label: ORGANISATION, score: -50 },
      { form: 0, label: ORGANISATION, score: 800 },
      { form: 0, label: ORGANISATION, score: 800 },
    ]);
    expect(before).toEqual([OUTSIDE, ORGANISATION, ORGANISATION]);
    expect(after).toEqual([ORGANISATION, ORGANISATION, ORGANISATION]);
  });

  it('leave a sure one alone, as Jordan the place beside Jordan the player', () => {
    const { after } = read([
      { form: 0, label: PLACE, score: 900 },
      { form: 0, label: ORGANISATION, score: 900 },
    ]);
    expect(after).toEqual([PLACE, ORGANISATION]);
  });

  it('tell nothing of other words', () => {
    const words = [
      { form: 0, label: ORGANISATION, score: -50 },
      { form: 1, label: ORGANISATION, score: 800 },
    ];
    const { before, after } = read(words);
    expect(after).toEqual(before);
  });
});
