// Closed classes of English, by hand. In lower case.

/** Words that stand between a subject and its verb: `has since said`, `did n't say`. */
export const AUXILIARIES: ReadonlySet<string> = new Set(
  `has have had having 's 've 'd 'll is was are were be been being do does did will would can could may might shall
   should must n't not also later then once again previously repeatedly recently earlier since always never often
   even just still simply first already has only too now`.split(/\s+/),
);

export const SUBJECT_PRONOUNS: ReadonlySet<string> = new Set('he she they it we i you who'.split(' '));

/** The forms of `be` that make a passive. */
export const BE: ReadonlySet<string> = new Set('is are was were be been being'.split(' '));

/** Words that begin a clause: what stands before them is not part of a subject behind them. */
export const CLAUSE_STARTERS: ReadonlySet<string> = new Set(
  `but as while because that when after before if which though although since where whether until unless so
   than how why what once`.split(/\s+/),
);

export const DETERMINERS: ReadonlySet<string> = new Set(
  `the a an this that these those his her its their our my your some many most several one two three four five
   another other both all each every no any few`.split(/\s+/),
);

/** Words that begin a phrase of time or place behind `said Kim`: the name of the source ends there. */
export const ADJUNCT_STARTERS: ReadonlySet<string> = new Set(
  `in on during after before when while as at last this earlier later yesterday today tonight monday tuesday wednesday
   thursday friday saturday sunday by via through to about following ahead amid outside inside from that if because
   since who whose where which and but adding speaking referring`.split(/\s+/),
);
