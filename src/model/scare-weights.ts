// Made by training/scares.ts; see scare-weights.md.

/** Weights of what tells somebody's words from scare quotes, in the order of its features. */
export const SCARE_WEIGHTS: readonly number[] = [
  0.27, // always
  -0.18, // nothing attributes it
  -0.43, // all of a direct quotation
  0.76, // within reported speech
  1.06, // it has a source
  0.88, // the cue reports words
  0.39, // the cue is another verb of speech
  -0.73, // the cue is a verb of thought
  0.3, // according to, or a colon
  -0.56, // no cue
  -0.07, // the cue right before
  0.27, // the cue right behind
  -0.43, // one word
  -0.09, // two words
  -0.13, // three words
  0.3, // four words
  -4.05, // written as a name
  -0.1, // only its first word has a capital
  0.09, // no capital
  -1.79, // a word that names before it
  -0.51, // describes the word behind
  -1.87, // a name behind
  -1.04, // nothing but punctuation behind
  0, // reflexive: declared himself
  1.47, // as before it
  1.04, // a or an before it
  -0.6, // the before it
  0.21, // a possessive before it
  1.2, // to be before it
  -0.16, // a preposition before it
  0.92, // punctuation closes it inside
  0.64, // reads like a clause
  0.45, // ends what is reported
  1.02, // begins a sentence
  -0.45, // other marked words in it
  0.07, // single marks
  -0.48, // a code: digits, #, @, /
  0.15, // the attribution is in doubt
  -0.27, // the attribution is not certain
  -1.28, // far from the cue
  0.05, // one or two words in reported speech that describe the word behind
  -0.73, // one or two words behind a verb that judges
];
