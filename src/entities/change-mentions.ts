import type { Mention } from '../document/annotations.js';

/**
 * The mentions, some of them changed. Most articles have nothing for most rules to do: then the list itself comes back.
 *
 * @param change what a mention becomes, one mention or several; null for one that stays
 */
export function changeMentions(
  mentions: readonly Mention[],
  change: (mention: Mention, index: number) => Mention | readonly Mention[] | null,
): readonly Mention[] {
  let changed: Mention[] | null = null;
  for (let index = 0; index < mentions.length; index++) {
    const mention = mentions[index]!;
    const others = change(mention, index);
    if (others !== null) changed ??= mentions.slice(0, index);
    if (changed === null) continue;
    if (others === null) changed.push(mention);
    else if (Array.isArray(others)) changed.push(...others);
    else changed.push(others as Mention);
  }
  return changed ?? mentions;
}
