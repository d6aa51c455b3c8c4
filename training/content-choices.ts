import { BestPaths } from '../src/model/best-paths.js';
import type { ItemRange } from '../src/quotes/attribution.js';
import { contentCandidates } from '../src/quotes/content-candidates.js';
import { ContentFeatures, MOST_CONTENT_ROWS } from '../src/quotes/content-features.js';
import type { Cue } from '../src/quotes/find-cues.js';
import { TAG_BITS, TagBit } from '../src/quotes/part-of-speech.js';
import type { ArgumentModel } from '../src/quotes/quote-models.js';
import { scoreArguments } from '../src/quotes/score-arguments.js';
import type { Choice } from './fit-ranking.js';
import type { Sample } from './quote-samples.js';

/** A quotation counts as so many words. */
const WEIGHT_OF_QUOTATION = 8;
/** What it is worth to overlap, where being right is worth 1. */
const WORTH_OF_OVERLAP = 0.6;

const rows = new Int32Array(MOST_CONTENT_ROWS);
const ways = new BestPaths();

/** For each cue of an article the contents that it may have by an argument model, each with its worth. */
export function contentChoices(sample: Sample, cues: readonly Cue[], model: ArgumentModel): Choice[][] {
  const { items, words, golds } = sample;
  const features = new ContentFeatures(model.table);
  const isCue = new Uint8Array(items.count);
  for (const cue of cues) isCue.fill(1, cue.start, cue.end);
  const found: Choice[][] = [];
  for (const cue of cues) {
    const gold = golds.find((other) => other.cue.start < cue.end && cue.start < other.cue.end);
    if (!gold || gold.content.size === 0) continue;
    const { scores, window } = scoreArguments(model, items, words, cue, isCue);
    const count = window.end - window.start;
    ways.begin(model.arguments, scores, count);
    const candidates = contentCandidates(ways, count, window.start, model.arguments.scale).filter(
      ({ content }) => content.length > 0,
    );
    if (candidates.length < 2) continue;
    features.begin({ items, words, cue, sentence: cue.sentence, isCue });
    const weigh = (item: number) => {
      const mask = TAG_BITS[words.tags[item]!]!;
      if (mask & (TagBit.Punct | TagBit.Comma)) return 0;
      return mask & TagBit.Quotation ? WEIGHT_OF_QUOTATION : 1;
    };
    found.push(
      candidates.map(({ content, source, score }) => ({
        rows: rows.slice(0, features.write(content, source, rows)),
        score,
        worth: worthOf(content, gold.content, window, weigh),
      })),
    );
  }
  return found;
}

/** Edges are compared without punctuation, as scores do. */
function worthOf(
  content: readonly ItemRange[],
  gold: ReadonlySet<number>,
  window: ItemRange,
  weigh: (item: number) => number,
): number {
  let both = 0;
  let either = 0;
  for (let item = window.start; item < window.end; item++) {
    const isHeld = content.some((range) => range.start <= item && item < range.end);
    if (isHeld || gold.has(item)) either += weigh(item);
    if (isHeld && gold.has(item)) both += weigh(item);
  }
  if (either === 0) return 0;
  return (both === either ? 1 : 0) + (WORTH_OF_OVERLAP * both) / either;
}
