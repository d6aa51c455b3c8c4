import { zeros } from '../document/zeros.js';
import { SENTENCE_STARTERS } from '../lexicon/sentence-starters.js';
import { combine, hashText } from '../model/feature-hash.js';
import { clusterOf, clusterOfFolded, type WordClusters } from '../model/word-clusters.js';
import { LexemeFlag, type Vocabulary } from '../segment/vocabulary.js';

/** What {@link WordTraits.bits} tells of a word. */
export const WordBit = {
  /** May be part of a name by its looks: a capital, or letters with digits. */
  NameLike: 1,
  /** Begins with a capital. */
  Capital: 2,
  AllCaps: 4,
  /** Begins with a small letter. */
  Small: 8,
  /** A small word that headlines do not capitalise either: `of`, `the`. */
  ShortSmall: 16,
  HasLetter: 32,
  /** Begins many sentences and no name by itself: `The`, `In`; with a capital only. */
  Opener: 64,
  /** A hyphen or an apostrophe by itself. */
  Joiner: 128,
  /** The bits that tell how a word looks. */
  Looks: 63,
} as const;

/** The groups that are kinds, looks, and clusters of words, and two for the rest. */
const KIND_GROUPS = 60;
const CLUSTER_GROUPS = 24;
export const WORD_GROUPS = KIND_GROUPS + 3 + CLUSTER_GROUPS + 2;

/** What the tagger asks of every token, worked out once per lexeme. */
export class WordTraits {
  /** The hash of the lower-case form. */
  lower = new Uint32Array(1 << 12);
  /** The hash of the shape: `Xx` for `Kim`, `XxXx` for `McBride`, `X.X.` for `U.S.`, `d-d` … */
  shape = new Uint32Array(1 << 12);
  bits = new Uint8Array(1 << 12);
  /** The first letter, in upper case; 0 where there is none. */
  initial = new Uint16Array(1 << 12);
  /** For an all-caps word of two to six letters the hash of its letters, as of `U.N.` and `UN`; else 0. */
  acronym = new Uint32Array(1 << 12);
  /** The cluster of the word, or -1. */
  cluster = new Int16Array(1 << 12);
  /** The kind of the word, which tells what it is in names, or -1. */
  kind = new Int16Array(1 << 12);
  /** One of {@link WORD_GROUPS} groups of words that stand alike beside others; see {@link groupOf}. */
  group = new Uint8Array(1 << 12);
  /** A number for each lower-case form, from 0. */
  private form = new Int32Array(1 << 12);
  private forms = 0;
  private formOf = new Map<number, number>();
  /** By form: its number in the article at hand, good where `seenIn` is the article's number. */
  private localForm = new Int32Array(1 << 12);
  private seenIn = new Uint32Array(1 << 12);
  private articles = 0;
  private count = 0;
  private generation = -1;

  constructor(
    private readonly vocabulary: Vocabulary,
    readonly clusters: WordClusters,
    readonly kinds: WordClusters,
  ) {}

  /** Makes the traits of all lexemes known; returns whether those known before are void. */
  update(): boolean {
    const { vocabulary } = this;
    const isNew = vocabulary.generation !== this.generation;
    if (isNew) {
      this.generation = vocabulary.generation;
      this.count = 0;
      this.forms = 0;
      this.formOf = new Map();
    }
    if (vocabulary.count > this.lower.length) this.grow(vocabulary.count);
    for (; this.count < vocabulary.count; this.count++) this.add(this.count);
    return isNew;
  }

  /** Numbers the forms of an article's words from 0, so that what is counted by form can be small. */
  numberForms(lexemes: Int32Array): { form: Int32Array; forms: number } {
    if (this.localForm.length < this.forms) {
      this.localForm = new Int32Array(this.forms * 2);
      this.seenIn = new Uint32Array(this.forms * 2);
    }
    this.articles++;
    const form = zeros(Int32Array, lexemes.length);
    let forms = 0;
    for (let at = 0; at < lexemes.length; at++) {
      const global = this.form[lexemes[at]!]!;
      if (this.seenIn[global] !== this.articles) {
        this.seenIn[global] = this.articles;
        this.localForm[global] = forms++;
      }
      form[at] = this.localForm[global]!;
    }
    return { form, forms };
  }

  private add(lexeme: number): void {
    const word = this.vocabulary.word(lexeme);
    const flags = this.vocabulary.flags(lexeme);
    const lower = hashText(this.vocabulary.lower(lexeme));
    this.lower[lexeme] = lower;
    this.shape[lexeme] = shapeOf(word);
    this.initial[lexeme] = word.toUpperCase().charCodeAt(0);
    this.acronym[lexeme] = (flags & LexemeFlag.AllCaps) !== 0 ? hashAcronym(word) : 0;
    this.cluster[lexeme] = clusterOf(this.clusters, word);
    this.kind[lexeme] = clusterOfFolded(this.kinds, this.vocabulary.lower(lexeme));
    let form = this.formOf.get(lower);
    if (form === undefined) {
      form = this.forms++;
      this.formOf.set(lower, form);
    }
    this.form[lexeme] = form;
    let bits = 0;
    const hasLetter = (flags & LexemeFlag.HasLetter) !== 0;
    if ((flags & (LexemeFlag.Capitalized | LexemeFlag.InnerCapital)) !== 0) bits |= WordBit.NameLike;
    if (hasLetter && (flags & LexemeFlag.HasDigit) !== 0) bits |= WordBit.NameLike;
    // A word in a script without capitals may be a name as well as not.
    if (hasLetter && (flags & (LexemeFlag.Capitalized | LexemeFlag.Lower)) === 0) bits |= WordBit.NameLike;
    if ((flags & LexemeFlag.Capitalized) !== 0) bits |= WordBit.Capital;
    if ((flags & LexemeFlag.AllCaps) !== 0) bits |= WordBit.AllCaps;
    if ((flags & LexemeFlag.Lower) !== 0)
      bits |= word.length <= 4 ? WordBit.Small | WordBit.ShortSmall : WordBit.Small;
    if (hasLetter) bits |= WordBit.HasLetter;
    if (word.length === 1 && JOINERS.includes(word)) bits |= WordBit.Joiner;
    if ((bits & WordBit.Capital) !== 0 && SENTENCE_STARTERS.has(this.vocabulary.lower(lexeme)))
      bits |= WordBit.Opener;
    this.bits[lexeme] = bits;
    this.group[lexeme] = this.groupOf(lexeme);
  }

  /** Words that look like names go by their kind, or else by their look; the others by their cluster. */
  private groupOf(lexeme: number): number {
    const bits = this.bits[lexeme]!;
    if ((bits & WordBit.NameLike) !== 0) {
      const kind = this.kind[lexeme]!;
      if (kind >= 0) return this.kinds.larger[kind]!;
      return KIND_GROUPS + ((bits & WordBit.AllCaps) !== 0 ? 0 : (bits & WordBit.Capital) !== 0 ? 1 : 2);
    }
    const cluster = this.cluster[lexeme]!;
    if (cluster >= 0) return KIND_GROUPS + 3 + this.clusters.largest[cluster]!;
    return WORD_GROUPS - ((bits & WordBit.HasLetter) !== 0 ? 2 : 1);
  }

  private grow(count: number): void {
    let capacity = this.lower.length;
    while (capacity < count) capacity *= 2;
    const copy = <T extends Uint32Array | Int32Array | Int16Array | Uint16Array | Uint8Array>(
      to: T,
      from: T,
    ): T => {
      to.set(from);
      return to;
    };
    this.lower = copy(new Uint32Array(capacity), this.lower);
    this.shape = copy(new Uint32Array(capacity), this.shape);
    this.bits = copy(new Uint8Array(capacity), this.bits);
    this.initial = copy(new Uint16Array(capacity), this.initial);
    this.cluster = copy(new Int16Array(capacity), this.cluster);
    this.kind = copy(new Int16Array(capacity), this.kind);
    this.group = copy(new Uint8Array(capacity), this.group);
    this.acronym = copy(new Uint32Array(capacity), this.acronym);
    this.form = copy(new Int32Array(capacity), this.form);
  }
}

const JOINERS = "-‐‑–'’‘´`";
const LONGEST_ACRONYM = 6;

/** The hash of an acronym's letters, one by one as `combine(hash, letter)` from 0. */
function hashAcronym(word: string): number {
  let hash = 0;
  let letters = 0;
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code === 46) continue;
    if (++letters > LONGEST_ACRONYM) return 0;
    hash = combine(hash, code);
  }
  return letters > 1 ? hash : 0;
}

/** The shape with runs of one kind written once, as a hash. */
function shapeOf(word: string): number {
  let hash = 17;
  let previous = 0;
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    let kind = code;
    if (code >= 48 && code <= 57) kind = 100;
    else if (code >= 97 && code <= 122) kind = 120;
    else if (code >= 65 && code <= 90) kind = 88;
    else if (code > 127) {
      const character = word[at]!;
      if (character.toUpperCase() !== character) kind = 120;
      else if (character.toLowerCase() !== character) kind = 88;
    }
    if (kind !== previous || at === 1) hash = combine(hash, kind);
    previous = kind;
  }
  return hash;
}
