import type { Attribution, ItemRange } from './attribution.js';
import type { ItemReader } from './item-reader.js';
import { paragraphsOfItems } from './paragraphs-of-items.js';

const LONGEST_NAME = 5;
/** `GARY TUCHMAN, CNN CORRESPONDENT (on camera):` */
const LONGEST_HEAD = 16;
/** A transcript has several turns; a single `Correction: …` is none. */
const FEWEST_TURNS = 3;
/** Names in small letters also head lists: `Age: 34`. */
const FEWEST_TURNS_IN_SMALL_LETTERS = 4;
const FEWEST_WORDS = 2;

const IN_CAPITALS = /^(?:\p{Lu}[\p{Lu}.'’-]*|Mc\p{Lu}+|Mr\.|Ms\.|Mrs\.|Dr\.)$/u;

interface Turn {
  /** The name alone, without office or stage direction. */
  readonly name: ItemRange;
  readonly colon: number;
  readonly end: number;
  readonly isInCapitals: boolean;
  /** The last word of the name, by which `ANDERSON COOPER` and `COOPER` are one. */
  readonly key: string;
}

/**
 * The turns of a transcript, `WALLACE: Will he be there?`, `Q: Why now?` and `Ana Ruiz: Because we can.`, a
 * paragraph each: the name before the colon is the source, the rest of the paragraph is what was said, with no
 * marks about it.
 */
export function findTranscriptTurns(reader: ItemReader): Attribution[] {
  const turns = paragraphsOfItems(reader.items).flatMap((paragraph) => turnOf(reader, paragraph) ?? []);
  return takesTurns(turns) ? turns.map(toAttribution) : [];
}

function toAttribution({ name, colon, end }: Turn): Attribution {
  return {
    cue: { start: colon, end: colon + 1 },
    source: name,
    content: [{ start: colon + 1, end }],
    isVerbatim: true,
    confidence: 0.9,
    method: 'rule: a turn of a transcript',
  };
}

/** Whether some few names, more than one of them, come again and again. */
function takesTurns(turns: readonly Turn[]): boolean {
  const counts = new Map<string, number>();
  for (const { key } of turns) counts.set(key, (counts.get(key) ?? 0) + 1);
  if (counts.size < 2 || counts.size * 2 > turns.length + 2) return false;
  if (turns.every(({ isInCapitals }) => isInCapitals)) return turns.length >= FEWEST_TURNS;
  const again = [...counts.values()].filter((count) => count > 1).length;
  return turns.length >= FEWEST_TURNS_IN_SMALL_LETTERS && again >= 2;
}

/** A paragraph that a name and a colon head, else null. */
function turnOf(reader: ItemReader, { start, end }: ItemRange): Turn | null {
  const name = nameAt(reader, start, Math.min(end, start + LONGEST_NAME));
  if (!name) return null;
  const isInCapitals = everyItem(name, (item) => IN_CAPITALS.test(reader.written(item)));
  const colon = colonBehind(reader, name.end, Math.min(end, start + LONGEST_HEAD), isInCapitals);
  if (colon < 0 || end - colon - 1 < (isInCapitals ? 1 : FEWEST_WORDS)) return null;
  return { name, colon, end, isInCapitals, key: reader.word(name.end - 1) };
}

function nameAt(reader: ItemReader, start: number, limit: number): ItemRange | null {
  let end = start;
  while (end < limit && reader.isCapitalized(end)) end++;
  return end > start ? { start, end } : null;
}

/** The colon right behind a name, or behind its office in capitals and words in brackets; else -1. */
function colonBehind(reader: ItemReader, from: number, limit: number, isInCapitals: boolean): number {
  let depth = 0;
  for (let item = from; item < limit; item++) {
    const word = reader.word(item);
    if (word === '(') depth++;
    else if (word === ')') depth--;
    else if (depth > 0) continue;
    else if (word === ':') return item;
    else if (!isInCapitals || !(word === ',' || IN_CAPITALS.test(reader.written(item)))) return -1;
  }
  return -1;
}

function everyItem({ start, end }: ItemRange, holds: (item: number) => boolean): boolean {
  for (let item = start; item < end; item++) if (!holds(item)) return false;
  return true;
}
