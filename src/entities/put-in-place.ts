import type { Mention } from '../document/annotations.js';
import { addMissed } from './add-missed.js';

/** Names in the place of all mentions that they touch; both in the order of the text. */
export function putInPlace(mentions: readonly Mention[], names: readonly Mention[]): readonly Mention[] {
  if (names.length === 0) return mentions;
  let next = 0;
  const others = mentions.filter(({ firstToken, endToken }) => {
    while (next < names.length && names[next]!.endToken <= firstToken) next++;
    return next === names.length || names[next]!.firstToken >= endToken;
  });
  return addMissed(others, names);
}
