// Made by training/scares.ts; see scare-weights.md.

/** Weights of what tells somebody's words from scare quotes, in the order of its features. */
export const SCARE_WEIGHTS: readonly number[] = [
  0.36, // always
  -0.4, // nothing attributes it
  -0.06, // all of a direct quotation
  0.71, // within reported speech
  1.23, // it has a source
  0.69, // the cue reports words
  0.24, // the cue is another verb of speech
  -0.5, // the cue is a verb of thought
  0.07, // according to, or a colon
  -0.14, // no cue
  -0.23, // the cue right before
  0.28, // the cue right behind
  -0.45, // one word
  -0.03, // two words
  -0.14, // three words
  0.37, // four words
  -4.2, // written as a name
  -0.23, // only its first word has a capital
  0.06, // no capital
  -1.75, // a word that names before it
  -0.6, // describes the word behind
  -1.82, // a name behind
  -0.85, // nothing but punctuation behind
  0, // reflexive: declared himself
  1.43, // as before it
  1.01, // a or an before it
  -0.48, // the before it
  0.1, // a possessive before it
  1.14, // to be before it
  -0.26, // a preposition before it
  0.91, // punctuation closes it inside
  0.49, // reads like a clause
  0.35, // ends what is reported
  0.87, // begins a sentence
  -0.4, // other marked words in it
  0.14, // single marks
  -0.43, // a code: digits, #, @, /
  -0.89, // the attribution is in doubt
  -0.4, // the attribution is not certain
  -1.09, // far from the cue
  0.03, // one or two words in reported speech that describe the word behind
  -0.66, // one or two words behind a verb that judges
];
