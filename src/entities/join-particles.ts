import type { Mention, Tokens } from '../document/annotations.js';
import { LexemeFlag, type Vocabulary } from '../segment/vocabulary.js';
import { mentionOf } from './mention-of.js';

/** Small words within the names of people, between two parts with capitals. */
export const PARTICLES: ReadonlySet<string> = new Set(
  'do da dos das de del della di du van von bin ibn'.split(' '),
);

/** Joins the parts of a person's name on both sides of a small word of it: `André Corrêa do Lago`, not two people. */
export function joinParticles(
  mentions: readonly Mention[],
  tokens: Tokens,
  vocabulary: Vocabulary,
): readonly Mention[] {
  const isParticle = (at: number) =>
    (vocabulary.flags(tokens.lexeme[at]!) & LexemeFlag.Lower) !== 0 &&
    PARTICLES.has(vocabulary.lower(tokens.lexeme[at]!));
  const isSpaced = (at: number) => tokens.start[at]! === tokens.end[at - 1]! + 1;
  let joined: Mention[] | null = null;
  mentions.forEach((mention, index) => {
    const last = joined?.at(-1) ?? mentions[index - 1];
    const particle = mention.firstToken - 1;
    const isPart =
      last !== undefined &&
      mention.type === 'PER' &&
      last.type === 'PER' &&
      last.endToken === particle &&
      isSpaced(particle) &&
      isSpaced(mention.firstToken) &&
      isParticle(particle);
    if (isPart) {
      joined ??= mentions.slice(0, index);
      joined[joined.length - 1] = mentionOf(tokens, last.firstToken, mention.endToken, 'PER');
    } else joined?.push(mention);
  });
  return joined ?? mentions;
}
