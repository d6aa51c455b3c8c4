import { SPEECH_VERBS, THOUGHT_VERBS } from '../lexicon/speech-verbs.js';
import { combine, hashText } from '../model/feature-hash.js';
import { clusterOf, type WordClusters } from '../model/word-clusters.js';
import { tagOf, type WordTags } from '../model/word-tags.js';
import { LexemeFlag, type Vocabulary } from '../segment/vocabulary.js';

/** What a verb attributes; bits of {@link WordTable.verb}. */
export const VerbBit = { Speech: 1, Thought: 2, That: 4 } as const;

/** Words that are no words of the vocabulary have the ids from 0: edges, then quotations by their look. */
export const EDGE = 0;
const QUOTATION_LOOKS = 18;
export const FIRST_LEXEME = 1 + QUOTATION_LOOKS;

/**
 * The id of a quotation by its look.
 *
 * @param words its number of words
 * @param ends 0 for a comma inside, 1 for `.`, `!` or `?`, 2 for anything else
 */
export function quotationId(words: number, isCapitalized: boolean, ends: 0 | 1 | 2): number {
  const size = words <= 2 ? 0 : words <= 5 ? 1 : 2;
  return 1 + (size * 2 + (isCapitalized ? 1 : 0)) * 3 + ends;
}

/**
 * What the models of quotes look at in a word, as hashes, worked out once a distinct word. Row `lexeme +
 * FIRST_LEXEME` belongs to a lexeme; the rows before it to sentence edges and quotations.
 */
export class WordTable {
  word = new Uint32Array(0);
  tag = new Uint32Array(0);
  suffix = new Uint32Array(0);
  lemma = new Uint32Array(0);
  /** The word's cluster, and the larger one that this belongs to. */
  cluster = new Uint32Array(0);
  larger = new Uint32Array(0);
  /** {@link VerbBit} bits. */
  verb = new Uint8Array(0);
  /** What the tags say: {@link TagBit} bits. */
  bits = new Uint8Array(0);
  private count = 0;
  /** Changes when all rows are void. */
  generation = -1;

  constructor(
    private readonly vocabulary: Vocabulary,
    private readonly tags: WordTags,
    private readonly clusters: WordClusters,
  ) {}

  /** Works out the rows of the words that came into the vocabulary since the last call. */
  update(): void {
    const { vocabulary } = this;
    if (this.generation !== vocabulary.generation) {
      this.generation = vocabulary.generation;
      this.count = 0;
    }
    const total = FIRST_LEXEME + vocabulary.count;
    if (total > this.word.length) this.grow(Math.max(total, this.word.length * 2));
    for (; this.count < total; this.count++) {
      if (this.count < FIRST_LEXEME) this.fillSpecial(this.count);
      else this.fillWord(this.count, this.count - FIRST_LEXEME);
    }
  }

  private fillSpecial(id: number): void {
    const name = id === EDGE ? '<edge>' : `<quotation ${id - 1}>`;
    const tag = hashText(id === EDGE ? '<edge>' : `<quotation ${Math.floor((id - 1) / 6)}>`);
    this.set(
      id,
      hashText(name),
      tag,
      hashText(id === EDGE ? '<edge>' : '<quotation>'),
      tag,
      0,
      id === EDGE ? 0 : TagBit.Quotation,
      -1,
    );
  }

  private fillWord(id: number, lexeme: number): void {
    const lower = this.vocabulary.lower(lexeme);
    const flags = this.vocabulary.flags(lexeme);
    const known = tagOf(this.tags, lower);
    const tagName = known ?? guessTag(lower);
    const isCapital = (flags & LexemeFlag.Capitalized) !== 0;
    const isKnown = known !== undefined;
    const tag = isCapital ? (isKnown ? `^${tagName}` : flags & LexemeFlag.AllCaps ? 'NP!' : 'NP') : tagName;
    const speech = SPEECH_VERBS.get(lower);
    const thought = THOUGHT_VERBS.get(lower);
    const verb =
      (speech ? VerbBit.Speech : 0) | (thought ? VerbBit.Thought : 0) | (lower === 'that' ? VerbBit.That : 0);
    this.set(
      id,
      hashText(shorten(lower)),
      hashText(tag),
      combine(isCapital ? 1 : 0, hashText(lower.slice(-3))),
      hashText(speech ?? thought ?? stem(lower)),
      verb,
      bitsOf(lower, tagName, isCapital, isKnown),
      clusterOf(this.clusters, this.vocabulary.word(lexeme).replace('’', "'")),
    );
  }

  private set(
    id: number,
    word: number,
    tag: number,
    suffix: number,
    lemma: number,
    verb: number,
    bits: number,
    cluster: number,
  ): void {
    this.cluster[id] = cluster < 0 ? tag : cluster + 1;
    this.larger[id] = cluster < 0 ? tag : this.clusters.larger[cluster]! + 1;
    this.word[id] = word;
    this.tag[id] = tag;
    this.suffix[id] = suffix;
    this.lemma[id] = lemma;
    this.verb[id] = verb;
    this.bits[id] = bits;
  }

  private grow(size: number): void {
    const larger = <T extends Uint32Array | Uint8Array>(to: T, from: T): T => {
      to.set(from);
      return to;
    };
    this.cluster = larger(new Uint32Array(size), this.cluster);
    this.larger = larger(new Uint32Array(size), this.larger);
    this.word = larger(new Uint32Array(size), this.word);
    this.tag = larger(new Uint32Array(size), this.tag);
    this.suffix = larger(new Uint32Array(size), this.suffix);
    this.lemma = larger(new Uint32Array(size), this.lemma);
    this.verb = larger(new Uint8Array(size), this.verb);
    this.bits = larger(new Uint8Array(size), this.bits);
  }
}

/** What a word is to the structure of a sentence. */
export const TagBit = {
  /** May be a finite verb. */
  Finite: 1,
  Comma: 2,
  /** Other punctuation: stops, dashes, brackets. */
  Punct: 4,
  Quotation: 8,
  /** A subject pronoun, or a name. */
  Nominal: 16,
  Colon: 32,
  Verb: 64,
  /** Closes a clause: `that`, `who`, `but`. */
  Clause: 128,
} as const;

const FINITE_AUXILIARIES = new Set(
  "is are was were has have had will would can could may might must should shall does do did 's 're 've 'd 'll am".split(
    ' ',
  ),
);
const SUBJECTS = new Set('he she they it we i you who'.split(' '));
const CLAUSES = new Set(
  'that who which but because while although though when if as whether and or what how why where'.split(' '),
);

function bitsOf(lower: string, tag: string, isCapital: boolean, isKnown: boolean): number {
  if (lower === ',') return TagBit.Comma;
  if (lower === ':') return TagBit.Colon | TagBit.Punct;
  if (!/[\p{L}\p{N}]/u.test(lower)) return TagBit.Punct;
  let bits = 0;
  if (FINITE_AUXILIARIES.has(lower) || /VBD|VBZ|MD/.test(tag) || /^VB\b/.test(tag)) bits |= TagBit.Finite;
  if (tag.includes('VB')) bits |= TagBit.Verb;
  if (SUBJECTS.has(lower) || (isCapital && !isKnown)) bits |= TagBit.Nominal;
  if (CLAUSES.has(lower)) bits |= TagBit.Clause;
  return bits;
}

/** Numbers are one word by their number of digits, so that none is learned by heart. */
function shorten(lower: string): string {
  return /^[\d.,:]+$/.test(lower) ? `#${Math.min(4, lower.length)}` : lower;
}

function guessTag(lower: string): string {
  if (/^\d/.test(lower)) return 'CD';
  if (!/\p{L}/u.test(lower)) return lower.length > 3 ? lower.slice(0, 1) : lower;
  if (/['’]$/.test(lower)) return 'POS?';
  if (lower.endsWith('ing')) return 'VBG?';
  if (lower.endsWith('ed')) return 'VBD?';
  if (lower.endsWith('ly')) return 'RB?';
  if (lower.endsWith('s')) return 'NNS?';
  return 'NN?';
}

function stem(lower: string): string {
  return lower.length > 5 ? lower.replace(/(?:ing|ed|es|s)$/, '') : lower;
}
