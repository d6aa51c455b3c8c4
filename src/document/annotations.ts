import type { Span } from './span.js';

// The layers that the pipeline lays over a document. Every offset counts in `Document.text`.

/** Why a line was marked; index into {@link LINE_REASONS}, 0 for a line that is kept. */
export const LINE_REASONS = ['kept', 'duplicate', 'near-duplicate', 'boilerplate'] as const;
export type LineReason = Exclude<(typeof LINE_REASONS)[number], 'kept'>;

/**
 * By what a line was found to be boilerplate; '' for other lines. `phrase`: one of the lexicon's; `stamp`: figures about the page; `credit`: whose a picture
 * is; `machine`: an address or a scrap of script; `divider`: marks alone; `model`: the line model;
 * `source`: it stands in many documents of the same source.
 */
export const LINE_RULES = ['', 'phrase', 'stamp', 'credit', 'machine', 'divider', 'model', 'source'] as const;
export type LineRule = Exclude<(typeof LINE_RULES)[number], ''>;

/** One entry a line of the document. Marked lines are skipped by every later stage. */
export interface LineMarks {
  /** Index into {@link LINE_REASONS}. */
  readonly reason: Uint8Array;
  /** For a duplicate: the index (from 0) of the line it repeats; else -1. */
  readonly of: Int32Array;
  /** Index into {@link LINE_RULES}. */
  readonly rule: Uint8Array;
  /** For a line that the model found: how probable it is to be part of the story. */
  readonly score: Float32Array;
}

/** What a token is, told by its characters alone. */
export const TokenKind = {
  Word: 0,
  /** Digits, perhaps with letters or separators: `7`, `1,200.50`, `2nd`, `£3bn`'s `3bn`. */
  Number: 1,
  Punct: 2,
  /** A mark that may open or close a quotation. Which it does, the quote scanner says. */
  QuoteMark: 3,
  Symbol: 4,
  /** An address: `www.example.com/a`, `news@example.org`, `@handle`, `#tag`. */
  Address: 5,
} as const;
export type TokenKind = (typeof TokenKind)[keyof typeof TokenKind];

/** Tokens as parallel arrays: token `i` is `text[start[i], end[i])`. */
export interface Tokens {
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly kind: Uint8Array;
  /** The token's entry in the {@link Vocabulary} that it was interned in. */
  readonly lexeme: Int32Array;
}

/** Sentences as parallel arrays, in order: sentence `i` is `text[start[i], end[i])`. */
export interface Sentences {
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** `count + 1` entries: the tokens of sentence `i` are `[firstToken[i], firstToken[i + 1])`. */
  readonly firstToken: Int32Array;
}

/** Paragraphs as parallel arrays; each is made of whole sentences. */
export interface Paragraphs {
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** `count + 1` entries: the sentences of paragraph `i` are `[firstSentence[i], firstSentence[i + 1])`. */
  readonly firstSentence: Int32Array;
}

export interface Segmentation {
  readonly tokens: Tokens;
  readonly sentences: Sentences;
  readonly paragraphs: Paragraphs;
}

export type EntityType = 'PER' | 'ORG' | 'LOC' | 'MISC';

/** A name where it stands in the text. Pronouns and descriptions ("the minister") are no mentions. */
export interface Mention extends Span {
  readonly type: EntityType;
  /** Token range `[firstToken, endToken)`. */
  readonly firstToken: number;
  readonly endToken: number;
}

/** The mentions that mean one thing. */
export interface Entity {
  /** `e1`, `e2`, … in the order in which they are reported. */
  readonly id: string;
  readonly type: EntityType;
  /** The fullest form in the document, without title: `Mike Pompeo`. */
  readonly name: string;
  /** The other forms, as written: `Mr Pompeo`, `Pompeo`. */
  readonly aliases: readonly string[];
  readonly mentions: readonly Mention[];
  /** What titles (`Mrs`) and given names say of a person; for resolving pronouns. */
  readonly gender: 'female' | 'male' | null;
  /** How much the article is about it, 0 to 1. */
  readonly salience: number;
  /** The id that a user's gazetteer gave it. */
  readonly gazetteerId?: string;
}

export type QuoteType = 'direct' | 'mixed' | 'indirect' | 'scare';
export type QuoteAct = 'speech' | 'thought';

export interface Quote extends Span {
  readonly type: QuoteType;
  readonly act: QuoteAct;
  /** The contents without their marks, one for each piece of a split quote, in order and disjoint. */
  readonly parts: readonly Span[];
  /** False where an opening mark was never closed and the quote was cut at its paragraph. */
  readonly closed: boolean;
  readonly cue: Span | null;
  /** The words that name the speaker: `he`, `Al Jazeera's McBride`. */
  readonly source: Span | null;
  /** What the source means: an index into the document's entities; `null` where it cannot be told. */
  readonly speaker: number | null;
  /** Where the evidence does not decide: the entities that it may be; `speaker` is then `null`. */
  readonly ambiguous: readonly number[];
  readonly confidence: number;
  /** The rule or model that found it, in words a reader understands. */
  readonly method: string;
  /** What else was weighed, a line each: `Kim: 2.31 (named in this paragraph, spoke last)`. */
  readonly evidence?: readonly string[];
  /** What can be seen about cue, source and content, in words a reader understands. */
  readonly features?: readonly string[];
}

/** A sentence of the summary: an index into the document's sentences. */
export interface SummarySentence extends Span {
  readonly sentence: number;
  /** 0 to 1. */
  readonly score: number;
  /** 1 for the most telling one. */
  readonly rank: number;
}
