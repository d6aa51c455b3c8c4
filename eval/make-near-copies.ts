import { seededRandom, shuffle } from '../training/random.js';

/** How a copy differs from its original, from hardly at all to an excerpt retold. */
export interface EditLevel {
  /** The part of the sentences that are left. */
  readonly sentences: number;
  /** The part of the words left that are replaced, dropped or doubled. */
  readonly words: number;
  readonly shuffled?: boolean;
}

/** Wire copy as other papers print it: retitled, trimmed, updated, rewritten, excerpted. */
export const EDIT_LEVELS: readonly EditLevel[] = [
  { sentences: 1, words: 0.01 },
  { sentences: 0.85, words: 0.05 },
  { sentences: 0.7, words: 0.1 },
  { sentences: 0.5, words: 0.15, shuffled: true },
  { sentences: 0.5, words: 0.3, shuffled: true },
];

/** A copy of `text` edited to a level; words put in come from `vocabulary`. The same for the same seed. */
export function makeNearCopy(
  text: string,
  level: EditLevel,
  vocabulary: readonly string[],
  seed: number,
): string {
  const random = seededRandom(seed);
  const sentences = text.split(/(?<=[.!?])\s+(?=["A-Z])/);
  const count = Math.max(2, Math.round(sentences.length * level.sentences));
  const order = shuffle(
    sentences.map((_, at) => at),
    random,
  ).slice(0, count);
  if (!level.shuffled) order.sort((a, b) => a - b);
  const anyWord = () => vocabulary[Math.floor(random() * vocabulary.length)]!;
  return order
    .map((at) =>
      sentences[at]!.split(/\s+/)
        .flatMap((word) => {
          if (random() >= level.words) return [word];
          const kind = random();
          return kind < 0.5 ? [anyWord()] : kind < 0.75 ? [] : [word, anyWord()];
        })
        .join(' '),
    )
    .join(' ');
}
