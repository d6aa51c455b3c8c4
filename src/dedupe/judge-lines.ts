import { labelProbabilities } from '../model/decode-labels.js';
import { addFeatures, type LinearModel, parseLinearModel } from '../model/linear-model.js';
import { LINE_TEMPLATES, lineFeatures } from './line-features.js';
import { type LineShapes, readLineShapes } from './line-shapes.js';
import type { LineWords } from './line-words.js';

/** What a line of a web page is, as people labelled it (Kohlschütter et al. 2010). */
export const LINE_LABELS = ['not', 'full', 'headline', 'supp', 'comments', 'related'] as const;

/** How probable each line with a word is to be content: the story or its headline. */
export interface LineJudgement {
  readonly shapes: LineShapes;
  /** One entry for each line of `shapes`, 0 to 1. */
  readonly content: Float64Array;
}

export function loadLineModel(readModel: (name: string) => Uint8Array): LinearModel {
  return parseLinearModel('lines', readModel('lines'), LINE_TEMPLATES);
}

/** Judges all lines of a document together, as a sequence; `of` has the earlier line that each repeats, or -1. */
export function judgeLines(words: LineWords, of: Int32Array, model: LinearModel): LineJudgement {
  const shapes = readLineShapes(words);
  const { features, starts } = lineFeatures(words, shapes, repeatBits(shapes, of));
  const labels = model.labels.length;
  const scores = new Int32Array(shapes.count * labels);
  for (let i = 0; i < shapes.count; i++) {
    addFeatures(model, features, starts[i]!, starts[i + 1]!, scores, i * labels);
  }
  const probabilities = labelProbabilities(model, scores, shapes.count);
  const full = model.labels.indexOf('full');
  const headline = model.labels.indexOf('headline');
  const content = new Float64Array(shapes.count);
  for (let i = 0; i < shapes.count; i++) {
    content[i] = probabilities[i * labels + full]! + probabilities[i * labels + headline]!;
  }
  return { shapes, content };
}

/** For each line of `shapes`: bit 1 where it repeats an earlier line, bit 2 where a later one repeats it. */
export function repeatBits(shapes: LineShapes, of: Int32Array): Uint8Array {
  const indexOf = new Map<number, number>();
  for (let i = 0; i < shapes.count; i++) indexOf.set(shapes.line[i]!, i);
  const bits = new Uint8Array(shapes.count);
  for (let i = 0; i < shapes.count; i++) {
    const earlier = of[shapes.line[i]!]!;
    if (earlier < 0) continue;
    bits[i]! |= 1;
    bits[indexOf.get(earlier)!]! |= 2;
  }
  return bits;
}
