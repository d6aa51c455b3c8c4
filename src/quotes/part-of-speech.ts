/**
 * What an item is to the models: an edge, a quotation (of one or two words, up to five, more), a punctuation
 * mark by its kind, or a word by its part of speech (Penn Treebank's, the rare ones brought together).
 */
export const TAG_NAMES = [
  'edge',
  ...['quotation-1', 'quotation-3', 'quotation-6'],
  ...[',', ':', '.', '-', '—', '(', ')', ';', "'", '$'],
  ...['NN', 'NNS', 'NNP', 'VB', 'VBP', 'VBD', 'VBN', 'VBG', 'VBZ', 'MD', 'JJ', 'RB', 'IN', 'TO', 'RP', 'DT'],
  ...['CC', 'PRP', 'PRP$', 'WP', 'WRB', 'CD', 'POS', 'UH'],
  // Told apart by the word, once its part of speech is known.
  ...['that', 'he', 'is', 'not', 'because'],
] as const;

export type TagName = (typeof TAG_NAMES)[number];

/** Room for all tags; the rows of features are laid out by it. */
export const TAGS = 48;

export const TAG_OF = Object.fromEntries(TAG_NAMES.map((name, tag) => [name, tag])) as Readonly<
  Record<TagName, number>
>;

/** Some tags by their names. */
export function tagSet(...names: readonly TagName[]): ReadonlySet<number> {
  return new Set(names.map((name) => TAG_OF[name]));
}

/** The tags that the tagger chooses among: `[FIRST_CHOICE, FIRST_CHOICE + CHOICES)`. */
export const FIRST_CHOICE = TAG_OF.NN;
export const CHOICES = TAG_OF.UH - TAG_OF.NN + 1;

/** What a tag is to the structure of a sentence. */
export const TagBit = {
  Finite: 1,
  Comma: 2,
  /** Other punctuation: stops, dashes, brackets. */
  Punct: 4,
  Quotation: 8,
  /** A subject pronoun, or a name. */
  Nominal: 16,
  Colon: 32,
  Verb: 64,
  /** Opens or closes a clause: `that`, `who`, `but`. */
  Clause: 128,
} as const;

const BITS_OF: Readonly<Record<string, number>> = {
  'quotation-1': TagBit.Quotation,
  'quotation-3': TagBit.Quotation,
  'quotation-6': TagBit.Quotation,
  ',': TagBit.Comma,
  ':': TagBit.Colon | TagBit.Punct,
  '.': TagBit.Punct,
  '—': TagBit.Punct,
  '(': TagBit.Punct,
  ')': TagBit.Punct,
  ';': TagBit.Punct,
  "'": TagBit.Punct,
  NNP: TagBit.Nominal,
  he: TagBit.Nominal,
  VB: TagBit.Verb,
  VBP: TagBit.Verb | TagBit.Finite,
  VBD: TagBit.Verb | TagBit.Finite,
  VBZ: TagBit.Verb | TagBit.Finite,
  is: TagBit.Verb | TagBit.Finite,
  MD: TagBit.Finite,
  VBN: TagBit.Verb,
  VBG: TagBit.Verb,
  that: TagBit.Clause,
  because: TagBit.Clause,
  WP: TagBit.Clause,
  WRB: TagBit.Clause,
  CC: TagBit.Clause,
};

/** {@link TagBit} bits of each tag. */
export const TAG_BITS = Uint8Array.from({ length: TAGS }, (_, tag) => BITS_OF[TAG_NAMES[tag] ?? ''] ?? 0);

/** Whether the word at a place is a verb that makes a clause: `went`, `is`, `may`; not outside the text. */
export function isFiniteAt(tags: Uint8Array, item: number): boolean {
  return (TAG_BITS[tags[item]!]! & TagBit.Finite) !== 0;
}

/** A rougher scale, for features that join several tags. */
export const KINDS = 20;
const KIND_NAMES: readonly (readonly TagName[])[] = [
  ['edge'],
  ['quotation-1', 'quotation-3', 'quotation-6'],
  [','],
  [':', '—', ';'],
  ['.', '(', ')', "'", '$', '-'],
  ['NN', 'NNS', 'CD'],
  ['NNP'],
  ['he'],
  ['PRP', 'WP'],
  ['VBD', 'VBZ', 'VBP'],
  ['is', 'MD'],
  ['VB', 'TO'],
  ['VBN'],
  ['VBG'],
  ['JJ', 'RB', 'not', 'RP', 'UH'],
  ['IN'],
  ['that'],
  ['because', 'WRB'],
  ['CC'],
  ['DT', 'PRP$', 'POS'],
];
export const KIND_OF = Uint8Array.from({ length: TAGS }, (_, tag) =>
  Math.max(
    0,
    KIND_NAMES.findIndex((names) => (names as readonly string[]).includes(TAG_NAMES[tag] ?? '')),
  ),
);

const SUBJECTS = new Set(['he', 'she', 'they', 'we', 'i']);
const AUXILIARIES = new Set(
  "is are was were am has have had do does did 's 're 've 'd 'm be been being".split(' '),
);
const SUBORDINATORS = new Set(
  'because although though while if whether unless until since as after before than so once'.split(' '),
);

/** The tag that a word with part of speech `tag` has for the models, by {@link Refinement}. */
export function refineTag(tag: number, refinement: number): number {
  switch (refinement) {
    case Refinement.That:
      return tag === TAG_OF.IN ? TAG_OF.that : tag;
    case Refinement.Subject:
      return TAG_OF.he;
    case Refinement.Auxiliary:
      return tag === TAG_OF.VBZ || tag === TAG_OF.VBD || tag === TAG_OF.VBP ? TAG_OF.is : tag;
    case Refinement.Subordinator:
      return tag === TAG_OF.IN ? TAG_OF.because : tag;
    case Refinement.Not:
      return TAG_OF.not;
    default:
      return tag;
  }
}

/** What is to be told apart in a word, whatever its part of speech. */
export const Refinement = { None: 0, That: 1, Subject: 2, Auxiliary: 3, Subordinator: 4, Not: 5 } as const;

export function refinementOf(lower: string): number {
  if (lower === 'that') return Refinement.That;
  if (SUBJECTS.has(lower)) return Refinement.Subject;
  if (AUXILIARIES.has(lower)) return Refinement.Auxiliary;
  if (SUBORDINATORS.has(lower)) return Refinement.Subordinator;
  return lower === 'not' || lower === "n't" ? Refinement.Not : Refinement.None;
}

/** The tag of a punctuation mark or symbol. */
export function tagOfMark(mark: string): number {
  switch (mark[0]) {
    case ',':
      return TAG_OF[','];
    case ':':
      return TAG_OF[':'];
    case '.':
    case '!':
    case '?':
    case '…':
      return TAG_OF['.'];
    case '-':
    case '‐':
    case '‑':
      return mark.length > 1 ? TAG_OF['—'] : TAG_OF['-'];
    case '–':
    case '—':
    case '―':
      return TAG_OF['—'];
    case '(':
    case '[':
    case '{':
      return TAG_OF['('];
    case ')':
    case ']':
    case '}':
      return TAG_OF[')'];
    case ';':
      return TAG_OF[';'];
    case "'":
    case '"':
    case '‘':
    case '’':
    case '“':
    case '”':
    case '`':
      return TAG_OF["'"];
    default:
      return TAG_OF.$;
  }
}
