import { zeros } from '../document/zeros.js';
import { parseLinearModel } from '../model/linear-model.js';
import { ContentLabels } from './content-labels.js';
import type { Story } from './find-story.js';
import { describeLines, LINE_TEMPLATES } from './line-features.js';
import { LineScorer } from './line-scorer.js';
import type { LineShapes } from './line-shapes.js';
import type { LineWords } from './line-words.js';

/** What a line of a web page is, as people labelled it (Kohlschütter et al. 2010). */
export const LINE_LABELS = ['not', 'full', 'headline', 'supp', 'comments', 'related'] as const;

/** The line model, ready to judge documents. */
export interface LineModel {
  readonly scorer: LineScorer;
  readonly labels: ContentLabels;
}

export function loadLineModel(readModel: (name: string) => Uint8Array): LineModel {
  return parseLineModel(readModel('lines'));
}

export function parseLineModel(bytes: Uint8Array): LineModel {
  const model = parseLinearModel('lines', bytes, LINE_TEMPLATES);
  return { scorer: new LineScorer(model), labels: new ContentLabels(model, ['full', 'headline']) };
}

/**
 * How probable each line of `shapes` is to be content, the story or its headline: 0 to 1. All lines of a
 * document are judged together, as a sequence; `of` has the earlier line that each repeats, or -1.
 */
export function judgeLines(
  words: LineWords,
  shapes: LineShapes,
  story: Story,
  of: Int32Array,
  { scorer, labels }: LineModel,
): Float64Array {
  const scores = zeros(Int32Array, shapes.count * LINE_LABELS.length);
  scorer.start(scores);
  describeLines(words, shapes, story, repeatBits(shapes, of), scorer);
  return labels.probabilities(scores, shapes.count);
}

/** For each line of `shapes`: bit 1 where it repeats an earlier line, bit 2 where a later one repeats it. */
export function repeatBits(shapes: LineShapes, of: Int32Array): Uint8Array {
  const bits = zeros(Uint8Array, shapes.count);
  let hasRepeats = false;
  for (let i = 0; i < shapes.count; i++) {
    if (of[shapes.line[i]!]! < 0) continue;
    bits[i]! |= 1;
    hasRepeats = true;
  }
  if (!hasRepeats) return bits;
  const indexOf = zeros(Int32Array, of.length);
  for (let i = 0; i < shapes.count; i++) indexOf[shapes.line[i]!] = i;
  for (let i = 0; i < shapes.count; i++) {
    const earlier = of[shapes.line[i]!]!;
    if (earlier >= 0) bits[indexOf[earlier]!]! |= 2;
  }
  return bits;
}
