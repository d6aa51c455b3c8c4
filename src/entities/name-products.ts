import type { EntityType, Mention, Tokens } from '../document/annotations.js';
import type { Vocabulary } from '../segment/vocabulary.js';
import { wordsOfMention } from './words-of-mention.js';

/** What a company makes, as the last word of a name that begins with its own. */
const PRODUCTS: ReadonlySet<string> = new Set(
  'watch pay phone tablet laptop glass maps music wallet pencil keyboard console headset browser app'.split(
    ' ',
  ),
);

/** The types of what is called after its maker: where `Apple` is a company, `Apple Watch` is none. */
export function nameProducts(
  mentions: readonly Mention[],
  tokens: Tokens,
  vocabulary: Vocabulary,
  typeOf: Map<string, EntityType>,
): void {
  const word = (at: number) => vocabulary.lower(tokens.lexeme[at]!);
  const products = mentions.filter(
    ({ type, firstToken, endToken }) =>
      type === 'ORG' && endToken - firstToken === 2 && PRODUCTS.has(word(endToken - 1)),
  );
  if (products.length === 0) return;
  const makers = new Set(
    mentions
      .filter(({ type, firstToken, endToken }) => type === 'ORG' && endToken - firstToken === 1)
      .map(({ firstToken }) => word(firstToken)),
  );
  for (const product of products) {
    if (makers.has(word(product.firstToken))) typeOf.set(wordsOfMention(product, tokens, vocabulary), 'MISC');
  }
}
