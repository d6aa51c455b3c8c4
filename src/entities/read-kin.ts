import type { Mention, Tokens } from '../document/annotations.js';
import { KIN_NOUNS } from '../lexicon/kin-nouns.js';
import type { Vocabulary } from '../segment/vocabulary.js';

/** Somebody introduced as another's relative. */
export interface Kin {
  /** `wife`, in lower case. */
  readonly noun: string;
  /** The token that says whose: `his`, or the `'s` behind a name. */
  readonly owner: number;
}

/** Say whose relative is meant, before the noun. */
const OWNERS: ReadonlySet<string> = new Set(['his', 'her', 'their', "'s", "'"]);
/** `his late elder brother`, `her 17-year-old son` */
const MOST_BETWEEN = 5;
/** Behind the noun of an apposition: `Jens Dahl, his brother, said`, not `Jens Dahl, his brother said`. */
const AFTER_NOUN: ReadonlySet<string> = new Set([',', '.', ')', ';', 'and', 'who']);

/** Behind a name between commas: `his mother, Ana Ruiz, said`, but not `it was his brother, Ruiz said`. */
const AFTER_NAME = /^(?:[,.;:)]|and|or)?$/;
/** `Ana Maria Ruiz's brother` */
const LONGEST_OWNER = 3;

/** Whether a person is introduced as a relative: `his mother, Ana Ruiz`, `Moe's widow Ana`, `Ana Ruiz, his aunt,`. */
export function readKin(mention: Mention, tokens: Tokens, vocabulary: Vocabulary): Kin | null {
  const { firstToken, endToken } = mention;
  const word = (at: number) => (at >= 0 && at < tokens.count ? vocabulary.lower(tokens.lexeme[at]!) : '');
  const hasComma = word(firstToken - 1) === ',';
  const before = hasComma && AFTER_NAME.test(word(endToken)) ? firstToken - 2 : firstToken - 1;
  return readNoun(before) ?? (word(endToken) === ',' ? readApposition(endToken + 1) : null);

  /** The noun that ends at a token, and whose it is. */
  function readNoun(last: number): Kin | null {
    // `his mother-in-law`
    const noun = word(last) === 'law' && word(last - 2) === 'in' ? last - 4 : last;
    if (!KIN_NOUNS.has(word(noun))) return null;
    for (let at = noun - 1; at >= noun - 1 - MOST_BETWEEN; at--) {
      if (OWNERS.has(word(at))) return { noun: word(noun), owner: at };
      if (!/^(?:[a-zé]+|\d+|-)$/.test(word(at))) return null;
    }
    return null;
  }

  function readApposition(from: number): Kin | null {
    for (let at = from; at <= from + LONGEST_OWNER + MOST_BETWEEN; at++) {
      if (/^[,.;]?$/.test(word(at))) return null;
      if (!KIN_NOUNS.has(word(at))) continue;
      // `Moe, his wife, and their children` are several.
      const isWhole = AFTER_NOUN.has(word(at + 1)) && word(at + 2) !== 'and';
      const kin = isWhole ? readNoun(at) : null;
      if (kin === null || kin.owner < from) return null;
      // `Moe, with his wife, …`
      const isName = word(kin.owner).startsWith("'") && kin.owner - from <= LONGEST_OWNER;
      return isName || kin.owner === from ? kin : null;
    }
    return null;
  }
}
