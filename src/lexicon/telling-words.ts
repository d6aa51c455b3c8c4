// Words that change what a sentence says when one is put in another's place, collected by hand from pairs
// of news sentences. Two lines that differ in one of them are never copies of each other. In lower case.

/** Numbers in words; figures are told by their characters. */
export const NUMBER_WORDS: ReadonlySet<string> = new Set(
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
   seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand
   thousands million millions billion billions trillion dozen dozens half quarter third double triple once
   twice first second fourth fifth sixth seventh eighth ninth tenth last next single both all some most many
   few several none`.split(/\s+/),
);

/** `Talks will resume` is no copy of `Talks will not resume`. */
export const NEGATIONS: ReadonlySet<string> = new Set(
  `not no never none nor neither without cannot nobody nothing cant wont dont doesnt didnt isnt arent wasnt
   werent hasnt havent hadnt wouldnt shouldnt couldnt mustnt aint hardly barely deny denied denies denying
   refuse refused refuses reject rejected rejects fail failed fails`.split(/\s+/),
);

/**
 * `Shares rose` is no copy of `Shares fell`, nor `her son` of `his daughter`: words that come in opposites,
 * and those that one of a series stands for.
 */
export const OPPOSITES: ReadonlySet<string> = new Set(
  `up down rise rises rising rose risen fall falls falling fell fallen gain gains gained loss lose loses lost
   losses losing profit profits win wins won winning higher lower more less fewer increase increased increases decrease
   decreased decreases drop dropped drops jump jumped climb climbed slip slipped slid slide above below before
   after over under buy buys bought sell sells sold open opened opens close closed closes start started begin
   began end ended ends north south east west northern southern eastern western left right men women man
   woman male female boy girl son daughter father mother brother sister husband wife monday tuesday wednesday
   thursday friday saturday sunday january february march april may june july august september october
   november december yesterday today tomorrow guilty innocent alive dead old new good bad best worst top
   bottom high low against for support supports supported oppose opposes opposed accept accepts accepted
   approve approves approved ban banned allow allows allowed confirm confirmed guilty acquitted convicted
   arrested released kill killed injured wounded hurt home away with without increase cut raise raised
   minister president king queen prime vice former deputy`.split(/\s+/),
);

/** Words that a sentence may begin with, or that stand before a name, and are none: `In`, `Mr`. */
export const NAMELESS_CAPITALS: ReadonlySet<string> = new Set(
  `the a an in on at of by to from for with as and but or if it its he she they we i you this that these those
   there here what when where who why how his her their our my your mr mrs ms dr sir sen rep gov president
   said says inc corp co ltd while although though however also meanwhile according asked pressed still s u`.split(
    /\s+/,
  ),
);
