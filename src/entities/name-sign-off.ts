import type { Mention, Tokens } from '../document/annotations.js';
import type { Vocabulary } from '../segment/vocabulary.js';
import { mentionOf } from './mention-of.js';

/** News agencies whose short names read like those of people or places; by general knowledge. */
const AGENCIES: ReadonlySet<string> = new Set(
  'reuter tass interfax kyodo jiji yonhap bernama antara anadolu xinhua petra sana'.split(' '),
);

/**
 * The agency that signs an article on its last line, as `Reuter` does: an organisation, though all else that the
 * article says of a `Reuter` may be of a man.
 */
export function nameSignOff(
  mentions: readonly Mention[],
  tokens: Tokens,
  vocabulary: Vocabulary,
  text: string,
): readonly Mention[] {
  const last = mentions.at(-1);
  const isLastWord = last?.endToken === tokens.count && last.endToken - last.firstToken === 1;
  if (
    !isLastWord ||
    last.type === 'ORG' ||
    !AGENCIES.has(vocabulary.lower(tokens.lexeme[last.firstToken]!))
  ) {
    return mentions;
  }
  const lineStart = text.lastIndexOf('\n', last.start) + 1;
  const isAlone = lineStart > 0 && text.slice(lineStart, last.start).trim() === '';
  return isAlone
    ? [...mentions.slice(0, -1), mentionOf(tokens, last.firstToken, last.endToken, 'ORG')]
    : mentions;
}
