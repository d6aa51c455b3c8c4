/**
 * The distinct words of the texts seen so far, each stored once under a small number, its lexeme.
 * Everything that is true of a word wherever it stands (its lower-case form, its shape, a model's scores
 * for it) is worked out once per lexeme, not once per token. After spaCy's `Vocab`.
 *
 * A vocabulary is a cache: results never depend on what it holds. It outlives documents, so
 * {@link trim} must be called between two of them to keep it bounded.
 */
export class Vocabulary {
  /** Changes when the lexemes are thrown away; caches by lexeme are void when it does. */
  generation = 0;
  count = 0;

  private words: string[] = [];
  private lowers: (string | undefined)[] = [];
  private hashes = new Uint32Array(INITIAL_SLOTS >> 1);
  private bits = new Uint16Array(INITIAL_SLOTS >> 1);
  /** Open addressing: lexeme + 1, or 0 for an empty slot. */
  private slots = new Int32Array(INITIAL_SLOTS);

  /** The lexeme of `text.slice(start, end)`. */
  intern(text: string, start: number, end: number): number {
    let hash = FNV_OFFSET;
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME);
    hash = (hash ^ (hash >>> 15)) >>> 0;
    const mask = this.slots.length - 1;
    let slot = hash & mask;
    for (;;) {
      const lexeme = this.slots[slot]! - 1;
      if (lexeme < 0) break;
      if (this.hashes[lexeme] === hash && equalsSlice(this.words[lexeme]!, text, start, end)) return lexeme;
      slot = (slot + 1) & mask;
    }
    return this.add(copySlice(text, start, end), hash, slot);
  }

  /** The word as it is written. */
  word(lexeme: number): string {
    return this.words[lexeme]!;
  }

  /** The word in lower case, with a curly apostrophe made straight: `Didn’t` and `didn't` are one. */
  lower(lexeme: number): string {
    let lower = this.lowers[lexeme];
    if (lower === undefined) {
      lower = this.words[lexeme]!.toLowerCase();
      if (lower.indexOf('’') >= 0) lower = lower.replaceAll('’', "'");
      this.lowers[lexeme] = lower;
    }
    return lower;
  }

  /** {@link LexemeFlag} bits. */
  flags(lexeme: number): number {
    return this.bits[lexeme]!;
  }

  /** Forgets all lexemes when there are more than `limit`. Call between documents only. */
  trim(limit = DEFAULT_LIMIT): void {
    if (this.count <= limit) return;
    this.generation++;
    this.count = 0;
    this.words = [];
    this.lowers = [];
    this.slots.fill(0);
  }

  private add(word: string, hash: number, slot: number): number {
    const lexeme = this.count++;
    if (lexeme >= this.hashes.length) {
      this.grow();
      const mask = this.slots.length - 1;
      slot = hash & mask;
      while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
    }
    this.words.push(word);
    this.lowers.push(undefined);
    this.hashes[lexeme] = hash;
    this.bits[lexeme] = flagsOf(word);
    this.slots[slot] = lexeme + 1;
    return lexeme;
  }

  private grow(): void {
    const hashes = new Uint32Array(this.hashes.length * 2);
    hashes.set(this.hashes);
    const bits = new Uint16Array(hashes.length);
    bits.set(this.bits);
    this.hashes = hashes;
    this.bits = bits;
    const slots = new Int32Array(this.slots.length * 2);
    const mask = slots.length - 1;
    for (let lexeme = 0; lexeme < this.count - 1; lexeme++) {
      let slot = hashes[lexeme]! & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = lexeme + 1;
    }
    this.slots = slots;
  }
}

/** What the characters of a word tell, as bits of {@link Vocabulary.flags}. */
export const LexemeFlag = {
  /** The first character is an upper-case letter: `Kim`, `US`. */
  Capitalized: 1,
  /** Two letters or more, all of them upper case: `US`, `U.S.`, `NATO`. */
  AllCaps: 2,
  /** The first letter is lower case: `said`, `iPhone`. */
  Lower: 4,
  HasDigit: 8,
  /** Ends in a full stop that belongs to it: `Mr.`, `U.S.`. */
  Abbreviation: 16,
  /** An upper-case letter after a lower-case one: `McBride`, `YouTube`. */
  InnerCapital: 32,
  HasLetter: 64,
} as const;

const INITIAL_SLOTS = 1 << 14;
const DEFAULT_LIMIT = 1 << 16;
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

function equalsSlice(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at++) {
    if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  }
  return true;
}

/** A copy that shares no memory with `text`: a V8 slice of 13 units or more would keep all of it alive. */
function copySlice(text: string, start: number, end: number): string {
  if (end - start < 13) return text.slice(start, end);
  return Buffer.from(text.slice(start, end), 'utf16le').toString('utf16le');
}

function flagsOf(word: string): number {
  let flags = 0;
  let letters = 0;
  let capitals = 0;
  let previousLower = false;
  for (const character of word) {
    const code = character.codePointAt(0)!;
    if (code >= 48 && code <= 57) flags |= LexemeFlag.HasDigit;
    const lower = character.toLowerCase();
    const isUpper = lower !== character;
    const isLower = !isUpper && character.toUpperCase() !== character;
    if (isUpper || isLower) {
      letters++;
      if (letters === 1) {
        if (isLower) flags |= LexemeFlag.Lower;
        else if (word.startsWith(character)) flags |= LexemeFlag.Capitalized;
      }
      if (isUpper) {
        capitals++;
        if (previousLower) flags |= LexemeFlag.InnerCapital;
      }
      previousLower = isLower;
    } else if (code > 127 && /\p{L}/u.test(character)) {
      letters++;
    }
  }
  if (letters > 0) flags |= LexemeFlag.HasLetter;
  if (letters > 1 && capitals === letters) flags |= LexemeFlag.AllCaps;
  if (letters > 0 && word.length > 1 && word.endsWith('.')) flags |= LexemeFlag.Abbreviation;
  return flags;
}
