import { FeatureLayout } from './feature-layout.js';
import { KINDS, TAGS } from './part-of-speech.js';
import { LEMMAS, TOP_WORDS } from './word-lexicon.js';
import { CLUSTERS, VERBS } from './word-table.js';

// The rows of the features of whole contents: see `ContentFeatures`, which fills them.

/** In which order the first pieces of content, the source and the cue stand, two bits each. */
export const ORDERS = 4 ** 4;
/** The kinds of the items beside the cue. */
export const SIGNATURES = KINDS * KINDS;
/** Up to two finite verbs, quotations and commas each. */
export const HOLDINGS = 27;
/** On which side of the cue, and whether next to it. */
export const NEAR = 4;
/** Distances and sizes on the scale of `bucket`. */
export const SIZES = 8;
/** Whether it begins and ends with the sentence. */
export const EDGES = 4;
/** Up to three quotations of the sentence, and how many of them are left out. */
export const LEFT_OUT = 16;

const layout = new FeatureLayout('contents');
export const ORDER_SIGNATURE = layout.add('order signature', ORDERS, SIGNATURES);
export const ORDER_VERB = layout.add('order verb tag', ORDERS, VERBS, TAGS);
export const ORDER_LEMMA = layout.add('order lemma', ORDERS, LEMMAS);
export const ORDER_CLUSTER = layout.add('order cluster', ORDERS, CLUSTERS);
export const ORDER_QUOTATIONS = layout.add('order quotations', ORDERS, 4);
export const LEFT = layout.add('left out', LEFT_OUT);
export const LEFT_SIGNATURE = layout.add('left out signature', LEFT_OUT, SIGNATURES);
export const FIRST = layout.add('first near', TAGS, NEAR);
export const FIRST_BEFORE = layout.add('first before near', TAGS, TAGS, NEAR);
export const FIRST_LEMMA = layout.add('first near lemma', TAGS, NEAR, LEMMAS);
export const FIRST_CLUSTER = layout.add('first near cluster', TAGS, NEAR, CLUSTERS);
export const FIRST_SIGNATURE = layout.add('first kind near signature', KINDS, NEAR, SIGNATURES);
export const FIRST_WORD = layout.add('first word near', TOP_WORDS, NEAR);
export const WORD_BEFORE = layout.add('word before first', TOP_WORDS, TAGS, 2);
export const LAST_BEHIND = layout.add('last behind', TAGS, TAGS, 2);
export const LAST_BEHIND_TWO = layout.add('last behind two', KINDS, KINDS, KINDS, 2);
export const WORD_BEHIND = layout.add('word behind last', TOP_WORDS, TAGS, 2);
export const WORD_BEHIND_SIZE = layout.add('word behind size', TOP_WORDS, SIZES, 2);
export const WORD_BEHIND_HOLDS = layout.add('word behind holds', TOP_WORDS, HOLDINGS, 2);
export const WORD_BEHIND_EDGES = layout.add('word behind edges', TOP_WORDS, EDGES, 2);
export const BEHIND_EDGES = layout.add('behind edges signature', KINDS, EDGES, SIGNATURES);
export const BEHIND_HOLDS = layout.add('behind two holds', KINDS, KINDS, HOLDINGS);
export const OUTSIDE = layout.add('before behind', TAGS, TAGS, 2);
export const ENDS = layout.add('first last', TAGS, TAGS, 2);
export const HOLDS_SIZE = layout.add('holds size', HOLDINGS, SIZES, 2);
export const HOLDS_FIRST = layout.add('holds size first', HOLDINGS, SIZES, TAGS);
export const EDGES_PIECES = layout.add('edges near pieces', EDGES, NEAR, 4);
export const EDGES_SIGNATURE = layout.add('edges near signature', EDGES, NEAR, SIGNATURES);
export const CUES_WITHIN = layout.add('cues finite', 4, 3, 2);
export const CLAUSES_BEHIND = layout.add('clauses finite behind', 4, 3, TAGS);
export const BRACKETS = layout.add('brackets dashes', 5, 4, 2);
export const FINITE_LEMMA = layout.add('finite near lemma', 2, NEAR, LEMMAS);
export const VERBS_NOMINALS = layout.add('verbs nominals near', 4, 4, NEAR);
export const SENTENCE = layout.add('sentence near quotations', 3, NEAR, 3);
export const GAP = layout.add('gap', 5, KINDS, KINDS, KINDS, 2);
export const GAP_EDGES = layout.add('gap size edges', SIZES, EDGES, 2);
export const REST = layout.add('rest behind', SIZES, TAGS, 2);

export const CONTENT_LAYOUT = layout;
