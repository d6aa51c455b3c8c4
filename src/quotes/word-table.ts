import { SPEECH_VERBS, THOUGHT_VERBS } from '../lexicon/speech-verbs.js';
import { hashText } from '../model/feature-hash.js';
import { clusterOf, type WordClusters } from '../model/word-clusters.js';
import { LexemeFlag, type Vocabulary } from '../segment/vocabulary.js';
import { refinementOf, TAG_BITS, TAG_OF, TagBit, tagOfMark } from './part-of-speech.js';
import { shorten, slotOfWord, type WordLexicon } from './word-lexicon.js';

/** What a verb attributes; bits of {@link WordTable.verb}. */
export const VerbBit = { Speech: 1, Thought: 2, That: 4 } as const;
export const VERBS = 8;

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

/** How a quotation ends, by its id: the `ends` of {@link quotationId}. */
export function endsOfQuotation(id: number): number {
  return (id - 1) % 3;
}

/** Room for the values of {@link WordTable.suffix} and {@link WordTable.ending}. */
export const SUFFIXES = 4096;
export const ENDINGS = 8;
/** Room for clusters and larger ones. */
export const CLUSTERS = 1024;
export const LARGER = 160;

/** The parts of speech that a word may be which the lexicon does not know, by its ending. */
const GUESSES: readonly { readonly ending: RegExp; readonly tags: readonly number[] }[] = [
  { ending: /ing$/, tags: [TAG_OF.VBG, TAG_OF.NN, TAG_OF.JJ] },
  { ending: /ed$/, tags: [TAG_OF.VBN, TAG_OF.VBD, TAG_OF.JJ, TAG_OF.NN] },
  { ending: /ly$/, tags: [TAG_OF.RB, TAG_OF.JJ, TAG_OF.NN] },
  { ending: /[^s]s$/, tags: [TAG_OF.NNS, TAG_OF.VBZ, TAG_OF.NN, TAG_OF.JJ] },
  { ending: /(?:)/, tags: [TAG_OF.NN, TAG_OF.JJ, TAG_OF.VB, TAG_OF.VBP, TAG_OF.RB, TAG_OF.NNS] },
];

/**
 * What the models of quotes look at in a word, as small numbers, worked out once a distinct word. Row
 * `lexeme + FIRST_LEXEME` belongs to a lexeme; the rows before it to sentence edges and quotations.
 */
export class WordTable {
  /** The number of the word and of its lemma among those that are known; 0 for others. */
  word = new Uint16Array(0);
  lemma = new Uint16Array(0);
  /** The last three letters, hashed; and the ending of an inflected form. */
  suffix = new Uint16Array(0);
  ending = new Uint8Array(0);
  /** The word's cluster, and the larger one that this belongs to; 0 for none. */
  cluster = new Uint16Array(0);
  larger = new Uint8Array(0);
  /** {@link VerbBit} bits. */
  verb = new Uint8Array(0);
  /** {@link TagBit} bits of all that the word may be. */
  bits = new Uint8Array(0);
  /** The tag, where there is one only; else 0, and the tagger chooses among `choices[class]`. */
  tag = new Uint8Array(0);
  class = new Uint16Array(0);
  refinement = new Uint8Array(0);
  /** 1 for a word that some cue begins with. */
  startsCue = new Uint8Array(0);
  /** The parts of speech of each class. */
  readonly choices: readonly Uint8Array[];
  private count = 0;
  /** Changes when all rows are void. */
  generation = -1;
  private readonly firstGuess: number;

  constructor(
    private readonly vocabulary: Vocabulary,
    private readonly lexicon: WordLexicon,
    private readonly clusters: WordClusters,
  ) {
    const classes = [...lexicon.classes, ...GUESSES.map(({ tags }) => Uint8Array.from(tags))];
    this.firstGuess = lexicon.classes.length;
    this.choices = classes.flatMap((tags) => [
      tags,
      tags.includes(TAG_OF.NNP) ? tags : Uint8Array.of(...tags, TAG_OF.NNP),
    ]);
  }

  /** Works out the rows of the words that came into the vocabulary since the last call. */
  update(): void {
    const { vocabulary } = this;
    if (this.generation !== vocabulary.generation) {
      this.generation = vocabulary.generation;
      this.count = 0;
      for (const column of this.columns()) column.fill(0);
    }
    const total = FIRST_LEXEME + vocabulary.count;
    if (total > this.word.length) this.grow(Math.max(total, this.word.length * 2));
    for (; this.count < total; this.count++) {
      if (this.count < FIRST_LEXEME) this.fillSpecial(this.count);
      else this.fillWord(this.count, this.count - FIRST_LEXEME);
    }
  }

  private fillSpecial(id: number): void {
    this.tag[id] = id === EDGE ? TAG_OF.edge : TAG_OF['quotation-1'] + Math.floor((id - 1) / 6);
    this.bits[id] = TAG_BITS[this.tag[id]!]!;
  }

  private fillWord(id: number, lexeme: number): void {
    const flags = this.vocabulary.flags(lexeme);
    const word = this.vocabulary.word(lexeme);
    const lower = this.vocabulary.lower(lexeme);
    if ((flags & (LexemeFlag.HasLetter | LexemeFlag.HasDigit)) === 0 && lower !== '%') {
      this.setTag(id, tagOfMark(word));
      this.setKnown(id, slotOfWord(this.lexicon, lower));
      return;
    }
    const written = word.includes('’') ? word.replaceAll('’', "'") : word;
    const isCapital = (flags & LexemeFlag.Capitalized) !== 0;
    const known = slotOfWord(this.lexicon, shorten(lower));
    const asWritten = isCapital ? slotOfWord(this.lexicon, written) : known;
    this.setKnown(id, known);
    this.verb[id] =
      (SPEECH_VERBS.has(lower) ? VerbBit.Speech : 0) |
      (THOUGHT_VERBS.has(lower) ? VerbBit.Thought : 0) |
      (lower === 'that' ? VerbBit.That : 0);
    this.suffix[id] = (hashText(lower.slice(-3)) + (isCapital ? 1 : 0)) & (SUFFIXES - 1);
    this.ending[id] = endingOf(lower) + (isCapital ? 4 : 0);
    this.refinement[id] = refinementOf(lower);
    const cluster = clusterOf(this.clusters, written);
    if (cluster >= 0) {
      this.cluster[id] = cluster + 1;
      this.larger[id] = this.clusters.larger[cluster]! + 1;
    }
    if (asWritten >= 0) this.setClass(id, (this.lexicon.classOf[asWritten]! - 1) * 2);
    else if (known >= 0) this.setClass(id, (this.lexicon.classOf[known]! - 1) * 2 + 1);
    else if (isCapital) this.setTag(id, TAG_OF.NNP);
    else if (flags & LexemeFlag.HasDigit) this.setTag(id, TAG_OF.CD);
    else this.setClass(id, this.guess(lower) * 2);
  }

  private setKnown(id: number, slot: number): void {
    if (slot < 0) return;
    this.word[id] = this.lexicon.word[slot]!;
    this.lemma[id] = this.lexicon.lemma[slot]!;
    this.startsCue[id] = this.lexicon.startsCue[slot]!;
  }

  private setTag(id: number, tag: number): void {
    this.tag[id] = tag;
    this.bits[id] = TAG_BITS[tag]!;
  }

  private setClass(id: number, wordClass: number): void {
    const choices = this.choices[wordClass]!;
    this.class[id] = wordClass + 1;
    if (choices.length === 1) this.tag[id] = choices[0]!;
    for (const tag of choices) this.bits[id]! |= TAG_BITS[tag]! & TagBit.Verb;
  }

  private guess(lower: string): number {
    return this.firstGuess + GUESSES.findIndex(({ ending }) => ending.test(lower));
  }

  private columns(): (Uint8Array | Uint16Array)[] {
    return [
      this.word,
      this.lemma,
      this.suffix,
      this.ending,
      this.cluster,
      this.larger,
      this.verb,
      this.bits,
      this.tag,
      this.class,
      this.refinement,
      this.startsCue,
    ];
  }

  private grow(size: number): void {
    const wide = (from: Uint16Array) => {
      const to = new Uint16Array(size);
      to.set(from);
      return to;
    };
    const narrow = (from: Uint8Array) => {
      const to = new Uint8Array(size);
      to.set(from);
      return to;
    };
    this.word = wide(this.word);
    this.lemma = wide(this.lemma);
    this.suffix = wide(this.suffix);
    this.cluster = wide(this.cluster);
    this.class = wide(this.class);
    this.ending = narrow(this.ending);
    this.larger = narrow(this.larger);
    this.verb = narrow(this.verb);
    this.bits = narrow(this.bits);
    this.tag = narrow(this.tag);
    this.refinement = narrow(this.refinement);
    this.startsCue = narrow(this.startsCue);
  }
}

/** 1 `-ing`, 2 `-ed`, 3 `-s`, 0 anything else. */
function endingOf(lower: string): number {
  if (lower.endsWith('ing')) return 1;
  if (lower.endsWith('ed')) return 2;
  return lower.endsWith('s') ? 3 : 0;
}
