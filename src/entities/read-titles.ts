import type { Mention, Tokens } from '../document/annotations.js';
import { GENDERED_TITLES, PERSON_TITLES } from '../lexicon/titles.js';
import { LexemeFlag, type Vocabulary } from '../segment/vocabulary.js';

export interface Title {
  /** The token where the title begins; it ends before the mention. */
  readonly firstToken: number;
  readonly gender: 'female' | 'male' | null;
}

/** What a title in lower case tells of its bearer. */
export function genderOfTitle(title: string | null): 'female' | 'male' | null {
  return title === null ? null : (GENDERED_TITLES.get(title) ?? null);
}

/** Whether the mention itself begins with a title: `King Sihanouk`. */
export function startsWithTitle(mention: Mention, tokens: Tokens, vocabulary: Vocabulary): boolean {
  if (mention.type !== 'PER' || mention.endToken - mention.firstToken < 2) return false;
  return PERSON_TITLES.has(vocabulary.bare(tokens.lexeme[mention.firstToken]!));
}

/** The title right before a person's name: the `Mr` of `Mr Kim`, `Foreign Minister` of `Foreign Minister Ri`. */
export function readTitle(mention: Mention, tokens: Tokens, vocabulary: Vocabulary): Title | null {
  const before = mention.firstToken - 1;
  if (mention.type !== 'PER' || before < 0) return null;
  const lexeme = tokens.lexeme[before]!;
  if ((vocabulary.flags(lexeme) & LexemeFlag.Capitalized) === 0) return null;
  const word = vocabulary.bare(lexeme);
  if (!PERSON_TITLES.has(word)) return null;
  return { firstToken: before, gender: GENDERED_TITLES.get(word) ?? null };
}
