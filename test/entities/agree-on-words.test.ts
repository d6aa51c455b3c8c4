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

/** Reads words that all look like names, in runs of so many (of one unless told), by the score of one label each; a rival has 0. */
function read(
  words: readonly { form: number; label: number; score: number; rival?: number }[],
  lengths: readonly number[] = words.map(() => 1),
) {
  const scores = new Int32Array(words.length * SIZE);
  const labels = new Uint8Array(words.length);
  const starts = lengths.map((_, run) => lengths.slice(0, run).reduce((sum, length) => sum + length, 0));
  const runs = starts.flatMap((start, run) => [start, start + lengths[run]!]);
  words.forEach(({ label, score, rival = OUTSIDE }, at) => {
    scores.fill(-2000, at * SIZE, (at + 1) * SIZE);
    scores[at * SIZE + OUTSIDE] = 0;
    scores[at * SIZE + rival] = 0;
    scores[at * SIZE + label] = score;
  });
  starts.forEach((start, run) => {
    decodeLabels(model, scores, lengths[run]!, labels, start, start);
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

  it('leave a place what it is, whatever longer names hold it', () => {
    const first = labelOf(1, Place.First);
    const last = labelOf(1, Place.Last);
    const clinic = [
      { form: 0, label: first, score: 900 },
      { form: 1, label: last, score: 900 },
    ];
    const doubtful = { form: 0, label: PLACE, score: 40, rival: ORGANISATION };
    const { before, after } = read([doubtful, ...clinic, ...clinic], [1, 2, 2]);
    expect(after).toEqual(before);
    // Where the others are names of one word, it goes with them.
    const single = { form: 0, label: ORGANISATION, score: 900 };
    expect(read([doubtful, single, single]).after).toEqual([ORGANISATION, ORGANISATION, ORGANISATION]);
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
