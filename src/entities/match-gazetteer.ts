import type { Mention, Segmentation, Tokens } from '../document/annotations.js';
import { TokenList } from '../segment/token-list.js';
import { tokenize } from '../segment/tokenize.js';
import { Vocabulary } from '../segment/vocabulary.js';
import type { GazetteerEntry } from './read-gazetteer.js';

/** A gazetteer made ready for look-up: what each word may begin or go on. */
export interface GazetteerIndex {
  readonly next: Map<string, GazetteerIndex>;
  /** The entry whose name or alias ends here; `null` for none, or where several have the same alias. */
  entry: GazetteerEntry | null;
  /** Whether the entry is called so in the first place. */
  isName: boolean;
  isAmbiguous: boolean;
}

export interface GazetteerMatch extends Mention {
  readonly entry: GazetteerEntry;
}

const indexes = new WeakMap<readonly GazetteerEntry[], GazetteerIndex>();

/** The index of a gazetteer; made once for each. */
export function indexGazetteer(entries: readonly GazetteerEntry[]): GazetteerIndex {
  const known = indexes.get(entries);
  if (known) return known;
  const index = emptyIndex();
  const vocabulary = new Vocabulary();
  for (const entry of entries) {
    for (const name of [entry.name, ...entry.aliases]) {
      const words = splitWords(name, vocabulary);
      if (words.length > 0) addName(index, words, entry, name === entry.name);
      vocabulary.trim();
    }
  }
  indexes.set(entries, index);
  return index;
}

function emptyIndex(): GazetteerIndex {
  return { next: new Map(), entry: null, isName: false, isAmbiguous: false };
}

/** A name goes before an alias; an alias of two entries tells neither, as `Kim` does not. */
function addName(
  index: GazetteerIndex,
  words: readonly string[],
  entry: GazetteerEntry,
  isName: boolean,
): void {
  let place = index;
  for (const word of words) {
    let next = place.next.get(word);
    if (!next) {
      next = emptyIndex();
      place.next.set(word, next);
    }
    place = next;
  }
  if (place.isName || (place.isAmbiguous && !isName)) return;
  const isTaken = place.entry !== null && place.entry !== entry && !isName;
  place.entry = isTaken ? null : entry;
  place.isAmbiguous = isTaken;
  place.isName = isName;
}

function splitWords(name: string, vocabulary: Vocabulary): string[] {
  const tokens = new TokenList(name, vocabulary);
  tokenize(name, 0, name.length, tokens);
  return Array.from({ length: tokens.count }, (_, at) => vocabulary.word(tokens.lexeme[at]!));
}

/** Where the gazetteer's names stand as they are written there, from left to right, the longest first. */
export function matchGazetteer(
  index: GazetteerIndex,
  { tokens, sentences }: Segmentation,
  vocabulary: Vocabulary,
): GazetteerMatch[] {
  const matches: GazetteerMatch[] = [];
  for (let sentence = 0; sentence < sentences.count; sentence++) {
    const last = sentences.firstToken[sentence + 1]!;
    let at = sentences.firstToken[sentence]!;
    while (at < last) {
      const found = nameAt(index, tokens, at, last, vocabulary);
      if (!found) {
        at++;
        continue;
      }
      const { entry, endToken } = found;
      const start = tokens.start[at]!;
      matches.push({
        start,
        end: tokens.end[endToken - 1]!,
        type: entry.type,
        firstToken: at,
        endToken,
        entry,
      });
      at = endToken;
    }
  }
  return matches;
}

/** The longest name that begins at token `at`. */
function nameAt(
  index: GazetteerIndex,
  tokens: Tokens,
  at: number,
  last: number,
  vocabulary: Vocabulary,
): { entry: GazetteerEntry; endToken: number } | null {
  let found: { entry: GazetteerEntry; endToken: number } | null = null;
  let place = index;
  for (let token = at; token < last; token++) {
    const next = place.next.get(vocabulary.word(tokens.lexeme[token]!));
    if (!next) break;
    place = next;
    if (place.entry) found = { entry: place.entry, endToken: token + 1 };
  }
  return found;
}

/**
 * The mentions that were found and those of the gazetteer, in order. A gazetteer's name takes the place of
 * mentions that it overlaps, but not of a longer one that it is a part of: `Apple` leaves `Apple Daily` alone.
 */
export function addMatches(mentions: readonly Mention[], matches: readonly GazetteerMatch[]): Mention[] {
  const contains = (outer: Mention, inner: Mention) =>
    outer.firstToken <= inner.firstToken &&
    outer.endToken >= inner.endToken &&
    outer.endToken - outer.firstToken > inner.endToken - inner.firstToken;
  const kept: Mention[] = [];
  let at = 0;
  for (const match of matches) {
    while (at < mentions.length && mentions[at]!.endToken <= match.firstToken) kept.push(mentions[at++]!);
    const next = mentions[at];
    if (next && contains(next, match)) continue;
    while (at < mentions.length && mentions[at]!.firstToken < match.endToken) at++;
    kept.push(match);
  }
  return [...kept, ...mentions.slice(at)];
}
