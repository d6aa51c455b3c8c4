import type { TokenKind, Tokens } from '../document/annotations.js';
import { unitsOf } from '../document/units-of.js';
import { zeros } from '../document/zeros.js';
import type { Vocabulary } from './vocabulary.js';

/** Tokens as they are found; its arrays grow as needed. No more may be pushed once another list was made. */
export class TokenList implements Tokens {
  count = 0;
  start: Int32Array;
  end: Int32Array;
  kind: Uint8Array;
  lexeme: Int32Array;

  /** The code units of the text. */
  readonly units: Uint16Array;

  constructor(
    text: string,
    private readonly vocabulary: Vocabulary,
  ) {
    this.units = unitsOf(text);
    const capacity = (text.length >> 2) + 16;
    this.start = zeros(Int32Array, capacity);
    this.end = zeros(Int32Array, capacity);
    this.kind = zeros(Uint8Array, capacity);
    this.lexeme = zeros(Int32Array, capacity);
  }

  /** Adds `text[start, end)`; returns `end`. */
  push(start: number, end: number, kind: TokenKind): number {
    const index = this.count++;
    if (index === this.start.length) this.grow();
    this.start[index] = start;
    this.end[index] = end;
    this.kind[index] = kind;
    this.lexeme[index] = this.vocabulary.intern(this.units, start, end);
    return end;
  }

  finish(): Tokens {
    return {
      count: this.count,
      start: this.start.subarray(0, this.count),
      end: this.end.subarray(0, this.count),
      kind: this.kind.subarray(0, this.count),
      lexeme: this.lexeme.subarray(0, this.count),
    };
  }

  private grow(): void {
    const capacity = this.start.length * 2;
    const larger = <T extends Int32Array | Uint8Array>(to: T, from: T): T => {
      to.set(from);
      return to;
    };
    this.start = larger(zeros(Int32Array, capacity), this.start);
    this.end = larger(zeros(Int32Array, capacity), this.end);
    this.kind = larger(zeros(Uint8Array, capacity), this.kind);
    this.lexeme = larger(zeros(Int32Array, capacity), this.lexeme);
  }
}
