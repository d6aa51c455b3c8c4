import stemmer from 'natural/lib/natural/stemmers/porter_stemmer';
import { STOPWORDS } from '../lexicon/stopwords.js';
import { LexemeFlag, type Vocabulary } from '../segment/vocabulary.js';

/** What a text is about, word by word: `strikes` and `striking` are one content word, `the` is none. */
export interface ContentWords {
  /** The number of the content word of a lexeme, or -1. Numbers are small and shared by all documents. */
  of(lexeme: number): number;
  /** One more than the largest number given so far. */
  readonly size: number;
}

const NOT_YET = -2;
const caches = new WeakMap<Vocabulary, { generation: number; words: ContentWords }>();

/** The content words of a vocabulary: each word is looked up and stemmed once, however often it stands. */
export function contentWords(vocabulary: Vocabulary): ContentWords {
  const cached = caches.get(vocabulary);
  if (cached?.generation === vocabulary.generation) return cached.words;
  const words = createContentWords(vocabulary);
  caches.set(vocabulary, { generation: vocabulary.generation, words });
  return words;
}

function createContentWords(vocabulary: Vocabulary): ContentWords {
  const numbers = new Map<string, number>();
  let byLexeme = new Int32Array(1 << 12).fill(NOT_YET);
  return {
    get size() {
      return numbers.size;
    },
    of(lexeme) {
      if (lexeme >= byLexeme.length) {
        const larger = new Int32Array(Math.max(lexeme + 1, byLexeme.length * 2)).fill(NOT_YET);
        larger.set(byLexeme);
        byLexeme = larger;
      }
      const known = byLexeme[lexeme]!;
      if (known !== NOT_YET) return known;
      const number = numberOf(vocabulary, lexeme, numbers);
      byLexeme[lexeme] = number;
      return number;
    },
  };
}

function numberOf(vocabulary: Vocabulary, lexeme: number, numbers: Map<string, number>): number {
  const flags = vocabulary.flags(lexeme);
  const lower = vocabulary.lower(lexeme);
  if ((flags & (LexemeFlag.HasLetter | LexemeFlag.HasDigit)) === 0 || STOPWORDS.has(lower)) return -1;
  const stem = /^[a-z]{4,40}$/.test(lower) ? stemmer.stem(lower) : lower;
  let number = numbers.get(stem);
  if (number === undefined) {
    number = numbers.size;
    numbers.set(stem, number);
  }
  return number;
}
