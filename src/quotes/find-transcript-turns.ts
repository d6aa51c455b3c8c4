import { CAPITAL } from '../lexicon/letters.js';
import type { Attribution, ItemRange } from './attribution.js';
import type { ItemReader } from './item-reader.js';
import { paragraphsOfItems } from './paragraphs-of-items.js';

const LONGEST_NAME = 5;
/** `GARY TUCHMAN, CNN CORRESPONDENT (on camera):` */
const LONGEST_HEAD = 16;
/** A transcript has several turns; a single `Correction: …` is none. In marks, or of `Q` and `A`, two are enough. */
const FEWEST_TURNS = 3;
const FEWEST_SURE = 2;
/** Names in small letters also head lists: `Age: 34`. */
const FEWEST_TURNS_IN_SMALL_LETTERS = 4;
const FEWEST_WORDS = 2;
/** What stands between turns goes on with the one before, where so many of the paragraphs are turns. */
const MOSTLY_TURNS = 0.6;

const IN_CAPITALS = new RegExp(
  String.raw`^(?:[${CAPITAL}][${CAPITAL}.'’-]*|Mc[${CAPITAL}]+|Mr\.|Ms\.|Mrs\.|Dr\.)$`,
);
/** `Q. Why now?` */
const LETTERS = /^([QA])\.?$/;
/** Labels of lines that nobody speaks. */
const NO_SPEAKER =
  /^(?:full )?(?:transcript|update|correction|clarification|note|editor['’]s note|photos?|images?|video|watch|read|read more|related|source|credit|breaking|exclusive|more|opinion|analysis|live)$/i;
/** `(inaudible)`, `[laughter]` */
const STAGE_DIRECTION = /^["“]?[([][^()[\]]*[)\]]\.?["”]?$/;

interface Turn {
  /** The place of its paragraph. */
  readonly at: number;
  /** The name alone, without office or stage direction. */
  readonly name: ItemRange;
  /** The colon; where none stands, the last item of the head: `Q.` */
  readonly colon: number;
  readonly end: number;
  readonly isInCapitals: boolean;
  /** `"WALLACE: Let's start …`: see `findMarkedTurns`. */
  readonly isMarked: boolean;
  /** The last word of the name, by which `ANDERSON COOPER` and `COOPER` are one. */
  readonly key: string;
}

/**
 * The turns of a transcript, `WALLACE: Will he be there?`, `Q: Why now?` and `Ana Ruiz: Because we can.`, a
 * paragraph each: the name before the colon is the source, the rest of the paragraph is what was said, with no
 * marks about it. In a text that is a transcript, paragraphs without a name go on with the turn before.
 */
export function findTranscriptTurns(reader: ItemReader): Attribution[] {
  const paragraphs = paragraphsOfItems(reader.items);
  const turns = ofOneKind(paragraphs.flatMap((paragraph, at) => turnOf(reader, paragraph, at) ?? []));
  if (!takesTurns(turns)) return [];
  const isWhole = turns.length >= MOSTLY_TURNS * (turns.at(-1)!.at - turns[0]!.at + 1);
  return turns.flatMap(({ at, name, colon, end }, turn) => {
    const next = turns[turn + 1]?.at ?? at + 1;
    const spoken = [{ start: colon + 1, end }, ...(isWhole ? paragraphs.slice(at + 1, next) : [])];
    const content = spoken.filter((range) => !STAGE_DIRECTION.test(written(reader, range)));
    if (content.length === 0) return [];
    return {
      cue: reader.word(colon) === ':' ? { start: colon, end: colon + 1 } : null,
      source: name,
      content,
      isVerbatim: true,
      confidence: 0.9,
      method: 'rule: a turn of a transcript',
    };
  });
}

/** `Pence: Talks Won’t Go On` heads an article, where the turns are of `PENCE`. */
function ofOneKind(turns: readonly Turn[]): readonly Turn[] {
  const inCapitals = turns.filter((turn) => turn.isInCapitals);
  return inCapitals.length * 2 > turns.length ? inCapitals : turns;
}

/** Whether some few names, more than one of them, come again and again. */
function takesTurns(turns: readonly Turn[]): boolean {
  const counts = new Map<string, number>();
  for (const { key } of turns) counts.set(key, (counts.get(key) ?? 0) + 1);
  if (counts.size < 2 || counts.size * 2 > turns.length + 2) return false;
  const needsFew =
    turns.every(({ isMarked }) => isMarked) || turns.every(({ key }) => key === 'q' || key === 'a');
  if (needsFew) return turns.length >= FEWEST_SURE;
  if (turns.every(({ isInCapitals }) => isInCapitals)) return turns.length >= FEWEST_TURNS;
  const again = [...counts.values()].filter((count) => count > 1).length;
  return turns.length >= FEWEST_TURNS_IN_SMALL_LETTERS && again >= 2;
}

/** A paragraph that a name and a colon head, else null. */
function turnOf(reader: ItemReader, { start, end }: ItemRange, at: number): Turn | null {
  const isMarked = /^["“]$/.test(reader.written(start));
  const first = isMarked ? start + 1 : start;
  if (!isMarked && LETTERS.test(reader.written(first))) {
    const turn = turnOfLetter(reader, { start, end }, at);
    if (turn) return turn;
  }
  const name = nameAt(reader, first, Math.min(end, first + LONGEST_NAME));
  if (!name || NO_SPEAKER.test(written(reader, name))) return null;
  const isInCapitals = everyItem(name, (item) => IN_CAPITALS.test(reader.written(item)));
  const colon = colonBehind(reader, name.end, Math.min(end, first + LONGEST_HEAD), isInCapitals);
  if (colon < 0 || end - colon - 1 < (isInCapitals ? 1 : FEWEST_WORDS)) return null;
  if (isMarked && !reader.isQuotation(colon + 1)) return null;
  return { at, name, colon, end, isInCapitals, isMarked, key: reader.word(name.end - 1) };
}

/** `Q. Why now?`, with a full stop for a colon. */
function turnOfLetter(reader: ItemReader, { start, end }: ItemRange, at: number): Turn | null {
  const isApart = reader.word(start + 1) === '.';
  if (!isApart && !reader.word(start).endsWith('.')) return null;
  const colon = isApart ? start + 1 : start;
  if (colon + 1 >= end || reader.isQuotation(colon + 1)) return null;
  const name = { start, end: start + 1 };
  const key = reader.word(start)[0]!;
  return { at, name, colon, end, isInCapitals: true, isMarked: false, key };
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

function written(reader: ItemReader, { start, end }: ItemRange): string {
  return reader.text.slice(reader.start(start), reader.end(end - 1));
}
