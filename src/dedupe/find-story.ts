import { zeros } from '../document/zeros.js';
import type { LineShapes } from './line-shapes.js';
import type { LineWords } from './line-words.js';
import { type Block, findMainBlock } from './main-block.js';

/** So many words of a line are looked at. */
const MOST_WORDS = 60;
/** A line of fewer words is no headline. */
const FEWEST_WORDS_OF_TITLE = 3;

/** Where the story of a document is, and what its lines share with the telling words of it. */
export interface Story {
  readonly block: Block;
  /** By line: the share of its telling words that other lines of the story have, in sixths; 14 without such words, 15 without a story. */
  readonly share: Uint8Array;
  /** By line: how many those are, up to 7; 8 without a story. */
  readonly shared: Uint8Array;
  /** The line above or within the head of the story that shares most with it: the headline, as a rule; -1 for none. */
  readonly title: number;
}

export function findStory(words: LineWords, shapes: LineShapes): Story {
  const block = findMainBlock(shapes);
  const { count, isProse, line } = shapes;
  const share = zeros(Uint8Array, count).fill(15);
  const shared = zeros(Uint8Array, count).fill(8);
  if (block.end === 0) return { block, share, shared, title: -1 };
  const counts = countWords(words, shapes, block);
  let title = -1;
  let best = 0;
  for (let i = 0; i < count; i++) {
    const own = isProse[i] === 1 && i >= block.first && i < block.end ? 1 : 0;
    const from = words.firstWord[line[i]!]!;
    const to = Math.min(words.firstWord[line[i]! + 1]!, from + MOST_WORDS);
    let all = 0;
    let found = 0;
    for (let w = from; w < to; w++) {
      if (shapes.isTelling[w] === 0) continue;
      all++;
      if (counts.get(words.wordHash[w]!) > own) found++;
    }
    share[i] = all === 0 ? 14 : Math.floor((found / all) * 6);
    shared[i] = Math.min(7, found);
    if (i > block.first || isProse[i] === 1 || shapes.words[i]! < FEWEST_WORDS_OF_TITLE) continue;
    // Of two alike the one nearer to the story.
    const score = found === 0 ? 0 : found + (2 * found) / all;
    if (score > 0 && score >= best) {
      best = score;
      title = i;
    }
  }
  return { block, share, shared, title };
}

/** In how many lines of the block's prose each telling word stands, about: twice in a line counts twice. */
function countWords(words: LineWords, shapes: LineShapes, block: Block): WordCounts {
  const { isProse, isTelling, line } = shapes;
  const first = words.firstWord[line[block.first]!]!;
  const end = words.firstWord[line[block.end - 1]! + 1]!;
  const counts = new WordCounts(end - first);
  for (let i = block.first; i < block.end; i++) {
    if (isProse[i] === 0) continue;
    const from = words.firstWord[line[i]!]!;
    const to = Math.min(words.firstWord[line[i]! + 1]!, from + MOST_WORDS);
    for (let w = from; w < to; w++) if (isTelling[w] === 1) counts.add(words.wordHash[w]!);
  }
  return counts;
}

/** How often each word was added, up to 255: open addressing. */
class WordCounts {
  private readonly keys: Uint32Array;
  private readonly counts: Uint8Array;

  constructor(most: number) {
    let size = 64;
    while (size < most * 1.5) size *= 2;
    this.keys = zeros(Uint32Array, size);
    this.counts = zeros(Uint8Array, size);
  }

  add(hash: number): void {
    const slot = this.slotOf(hash);
    this.keys[slot] = hash;
    if (this.counts[slot]! < 255) this.counts[slot]!++;
  }

  get(hash: number): number {
    return this.counts[this.slotOf(hash)]!;
  }

  private slotOf(hash: number): number {
    const mask = this.keys.length - 1;
    let slot = hash & mask;
    while (this.counts[slot] !== 0 && this.keys[slot] !== hash) slot = (slot + 1) & mask;
    return slot;
  }
}
