import { zeros } from '../document/zeros.js';
import { NAMELESS_CAPITALS, NEGATIONS, NUMBER_WORDS, OPPOSITES } from '../lexicon/telling-words.js';
import { type LineWords, wordAt } from './line-words.js';

/** Two lines are near-copies when they share this part of the distinct words that either has (Jaccard). */
export const LEAST_OVERLAP = 0.78;
/** In a shorter line one word is too much of its sense. */
export const FEWEST_WORDS = 6;
/** In a line of fewer words no word may stand in another's place. */
const FEWEST_TO_REWORD = 9;
/** A longer line is compared with none, which bounds the time that a pair takes. */
export const MOST_WORDS = 160;

/** So many words more in the later line say something new: `…, making that year's shortfall worse`. */
const WORDS_OF_A_CLAUSE = 4;

/**
 * Whether a later line `b` says only what line `a` said, but for words that do not matter: nearly all words shared and in order,
 * and no negation, number, opposite or name among those that differ or have moved.
 */
export function isNearCopy(words: LineWords, a: number, b: number): boolean {
  const { firstWord, wordHash } = words;
  const wordsA = wordHash.subarray(firstWord[a], firstWord[a + 1]);
  const wordsB = wordHash.subarray(firstWord[b], firstWord[b + 1]);
  const shorter = Math.min(wordsA.length, wordsB.length);
  const longer = Math.max(wordsA.length, wordsB.length);
  if (shorter < FEWEST_WORDS || longer > MOST_WORDS || shorter < 0.5 * longer) return false;
  if (overlap(wordsA, wordsB) < LEAST_OVERLAP) return false;
  const read = (from: number) => (w: number) => wordAt(words, from + w);
  const readA = read(firstWord[a]!);
  const readB = read(firstWord[b]!);
  const missing = {
    onlyA: indices(wordsA).filter((w) => !wordsB.includes(wordsA[w]!)),
    onlyB: indices(wordsB).filter((w) => !wordsA.includes(wordsB[w]!)),
  };
  const isTellingA = (w: number) => isName(readA(w)) || isNumber(readA(w));
  if (changesPlaces(wordsA, wordsB, isTellingA)) return false;
  if (missing.onlyB.length >= WORDS_OF_A_CLAUSE && missing.onlyA.length === 0) return false;
  return [missing, ...findGaps(wordsA, wordsB)].every(({ onlyA, onlyB }) => {
    if (longer < FEWEST_TO_REWORD && onlyA.length > 0 && onlyB.length > 0) return false;
    return sameSense(onlyA.map(readA), onlyB.map(readB));
  });
}

function indices(words: Uint32Array): number[] {
  return Array.from(words, (_, w) => w);
}

/** The words of two lines: open addressing, emptied by raising `round`; nothing in it outlives a call. */
const SLOTS = 1024;
const keys = new Uint32Array(SLOTS);
const rounds = new Int32Array(SLOTS);
let round = 0;

/** The Jaccard overlap of two bags of at most {@link MOST_WORDS} words, taken as sets. */
function overlap(a: Uint32Array, b: Uint32Array): number {
  round = (round + 3) & 0x3fffffff;
  if (round < 3) {
    rounds.fill(0);
    round = 3;
  }
  let distinctA = 0;
  let onlyB = 0;
  let shared = 0;
  for (let i = 0; i < a.length; i++) {
    const slot = slotOf(a[i]!);
    if (rounds[slot]! >= round) continue;
    keys[slot] = a[i]!;
    rounds[slot] = round;
    distinctA++;
  }
  for (let i = 0; i < b.length; i++) {
    const slot = slotOf(b[i]!);
    if (rounds[slot] === round) shared++;
    else if (rounds[slot]! < round) onlyB++;
    // Marked as seen in b, whether it is in a or not.
    keys[slot] = b[i]!;
    rounds[slot] = round + 1;
  }
  return shared / (distinctA + onlyB);
}

/** The slot of a word of this round, or the free one where it belongs. */
function slotOf(word: number): number {
  let slot = word & (SLOTS - 1);
  while (rounds[slot]! >= round && keys[slot] !== word) slot = (slot + 1) & (SLOTS - 1);
  return slot;
}

/**
 * Whether a name or number of `a` gave its place to another word that both lines have: between the same
 * two words, or at the head of the line. `Kim beat Moon` and `Moon beat Kim`; `3 to 2` and `2 to 3`.
 */
function changesPlaces(a: Uint32Array, b: Uint32Array, isTelling: (w: number) => boolean): boolean {
  for (let i = 0; i < a.length; i++) {
    if (!isTelling(i)) continue;
    for (let j = 0; j < b.length; j++) {
      const isSamePlace = a[i - 1] === b[j - 1] && (i === 0 || a[i + 1] === b[j + 1]);
      const bothHave = isSamePlace && a[i] !== b[j] && a.includes(b[j]!) && b.includes(a[i]!);
      if (bothHave && isTelling(a.indexOf(b[j]!))) return true;
    }
  }
  return false;
}

/** Words, as indices, that stand in one line where others, or none, stand in the other line. */
interface Gap {
  readonly onlyA: number[];
  readonly onlyB: number[];
}

/** What lies between the words that two lines share in order, a longest common subsequence. */
function findGaps(a: Uint32Array, b: Uint32Array): Gap[] {
  const width = b.length + 1;
  const best = zeros(Uint8Array, (a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      best[i * width + j] =
        a[i] === b[j]
          ? best[(i + 1) * width + j + 1]! + 1
          : Math.max(best[(i + 1) * width + j]!, best[i * width + j + 1]!);
    }
  }
  const gaps: Gap[] = [];
  let gap: Gap = { onlyA: [], onlyB: [] };
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      gaps.push(gap);
      gap = { onlyA: [], onlyB: [] };
      i++;
      j++;
    } else if (j === b.length || (i < a.length && best[(i + 1) * width + j]! >= best[i * width + j + 1]!)) {
      gap.onlyA.push(i++);
    } else gap.onlyB.push(j++);
  }
  gaps.push(gap);
  return gaps.filter(({ onlyA, onlyB }) => onlyA.length + onlyB.length > 0);
}

/** Whether the words that only one of two lines has leave their sense the same. */
function sameSense(onlyA: readonly string[], onlyB: readonly string[]): boolean {
  if (onlyA.some(negates) !== onlyB.some(negates)) return false;
  return ![isNumber, isOpposite, isName].some((tells) => onlyA.some(tells) && onlyB.some(tells));
}

function negates(word: string): boolean {
  return NEGATIONS.has(fold(word));
}

function isNumber(word: string): boolean {
  return /\p{N}/u.test(word) || NUMBER_WORDS.has(fold(word));
}

function isOpposite(word: string): boolean {
  return OPPOSITES.has(fold(word));
}

/** `in Seoul` is not `in Pyongyang`, and `Kim beat Moon` not `Moon beat Kim`. */
function isName(word: string): boolean {
  return /^\p{Lu}/u.test(word) && !NAMELESS_CAPITALS.has(fold(word));
}

function fold(word: string): string {
  return word.toLowerCase().replace(/['’]/g, '');
}
