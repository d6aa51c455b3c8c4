import type { Mention } from '../document/annotations.js';

/** Mentions with those that were missed, both in the order of the text; one that touches another is not taken. */
export function addMissed(mentions: readonly Mention[], missed: readonly Mention[]): readonly Mention[] {
  if (missed.length === 0) return mentions;
  const all: Mention[] = [];
  let next = 0;
  for (const mention of missed) {
    while (next < mentions.length && mentions[next]!.endToken <= mention.firstToken)
      all.push(mentions[next++]!);
    if (next === mentions.length || mentions[next]!.firstToken >= mention.endToken) all.push(mention);
  }
  return [...all, ...mentions.slice(next)];
}
