import type { EntityType, Mention, Tokens } from '../document/annotations.js';
import { COMPANY_SUFFIXES, PERSON_SUFFIXES } from '../lexicon/company-suffixes.js';
import { usualForm } from '../lexicon/name-variants.js';
import type { Vocabulary } from '../segment/vocabulary.js';
import { startsWithTitle } from './read-titles.js';

/** A name as merging compares it. */
export interface NameForm {
  /** Lower-case words without full stops, "the", suffixes and a closing `'s`. */
  readonly words: readonly string[];
  /** The words joined, or what they are usually called: `usa` → `united states`. */
  readonly key: string;
  /** A title that the mention itself begins with: `king` of `King Sihanouk`. */
  readonly title: string | null;
  /** Whether it is written in capitals only, as `UN` and `U.S.` are. */
  readonly isAcronym: boolean;
  /** The letters of an acronym that has a usual meaning, `ec`; the article may spell out another one. */
  readonly letters: string | null;
  /** Whether it ends as companies are registered, and so is the whole name: `Apple Inc`. */
  readonly isWhole: boolean;
}

export function readNameForm(mention: Mention, tokens: Tokens, vocabulary: Vocabulary): NameForm {
  const words: string[] = [];
  for (let at = mention.firstToken; at < mention.endToken; at++) {
    const word = vocabulary.bare(tokens.lexeme[at]!);
    if (word !== '') words.push(word);
  }
  if (words.length > 1 && words[0] === 'the') words.shift();
  if (words.length > 1 && words.at(-1) === "'s") words.pop();
  const title = words.length > 1 && startsWithTitle(mention, tokens, vocabulary) ? words.shift()! : null;
  const written = words.length;
  const letters = words.join(' ');
  dropSuffixes(words, mention.type);
  const key = words.length < written ? words.join(' ') : letters;
  const usual = usualKey(letters, key, mention.type);
  const isWhole = mention.type === 'ORG' && words.length < written;
  const first = vocabulary.word(tokens.lexeme[mention.firstToken]!);
  const isAcronym = written === 1 && letters.length > 1 && first === first.toUpperCase();
  if (usual !== undefined)
    return {
      words: usual.split(' '),
      key: usual,
      title,
      isAcronym: false,
      letters: isAcronym ? letters : null,
      isWhole,
    };
  return {
    words,
    key,
    title,
    isAcronym: words.length === 1 && isAcronym,
    letters: null,
    isWhole,
  };
}

/**
 * The key of a name by itself, as of one that was found: `The U.S.A.` and `United States` have the same, so do `Apple
 * Inc.` and `Apple`.
 */
export function keyOfName(name: string, type: EntityType): string {
  const spaced = name
    .toLowerCase()
    .replaceAll('.', '')
    .replaceAll('’', "'")
    .replace(/[-‐‑–]/g, ' - ');
  const words = spaced.split(/\s+/).filter((word) => word !== '');
  if (words.length > 1 && words[0] === 'the') words.shift();
  const whole = words.join(' ');
  dropSuffixes(words, type);
  return usualKey(whole, words.join(' '), type) ?? words.filter((word) => word !== '-').join(' ');
}

/** What a name is usually called, if there is such a form of it with its suffixes or without. */
function usualKey(whole: string, bare: string, type: EntityType): string | undefined {
  return type === 'PER' ? undefined : (usualForm(whole) ?? usualForm(bare));
}

/** `Apple Inc` → `apple`, `Smith Jr` → `smith`, but nothing where all words would go. */
function dropSuffixes(words: string[], type: EntityType): void {
  const suffixes = type === 'ORG' ? COMPANY_SUFFIXES : type === 'PER' ? PERSON_SUFFIXES : null;
  if (!suffixes) return;
  while (words.length > 1 && (suffixes.has(words.at(-1)!) || words.at(-1) === ',' || words.at(-1) === '&')) {
    words.pop();
  }
}
