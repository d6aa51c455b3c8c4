import { unitsOf } from '../document/units-of.js';

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
  private bares: (string | undefined)[] = [];
  private bits = new Uint16Array(INITIAL_SLOTS >> 1);
  /**
   * Open addressing, {@link SLOT} numbers a slot: the hash of a word, its lexeme + 1 (0 for an empty slot), where its
   * characters are and how many, so that looking a word up touches two places in memory only.
   */
  private slots = new Int32Array(INITIAL_SLOTS * SLOT);
  /** The characters of all words, one behind the other. */
  private characters = new Uint16Array(INITIAL_SLOTS * 4);
  private used = 0;
  /** By list what {@link lexemesOf} has found. */
  private lists = new Map<readonly string[], readonly number[]>();

  /** The lexeme of a word by itself. */
  lexeme(word: string): number {
    return this.intern(unitsOf(word), 0, word.length);
  }

  /** The lexemes of words of a list that is asked for again and again. */
  lexemesOf(words: readonly string[]): readonly number[] {
    let lexemes = this.lists.get(words);
    if (lexemes === undefined) {
      lexemes = words.map((word) => this.lexeme(word));
      this.lists.set(words, lexemes);
    }
    return lexemes;
  }

  /** The lexeme of the word of the code units `[start, end)`. */
  intern(units: Uint16Array, start: number, end: number): number {
    let hash = FNV_OFFSET;
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ units[at]!, FNV_PRIME);
    hash ^= hash >>> 15;
    const { slots } = this;
    const last = slots.length - SLOT;
    let slot = Math.imul(hash, SLOT) & last;
    for (; slots[slot + 1] !== 0; slot = (slot + SLOT) & last) {
      const isAlike = slots[slot] === hash && slots[slot + 3] === end - start;
      if (isAlike && this.standsAt(slots[slot + 2]!, units, start, end)) return slots[slot + 1]! - 1;
    }
    return this.add(String.fromCharCode(...units.subarray(start, end)), hash, slot);
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

  /** The word in lower case without full stops: `U.S.` and `US` are one. */
  bare(lexeme: number): string {
    let bare = this.bares[lexeme];
    if (bare === undefined) {
      bare = this.lower(lexeme).replaceAll('.', '');
      this.bares[lexeme] = bare;
    }
    return bare;
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
    this.bares = [];
    this.slots.fill(0);
    this.used = 0;
    this.lists.clear();
  }

  /** Whether the characters from `place` are the code units `[start, end)`. */
  private standsAt(place: number, units: Uint16Array, start: number, end: number): boolean {
    const { characters } = this;
    let at = place;
    for (let from = start; from < end; from++, at++) if (characters[at] !== units[from]) return false;
    return true;
  }

  private add(word: string, hash: number, slot: number): number {
    const lexeme = this.count++;
    if (lexeme >= this.bits.length) {
      this.grow();
      slot = freeSlot(this.slots, hash);
    }
    this.words.push(word);
    this.lowers.push(undefined);
    this.bares.push(undefined);
    this.bits[lexeme] = flagsOf(word);
    this.slots[slot] = hash;
    this.slots[slot + 1] = lexeme + 1;
    this.slots[slot + 2] = this.used;
    this.slots[slot + 3] = word.length;
    if (this.used + word.length > this.characters.length) {
      const characters = new Uint16Array(2 * (this.used + word.length));
      characters.set(this.characters);
      this.characters = characters;
    }
    for (let at = 0; at < word.length; at++) this.characters[this.used++] = word.charCodeAt(at);
    return lexeme;
  }

  private grow(): void {
    const bits = new Uint16Array(this.bits.length * 2);
    bits.set(this.bits);
    this.bits = bits;
    const { slots } = this;
    this.slots = new Int32Array(slots.length * 2);
    for (let from = 0; from < slots.length; from += SLOT) {
      if (slots[from + 1] === 0) continue;
      const to = freeSlot(this.slots, slots[from]!);
      for (let at = 0; at < SLOT; at++) this.slots[to + at] = slots[from + at]!;
    }
  }
}

/** Where the first empty slot for a hash begins. */
function freeSlot(slots: Int32Array, hash: number): number {
  const last = slots.length - SLOT;
  let slot = Math.imul(hash, SLOT) & last;
  while (slots[slot + 1] !== 0) slot = (slot + SLOT) & last;
  return slot;
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

const SLOT = 4;
const INITIAL_SLOTS = 1 << 14;
const DEFAULT_LIMIT = 1 << 15;
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

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
