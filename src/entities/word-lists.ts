import type { Tokens } from '../document/annotations.js';
import type { Vocabulary } from '../segment/vocabulary.js';

/**
 * Tells of an article in which of some lists it has words, by a bit a list. A word is in a list as it is written or in lower
 * case. What lists a word is in is looked up once per lexeme.
 */
export class WordLists {
  private readonly listsOf = new Map<string, number>();
  private bits = new Uint32Array(1 << 12);
  private count = 0;
  private generation = -1;

  /** @param lists at most 32 */
  constructor(
    private readonly vocabulary: Vocabulary,
    lists: readonly (readonly string[] | ReadonlySet<string>)[],
  ) {
    lists.forEach((words, list) => {
      for (const word of words) this.listsOf.set(word, (this.listsOf.get(word) ?? 0) | (1 << list));
    });
  }

  /** The bits of the lists that an article has words of. */
  seenIn({ lexeme }: Tokens): number {
    this.update();
    let seen = 0;
    for (let at = 0; at < lexeme.length; at++) seen |= this.bits[lexeme[at]!]!;
    return seen;
  }

  private update(): void {
    const { vocabulary, listsOf } = this;
    if (vocabulary.generation !== this.generation) {
      this.generation = vocabulary.generation;
      this.count = 0;
    }
    if (vocabulary.count > this.bits.length) {
      const bits = new Uint32Array(vocabulary.count * 2);
      bits.set(this.bits);
      this.bits = bits;
    }
    for (; this.count < vocabulary.count; this.count++) {
      const written = listsOf.get(vocabulary.word(this.count)) ?? 0;
      this.bits[this.count] = written | (listsOf.get(vocabulary.lower(this.count)) ?? 0);
    }
  }
}
