/** Nouns for one person as a relative of another, by hand. Lower case, as tokens: the `wife` of `ex-wife`. */
export const KIN_NOUNS: ReadonlySet<string> = new Set(
  `mother mum mom wife widow daughter sister stepmother stepdaughter stepsister grandmother granddaughter aunt niece
   fiancée fiancee girlfriend father dad husband widower son brother stepfather stepson stepbrother grandfather grandson
   uncle nephew fiancé fiance boyfriend cousin sibling twin child parent grandparent grandchild partner`.split(
    /\s+/,
  ),
);
