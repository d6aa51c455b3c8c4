import type { LinearModel } from '../model/linear-model.js';
import { judgeLines } from './judge-lines.js';
import { findMainBlock } from './line-features.js';
import { endsSentence } from './line-shapes.js';
import type { LineWords } from './line-words.js';

export type Strictness = 'conservative' | 'aggressive';

/** A line whose probability of being content is lower is junk. */
const THRESHOLDS = {
  conservative: { sentence: 0.0003, other: 0.35 },
  aggressive: { sentence: 0.5, other: 0.5 },
} as const;
const FEWEST_WORDS_OF_SENTENCE = 8;
/** A first line of so many words may be the headline. */
const FEWEST_WORDS_OF_TITLE = 4;
/** In fewer lines there is no page around a story, and nothing to judge by. */
const FEWEST_LINES = 6;

/**
 * The lines that the model takes for junk, one entry a line of the document. What reads as a sentence has
 * a threshold of its own, far below that of other lines, because a sentence lost is worse than a button
 * kept. Nothing is junk where there is no story that it could stand beside.
 *
 * @param of for each line the earlier one that it repeats, or -1.
 * @param fragments the lines that are parts of hard-wrapped sentences.
 */
export function findJunkLines(
  words: LineWords,
  of: Int32Array,
  fragments: Uint8Array,
  model: LinearModel,
  strictness: Strictness = 'conservative',
): Uint8Array {
  const isJunk = new Uint8Array(words.lines.count);
  const { shapes, content } = judgeLines(words, of, model);
  if (shapes.count < FEWEST_LINES || findMainBlock(shapes).end === 0) return isJunk;
  const { sentence, other } = THRESHOLDS[strictness];
  for (let line = 0; line < isJunk.length; line++) if (isDivider(words, line)) isJunk[line] = 1;
  for (let i = 0; i < shapes.count; i++) {
    const line = shapes.line[i]!;
    const isSentence =
      fragments[line] === 1 || (shapes.words[i]! >= FEWEST_WORDS_OF_SENTENCE && endsSentence(shapes, i));
    const isTitle = i === 0 && strictness === 'conservative' && shapes.words[i]! >= FEWEST_WORDS_OF_TITLE;
    if (!isTitle && content[i]! < (isSentence ? sentence : other)) isJunk[line] = 1;
  }
  return isJunk;
}

/** A line of marks alone: `-----`, `* * *`, `|`. */
function isDivider({ text, lines, firstWord }: LineWords, line: number): boolean {
  if (firstWord[line] !== firstWord[line + 1]) return false;
  for (let at = lines.start[line]!; at < lines.end[line]!; at++) if (text.charCodeAt(at) > 32) return true;
  return false;
}
