// Nouns for what has a title, and for what people do in it or for it. Lower case.

export const WORKS: ReadonlySet<string> = new Set(
  `film films movie movies documentary biopic drama thriller comedy musical opera play novel memoir biography book song
  single album ballad sitcom series show sequel painting sculpture videogame podcast`.split(/\s+/),
);

/** Before a title: `stars of "Fringe"`, `who starred in “Lost River”`. */
export const PARTS_IN_WORKS: ReadonlySet<string> = new Set(
  'star stars starred starring role directed director author creator trilogy season episode'.split(' '),
);

/** Nouns for what has a name and no title: `the website “Harbour News”`. */
export const NAMED_BODIES: ReadonlySet<string> = new Set(
  `website site newspaper magazine tabloid weekly blog company firm band group channel party organisation organization charity
  agency foundation`.split(/\s+/),
);
