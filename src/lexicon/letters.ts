// Letters for patterns that many articles meet: with `\p{L}`, of hundreds of ranges, a pattern takes a hundred
// times longer to make ready, which a short run of newskit feels. Beyond Latin-1 letters are told nearly: the blocks
// of scripts count as a whole, and there large and small letters are one.

const BEYOND = 'Ā-῿Ⰰ-ⷿ぀-퟿';

/** For use within brackets: `[${LETTER}-]+`. */
export const LETTER = `A-Za-zÀ-ÖØ-öø-ÿ${BEYOND}`;
export const CAPITAL = `A-ZÀ-ÖØ-Þ${BEYOND}`;
export const SMALL = `a-zß-öø-ÿ${BEYOND}`;

/** What stands between words. */
export const NO_LETTERS = new RegExp(`[^${LETTER}]+`);
