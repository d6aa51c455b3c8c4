import type { EntityType, Mention, Tokens } from '../document/annotations.js';
import { USUAL_TYPES } from '../lexicon/usual-types.js';
import type { Vocabulary } from '../segment/vocabulary.js';
import { changeMentions } from './change-mentions.js';
import { ENTITY_TYPES } from './entity-labels.js';
import { mentionOf } from './mention-of.js';
import { nameAcronyms } from './name-acronyms.js';
import { nameAgencies } from './name-agencies.js';
import { nameLeaders } from './name-leaders.js';
import { nameProducts } from './name-products.js';
import { nameStorms } from './name-storms.js';
import { nameVehicles } from './name-vehicles.js';
import { typeFamilies } from './type-families.js';
import { typeSurnames } from './type-surnames.js';
import { usualType } from './usual-type.js';
import { wordsOfMention } from './words-of-mention.js';

/** The share of a name's places that decides on its type. */
const CLEAR = 0.6;

/**
 * Gives all places of a name the type that the article says it has, or else the one that most of them have, where
 * that is clear: `Kim Yo Jong`, eight times a person and three times something else, is a person. A single
 * word that is a place somewhere may truly mean two things (`Washington`, `Jordan`) and is left alone where it is
 * a person or an organisation elsewhere.
 *
 * @returns the mentions in their order.
 */
export function agreeOnTypes(
  mentions: readonly Mention[],
  tokens: Tokens,
  vocabulary: Vocabulary,
): readonly Mention[] {
  const said = new Map<string, EntityType>();
  nameVehicles(mentions, tokens, vocabulary, said);
  nameProducts(mentions, tokens, vocabulary, said);
  nameLeaders(mentions, tokens, vocabulary, said);
  nameStorms(mentions, tokens, vocabulary, said);
  nameAcronyms(mentions, tokens, vocabulary, said);
  nameAgencies(mentions, tokens, vocabulary, said);
  typeFamilies(mentions, tokens, vocabulary, said);
  typeSurnames(mentions, tokens, vocabulary, said);
  const names = mentions.map((mention) => wordsOfMention(mention, tokens, vocabulary));
  const changed = new Map<string, EntityType>();
  for (const [name, types] of typesByName(mentions, names)) {
    const isClear = (types & (types - 1)) === 0 && !said.has(name) && !USUAL_TYPES.has(name);
    if (isClear) continue;
    const same = mentions.filter((_, index) => names[index] === name);
    const type = said.get(name) ?? usualType(name, same, mentions, tokens, vocabulary) ?? clearType(same);
    if (type !== null) changed.set(name, type);
  }
  if (changed.size === 0) return mentions;
  return changeMentions(mentions, (mention, index) => {
    const type = changed.get(names[index]!);
    if (type === undefined || type === mention.type) return null;
    return mentionOf(tokens, mention.firstToken, mention.endToken, type);
  });
}

/** By name, its types as bits. */
function typesByName(mentions: readonly Mention[], names: readonly string[]): Map<string, number> {
  const types = new Map<string, number>();
  mentions.forEach(({ type }, index) => {
    const name = names[index]!;
    types.set(name, (types.get(name) ?? 0) | (1 << ENTITY_TYPES.indexOf(type)));
  });
  return types;
}

/** The type of so many of the mentions that the others look like mistakes; else null. */
function clearType(mentions: readonly Mention[]): EntityType | null {
  const first = mentions[0]!;
  if (mentions.every(({ type }) => type === first.type)) return null;
  const counts = new Map<EntityType, number>();
  for (const { type } of mentions) counts.set(type, (counts.get(type) ?? 0) + 1);
  const [type, most] = [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best));
  const isWord = first.endToken - first.firstToken === 1;
  if (isWord && counts.has('LOC')) {
    // `Chibok` is one place in `the Chibok girls`, too.
    const isPlace = type === 'LOC' && counts.size === 2 && counts.has('MISC');
    return isPlace && most >= mentions.length * CLEAR ? type : null;
  }
  return most >= mentions.length * CLEAR ? type : null;
}
