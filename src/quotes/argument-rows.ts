import { FeatureLayout } from './feature-layout.js';
import { KINDS, TAGS } from './part-of-speech.js';
import { LEMMAS, TOP_WORDS, WORDS } from './word-lexicon.js';
import { CLUSTERS, ENDINGS, LARGER, SUFFIXES, VERBS } from './word-table.js';

// The rows of the argument model's features: see `ArgumentFeatures`, which fills them.

/** Words from two before the item to two behind it, on the left of the cue, then on its right. */
export const ARGUMENT_SLOTS = 10;

export const SIDES = 2;
export const PLACES = 16;
export const SENTENCES = 6;
export const SIGNATURE = 81;
export const NOMINALS = 5;
export const CLAUSES = 7;
export const AHEAD = 8;

const layout = new FeatureLayout('arguments');
export const WORD = layout.add('side w-2..2', ARGUMENT_SLOTS, WORDS);
export const WORD_LARGER = layout.add('side larger-2..2', ARGUMENT_SLOTS, LARGER);
export const WORD_CLUSTER = layout.add('side c-1..1', ARGUMENT_SLOTS, CLUSTERS);
export const WORD_SUFFIX = layout.add('side s', SIDES, SUFFIXES);
export const WORD_VERB = layout.add('side v', SIDES, VERBS);
export const TAG = layout.add('side t-2..2', ARGUMENT_SLOTS, TAGS);
export const PLACE_TAG = layout.add('place t', PLACES, TAGS);
export const TAGS_BEFORE = layout.add('side t-1 t', SIDES, TAGS, TAGS);
export const TAGS_BEHIND = layout.add('side t t+1', SIDES, TAGS, TAGS);
export const BETWEEN = layout.add('between', SIDES, 1296);
export const CUES_TAG = layout.add('cues t', SIDES, 3, TAGS);
export const LEMMA_TAG = layout.add('lemma t', LEMMAS, SIDES, TAGS);
export const LEMMA_PLACE = layout.add('lemma place q', LEMMAS, PLACES, 2);
export const LEMMA_FIRST = layout.add('lemma first', LEMMAS, SIDES * 2);
export const SIGNATURE_PLACE = layout.add('signature place q', SIGNATURE, PLACES, 2);
export const SIGNATURE_COMMAS = layout.add('signature commas q', SIGNATURE, SIDES, 4, 2);
export const SIGNATURE_VERBS = layout.add('signature commas verbs clauses', SIGNATURE, SIDES, 4, 12);
export const SIGNATURE_NOMINALS = layout.add('signature nominals n', SIGNATURE, SIDES, NOMINALS, 2);
export const SIGNATURE_DEPTH = layout.add('signature depth q', SIGNATURE, SIDES, 3, 2);
export const RIGHT_WORD_PLACE = layout.add('right word place q', TOP_WORDS, PLACES, 2);
export const LEFT_TAG_PLACE = layout.add('left tag right tag place', TAGS, TAGS, PLACES);
export const LEFT_TAG_FIRST = layout.add('left tag first', TAGS, SIDES * 2);
export const COMMAS_BEHIND = layout.add('commas edge+1 t', SIDES, 4, 3, TAGS);
export const FIRST_ENDING = layout.add('first ending t+1', SIDES, 2, ENDINGS, TAGS);
export const COMMAS_ENDING = layout.add('commas ending sentence first q', SIDES, 4, ENDINGS, SENTENCES, 4);
export const CLUSTER_PLACE = layout.add('cluster place q', CLUSTERS, PLACES, 2);
export const LARGER_SIGNATURE = layout.add('larger signature q', LARGER, SIDES, SIGNATURE, 2);
export const CLAUSE_TAG = layout.add('clause t', SIDES, CLAUSES, TAGS);
export const CLAUSE_AHEAD = layout.add('ahead clause commas depth', SIDES, AHEAD, CLAUSES, 12);
export const CLAUSE_COMMAS = layout.add('clause commas bits-1', SIDES, CLAUSES, 4, KINDS);

export const ARGUMENT_LAYOUT = layout;
