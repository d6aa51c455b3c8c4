// Made by training/summary.ts; see summary-weights.md.

/** Weights of the summary's sentence scorer, in the order of its features. */
export const SUMMARY_WEIGHTS: readonly number[] = [
  -1.9933, // first
  -0.3867, // second
  -0.0288, // third
  3.3675, // closeness to the start
  -0.435, // place in the text
  0.229, // words, logarithm
  -0.3615, // under 10 words
  -0.2786, // over 35 words
  -0.2779, // over 50 words
  0.631, // weight of its words in the text
  0.5582, // mean weight of its words
  0.4945, // words shared with the first sentence
  0.8422, // share of names
  0.28, // a number
  -0.1278, // share inside marks
  -0.105, // opens with a mark
  -0.0221, // a question
  0.0168, // opens with a conjunction
  -0.002, // opens with a pronoun
  0.0497, // speaks in the first or second person
  0.076, // share of words that stand nowhere else
];
