import type { Mention, Segmentation, Tokens } from '../document/annotations.js';
import { TokenList } from '../segment/token-list.js';
import { tokenize } from '../segment/tokenize.js';
import { Vocabulary } from '../segment/vocabulary.js';
import type { GazetteerEntry } from './read-gazetteer.js';

/** A gazetteer made ready for look-up: its names, as words, by their first word. */
export type GazetteerIndex = ReadonlyMap<string, readonly GazetteerName[]>;

interface GazetteerName {
  readonly words: readonly string[];
  readonly entry: GazetteerEntry;
}

export interface GazetteerMatch extends Mention {
  readonly entry: GazetteerEntry;
}

const indexes = new WeakMap<readonly GazetteerEntry[], GazetteerIndex>();

/** The index of a gazetteer; made once for each. */
export function indexGazetteer(entries: readonly GazetteerEntry[]): GazetteerIndex {
  const known = indexes.get(entries);
  if (known) return known;
  const index = new Map<string, GazetteerName[]>();
  const vocabulary = new Vocabulary();
  for (const entry of entries) {
    for (const name of [entry.name, ...entry.aliases]) {
      const words = splitWords(name, vocabulary);
      if (words.length === 0) continue;
      const names = index.get(words[0]!) ?? [];
      names.push({ words, entry });
      index.set(words[0]!, names);
    }
  }
  for (const names of index.values()) names.sort((a, b) => b.words.length - a.words.length);
  indexes.set(entries, index);
  return index;
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
      const endToken = at + found.words.length;
      const { entry } = found;
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

function nameAt(
  index: GazetteerIndex,
  tokens: Tokens,
  at: number,
  last: number,
  vocabulary: Vocabulary,
): GazetteerName | undefined {
  const word = (token: number) => vocabulary.word(tokens.lexeme[token]!);
  return index
    .get(word(at))
    ?.find(
      ({ words }) =>
        at + words.length <= last && words.every((expected, step) => word(at + step) === expected),
    );
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
