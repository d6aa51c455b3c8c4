// Made by training/scares.ts; see scare-weights.md.

/** Weights of what tells somebody's words from scare quotes, in the order of its features. */
export const SCARE_WEIGHTS: readonly number[] = [
  0.228, // always
  -0.255, // nothing attributes it
  -0.531, // all of a direct quotation
  1.014, // within reported speech
  0.946, // it has a source
  0.763, // the cue reports words
  0.746, // the cue is another verb of speech
  -0.151, // the cue is a verb of thought
  0.01, // according to, or a colon
  -1.139, // no cue
  -0.821, // the cue right before
  0.36, // the cue right behind
  -0.552, // one word
  -0.217, // two words
  -0.015, // three words
  0.338, // four words
  -4.304, // written as a name
  0.021, // only its first word has a capital
  0.023, // no capital
  -1.747, // a word that names before it
  -0.824, // describes the word behind
  -1.577, // a name behind
  -0.848, // nothing but punctuation behind
  0, // reflexive: declared himself
  0.869, // as before it
  0.591, // a or an before it
  -0.455, // the before it
  -0.007, // a possessive before it
  1.031, // to be before it
  -0.328, // a preposition before it
  0.884, // punctuation closes it inside
  0.518, // reads like a clause
  0.462, // ends what is reported
  0.921, // begins a sentence
  -0.005, // other marked words in it
  -0.178, // single marks
  -0.338, // a code: digits, #, @, /
  -0.86, // the attribution is in doubt
  0.192, // the attribution is not certain
  -0.911, // far from the cue
  0.773, // one or two words in reported speech that describe the word behind
  -0.201, // one or two words behind a verb that judges
];
