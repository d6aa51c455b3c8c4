// What tells when, where or how somebody spoke, collected by hand from news. In lower case.

/** Ends a phrase of time behind `last`, `this` or `that`: `earlier this month`, `the same day`. */
export const STRETCHES_OF_TIME: ReadonlySet<string> = new Set(
  `week weekend month year season decade summer winter spring autumn fall morning afternoon evening night day hour
   quarter`.split(/\s+/),
);

/** Stands before a stretch of time. */
export const BEFORE_STRETCH: ReadonlySet<string> = new Set('last this that same late early'.split(' '));

/** Adverbs of time and order that end no name. Those of manner, `firmly`, are told by their ending. */
export const ADVERBS_OF_TIME: ReadonlySet<string> = new Set(
  'later afterwards afterward again then soon once today tonight yesterday'.split(' '),
);

/** Where people speak: `at a news conference`. */
export const OCCASIONS: ReadonlySet<string> = new Set(
  'conference briefing meeting hearing rally event ceremony launch summit forum session debate interview trial inquest'.split(
    ' ',
  ),
);

/** How they do: `with a smile`. */
export const GESTURES: ReadonlySet<string> = new Set(
  'smile grin laugh shrug sigh chuckle wink smirk frown nod giggle'.split(' '),
);
