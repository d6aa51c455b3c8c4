/**
 * Whether a short name is made of how the words of a long one begin: `Nato` of `North Atlantic Treaty Organisation`, `NiMet`
 * of `Nigerian Meteorological Agency`.
 *
 * @param words in lower case
 */
export function spellsName(short: string, words: readonly string[]): boolean {
  const strong = words.filter((word) => !SMALL_IN_NAMES.has(word));
  const initials = strong.map((word) => word[0]).join('');
  if (short.length > 1 && short.toLowerCase() === initials) return true;
  const pieces = short.match(/\p{Lu}\p{Ll}*/gu) ?? [];
  if (pieces.length < 2 || pieces.join('') !== short || pieces.length > strong.length) return false;
  return pieces.every((piece, at) => strong[at]!.startsWith(piece.toLowerCase()));
}

/** Words that an acronym may leave out: `Food and Agriculture Organization of …` is `FAO`. */
export const SMALL_IN_NAMES: ReadonlySet<string> = new Set(
  'of the and for in on de du des la et & to a'.split(' '),
);
