// Made by training/scares.ts; see scare-weights.md.

/** Weights of what tells somebody's words from scare quotes, in the order of its features. */
export const SCARE_WEIGHTS: readonly number[] = [
  0.37, // always
  -0.09, // nothing attributes it
  -0.46, // all of a direct quotation
  0.91, // within reported speech
  0.98, // it has a source
  0.74, // the cue reports words
  0.8, // the cue is another verb of speech
  -0.68, // the cue is a verb of thought
  0.09, // according to, or a colon
  -0.58, // no cue
  -0.27, // the cue right before
  0.31, // the cue right behind
  -0.45, // one word
  -0.19, // two words
  -0.14, // three words
  0.33, // four words
  -4.19, // written as a name
  0, // only its first word has a capital
  0.1, // no capital
  -1.85, // a word that names before it
  -0.52, // describes the word behind
  -1.68, // a name behind
  -0.74, // nothing but punctuation behind
  0, // reflexive: declared himself
  1.48, // as before it
  0.74, // a or an before it
  -0.58, // the before it
  0.54, // a possessive before it
  1.21, // to be before it
  -0.23, // a preposition before it
  1.08, // punctuation closes it inside
  0.73, // reads like a clause
  0.26, // ends what is reported
  0.98, // begins a sentence
  -0.31, // other marked words in it
  0.13, // single marks
  -0.44, // a code: digits, #, @, /
  0.25, // the attribution is in doubt
  -0.52, // the attribution is not certain
  -1.27, // far from the cue
  0.63, // one or two words in reported speech that describe the word behind
  -0.77, // one or two words behind a verb that judges
];
