import type { Mention, Tokens } from '../document/annotations.js';
import { PLACES_WITH_AND } from '../lexicon/places-with-and.js';
import { LexemeFlag, type Vocabulary } from '../segment/vocabulary.js';
import { changeMentions } from './change-mentions.js';
import { mentionOf } from './mention-of.js';
import { wordsOfMention } from './words-of-mention.js';

/** Words that places and organisations may have in their names, and people do not. */
const NO_PART_OF_PERSON: ReadonlySet<string> = new Set(
  'in at on to by for from with as but that who when where told said says is was has had'.split(' '),
);

/** `the Ministry of Health and Wellness` is one. */
const OFFICES: ReadonlySet<string> = new Set(
  'ministry department office bureau committee commission faculty institute'.split(' '),
);

/**
 * Takes apart what the tagger took for one name and is several: people and places with a comma or `and` between
 * them (`Amman, Jordan`), people with a preposition or verb between them (`Thomas in Lin's car`), and other names
 * where one of the two stands elsewhere by itself (`Army and Nato`). Organisations and titles of works may have a
 * comma or `and` of their own.
 */
export function splitLists(
  mentions: readonly Mention[],
  tokens: Tokens,
  vocabulary: Vocabulary,
): readonly Mention[] {
  let alone: Set<string> | null = null;
  return changeMentions(mentions, (mention) => {
    if (mention.endToken - mention.firstToken < 3) return null;
    const cuts = cutsOf(mention, tokens, vocabulary);
    if (cuts.length === 0) return null;
    const parts = partsOf(mention, cuts, tokens);
    if (mention.type === 'PER' || mention.type === 'LOC') return parts;
    alone ??= new Set(mentions.map((other) => wordsOfMention(other, tokens, vocabulary)));
    const names = alone;
    return parts.some((part) => names.has(wordsOfMention(part, tokens, vocabulary))) ? parts : null;
  });
}

/** The tokens at which a mention may be cut in two. */
function cutsOf(mention: Mention, tokens: Tokens, vocabulary: Vocabulary): number[] {
  const { firstToken, endToken, type } = mention;
  const cuts: number[] = [];
  const isOffice = type === 'ORG' && OFFICES.has(vocabulary.lower(tokens.lexeme[firstToken]!));
  for (let at = firstToken + 1; at < endToken - 1; at++) {
    const word = vocabulary.lower(tokens.lexeme[at]!);
    if ((word === 'and' && !isOffice) || (word === ',' && (type === 'PER' || type === 'LOC'))) cuts.push(at);
    else if (type === 'PER' && NO_PART_OF_PERSON.has(word) && isSmall(tokens.lexeme[at]!, vocabulary))
      cuts.push(at);
  }
  if (cuts.length > 0 && PLACES_WITH_AND.has(wordsOfMention(mention, tokens, vocabulary))) return [];
  return cuts;
}

/** `Pham To` and `U Is` are names, with a capital. */
function isSmall(lexeme: number, vocabulary: Vocabulary): boolean {
  return (vocabulary.flags(lexeme) & LexemeFlag.Lower) !== 0;
}

function partsOf(mention: Mention, cuts: readonly number[], tokens: Tokens): Mention[] {
  const parts: Mention[] = [];
  let first = mention.firstToken;
  for (const end of [...cuts, mention.endToken]) {
    if (end > first) parts.push(mentionOf(tokens, first, end, mention.type));
    first = end + 1;
  }
  return parts;
}
