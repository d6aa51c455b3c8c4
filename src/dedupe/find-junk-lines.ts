import { zeros } from '../document/zeros.js';
import { findStory } from './find-story.js';
import { judgeLines, type LineModel } from './judge-lines.js';
import { endsSentence, readLineShapes } from './line-shapes.js';
import type { LineWords } from './line-words.js';

export type Strictness = 'conservative' | 'aggressive';

/** What the model says of the lines of a document; one entry a line. */
export interface JunkLines {
  /** One of {@link Junk}. */
  readonly kind: Uint8Array;
  /** The probability of being content; 1 for a line that was not judged. */
  readonly content: Float32Array;
}

export const Junk = {
  None: 0,
  Divider: 1,
  Unlikely: 2,
} as const;

/** A line whose probability of being content is lower is junk. */
const THRESHOLDS = {
  conservative: { sentence: 0.0003, headline: 0.02, other: 0.35 },
  aggressive: { sentence: 0.5, headline: 0.15, other: 0.4 },
} as const;
const FEWEST_WORDS_OF_SENTENCE = 8;
/** A first line of so many words may be the headline. */
const FEWEST_WORDS_OF_TITLE = 4;
/** The line above the story that shares most with it is the headline where it shares so many words and stands so near. */
const FEWEST_SHARED = 2;
const FARTHEST_HEADLINE = 12;
/** In fewer lines there is no page around a story, and nothing to judge by. */
const FEWEST_LINES = 6;

/**
 * The lines that the model takes for junk. What reads as a sentence has a threshold of its own, far below
 * that of other lines, because a sentence lost is worse than a button kept. Nothing is junk where there is
 * no story that it could stand beside.
 *
 * @param phrase for each line what `readPhrasePlaces` says.
 * @param of for each line the earlier one that it repeats, or -1.
 * @param fragments the lines that are parts of hard-wrapped sentences.
 */
export function findJunkLines(
  words: LineWords,
  phrase: Uint8Array,
  of: Int32Array,
  fragments: Uint8Array,
  model: LineModel,
  strictness: Strictness = 'conservative',
): JunkLines | null {
  if (words.lines.count < FEWEST_LINES) return null;
  const shapes = readLineShapes(words, phrase);
  const story = findStory(words, shapes);
  const { block } = story;
  if (shapes.count < FEWEST_LINES || block.end === 0) return null;
  const kind = zeros(Uint8Array, words.lines.count);
  const content = zeros(Float32Array, words.lines.count).fill(1);
  const probability = judgeLines(words, shapes, story, of, model);
  const { sentence, headline, other } = THRESHOLDS[strictness];
  for (let line = 0; line < kind.length; line++) if (isDivider(words, line)) kind[line] = Junk.Divider;
  for (let i = 0; i < shapes.count; i++) {
    const line = shapes.line[i]!;
    content[line] = probability[i]!;
    const isSentence =
      fragments[line] === 1 || (shapes.words[i]! >= FEWEST_WORDS_OF_SENTENCE && endsSentence(shapes, i));
    const isTitle = i === 0 && strictness === 'conservative' && shapes.words[i]! >= FEWEST_WORDS_OF_TITLE;
    const isHeadline =
      i === story.title && block.first - i <= FARTHEST_HEADLINE && story.shared[i]! >= FEWEST_SHARED;
    const least = isSentence ? sentence : isHeadline ? headline : other;
    if (isTitle || probability[i]! >= least) continue;
    kind[line] = Junk.Unlikely;
  }
  return { kind, content };
}

/** A line of marks alone: `-----`, `* * *`, `|`. */
function isDivider({ text, lines, firstWord }: LineWords, line: number): boolean {
  if (firstWord[line] !== firstWord[line + 1]) return false;
  for (let at = lines.start[line]!; at < lines.end[line]!; at++) if (text.charCodeAt(at) > 32) return true;
  return false;
}
