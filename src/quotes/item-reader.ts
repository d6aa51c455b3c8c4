import { type Segmentation, TokenKind } from '../document/annotations.js';
import { LexemeFlag, type Vocabulary } from '../segment/vocabulary.js';
import type { ItemRange } from './attribution.js';
import type { Items } from './collapse-quotations.js';
import { countWords } from './item-ids.js';
import { sentencesOf } from './sentences-of.js';

/** Stands for a whole quotation among the words of {@link ItemReader}. */
const QUOTATION = '"';

/** Reads items as words: what the rules of quotes look at. */
export class ItemReader {
  private sentences: Int32Array | undefined;

  constructor(
    readonly text: string,
    readonly segmentation: Segmentation,
    readonly items: Items,
    private readonly vocabulary: Vocabulary,
  ) {}

  /** For each item the sentence in which it stands; worked out when first asked for. */
  get sentenceOf(): Int32Array {
    this.sentences ??= sentencesOf(this.items);
    return this.sentences;
  }

  isQuotation(item: number): boolean {
    return item >= 0 && item < this.items.count && this.items.stretch[item]! >= 0;
  }

  /** Whether a quotation is among the items of a range. */
  holdsQuotation({ start, end }: ItemRange): boolean {
    for (let item = start; item < end; item++) if (this.isQuotation(item)) return true;
    return false;
  }

  /** The word in lower case; {@link QUOTATION} for a quotation, an empty string outside the text. */
  word(item: number): string {
    if (item < 0 || item >= this.items.count) return '';
    if (this.items.stretch[item]! >= 0) return QUOTATION;
    return this.vocabulary.lower(this.segmentation.tokens.lexeme[this.items.firstToken[item]!]!);
  }

  /** Whether a word stands in the article, written as it is here. */
  holds(word: string): boolean {
    return this.segmentation.tokens.lexeme.includes(this.vocabulary.lexeme(word));
  }

  /** The words of an item as they are written. */
  written(item: number): string {
    return this.text.slice(this.start(item), this.end(item));
  }

  isCapitalized(item: number): boolean {
    if (item < 0 || item >= this.items.count || this.items.stretch[item]! >= 0) return false;
    const lexeme = this.segmentation.tokens.lexeme[this.items.firstToken[item]!]!;
    return (this.vocabulary.flags(lexeme) & LexemeFlag.Capitalized) !== 0;
  }

  isWord(item: number): boolean {
    return this.kind(item) === TokenKind.Word;
  }

  isPunctuation(item: number): boolean {
    return this.kind(item) === TokenKind.Punct;
  }

  /** The number of words of a quotation; `gangster-like` is one. */
  wordsIn(item: number): number {
    return countWords(this.segmentation, this.items, item, this.vocabulary);
  }

  start(item: number): number {
    return this.segmentation.tokens.start[this.items.firstToken[item]!]!;
  }

  end(item: number): number {
    return this.segmentation.tokens.end[this.items.endToken[item]! - 1]!;
  }

  private kind(item: number): number {
    if (item < 0 || item >= this.items.count || this.items.stretch[item]! >= 0) return -1;
    return this.segmentation.tokens.kind[this.items.firstToken[item]!]!;
  }
}
