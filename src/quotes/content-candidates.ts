import type { BestPaths } from '../model/best-paths.js';
import type { ItemRange } from './attribution.js';

/** What a cue may attribute, and to whom. */
export interface Arguments {
  readonly content: readonly ItemRange[];
  readonly source: readonly ItemRange[];
}

export interface Candidate extends Arguments {
  /** How likely the argument model has it, in natural logarithms; only differences mean something. */
  readonly score: number;
}

/** So many labellings are looked at. */
const MOST_PATHS = 8;
/** Labels of `ARGUMENT_LABELS`. */
export const BEGIN_CONTENT = 1;
export const BEGIN_SOURCE = 4;

let paths = new Uint8Array(1024);
const totals = new Int32Array(MOST_PATHS);

/**
 * The likeliest arguments of a cue, the likeliest first, and others that have some content and the same source.
 *
 * @param ways the labellings of `count` items
 * @param from the first of these items
 * @param scale what a unit of their scores is worth
 */
export function contentCandidates(ways: BestPaths, count: number, from: number, scale: number): Candidate[] {
  if (paths.length < count * MOST_PATHS) paths = new Uint8Array(2 * count * MOST_PATHS);
  const found = ways.list(MOST_PATHS, paths, totals);
  const candidates: Candidate[] = [];
  for (let path = 0; path < found; path++) {
    const labels = paths.subarray(path * count, (path + 1) * count);
    if (path > 0 && !(labels.includes(BEGIN_CONTENT) && namesSameSource(paths, labels))) continue;
    const { content, source } = argumentsOf(labels, from);
    candidates.push({ content, source, score: totals[path]! * scale });
  }
  return candidates;
}

/** The content and the source of a labelling. */
export function argumentsOf(labels: Uint8Array, from: number): Arguments {
  return {
    content: rangesOf(labels, from, BEGIN_CONTENT),
    source: rangesOf(labels, from, BEGIN_SOURCE),
  };
}

function namesSameSource(best: Uint8Array, labels: Uint8Array): boolean {
  for (let at = 0; at < labels.length; at++) {
    const isOther = best[at] !== labels[at];
    if (isOther && (best[at]! >= BEGIN_SOURCE || labels[at]! >= BEGIN_SOURCE)) return false;
  }
  return true;
}

function rangesOf(labels: Uint8Array, from: number, begin: number): ItemRange[] {
  const ranges: ItemRange[] = [];
  for (let at = 0; at < labels.length; at++) {
    if (labels[at] !== begin) continue;
    let end = at + 1;
    while (end < labels.length && (labels[end] === begin + 1 || labels[end] === begin + 2)) end++;
    ranges.push({ start: from + at, end: from + end });
    at = end - 1;
  }
  return ranges;
}
