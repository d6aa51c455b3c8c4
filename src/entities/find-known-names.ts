import type { Mention, Tokens } from '../document/annotations.js';
import { KNOWN_NAMES } from '../lexicon/known-names.js';
import { LexemeFlag, type Vocabulary } from '../segment/vocabulary.js';
import { mentionOf } from './mention-of.js';

/** The Arabic article is small where a name that begins with it is written whole: `al Qaeda`. */
const ARTICLE = 'al';

/**
 * Adds names that are the same wherever news has them, or mends what was found of them: `al Qaeda`, of which the tagger
 * leaves `Qaeda`. A longer name keeps its own: `the Carnegie Hall Corporation`.
 */
export function findKnownNames(
  mentions: readonly Mention[],
  tokens: Tokens,
  vocabulary: Vocabulary,
): readonly Mention[] {
  const known = listKnown(tokens, vocabulary);
  if (known.length === 0) return mentions;
  const found: Mention[] = [];
  let next = 0;
  for (const name of known) {
    while (next < mentions.length && mentions[next]!.endToken <= name.firstToken)
      found.push(mentions[next++]!);
    const from = next;
    while (next < mentions.length && mentions[next]!.firstToken < name.endToken) next++;
    const same = mentions.slice(from, next);
    const isWithin = same.every(
      ({ firstToken, endToken }) => firstToken >= name.firstToken && endToken <= name.endToken,
    );
    if (isWithin) found.push(name);
    else found.push(...same);
  }
  for (; next < mentions.length; next++) found.push(mentions[next]!);
  return found;
}

/** The known names of an article, in its order. */
function listKnown(tokens: Tokens, vocabulary: Vocabulary): Mention[] {
  const { count, lexeme } = tokens;
  const article = vocabulary.lexeme(ARTICLE);
  const known: Mention[] = [];
  for (let at = 0; at < count; at++) {
    const flags = vocabulary.flags(lexeme[at]!);
    const mayBegin = LexemeFlag.Capitalized | LexemeFlag.InnerCapital;
    if ((flags & mayBegin) === 0 && lexeme[at] !== article) continue;
    const names = KNOWN_NAMES.get(vocabulary.word(lexeme[at]!));
    const name = names?.find(({ rest }) => rest.every((word, index) => wordAt(at + 1 + index) === word));
    if (!name || (name.rest.length === 0 && !standsAlone(at))) continue;
    const end = at + 1 + name.rest.length;
    known.push(mentionOf(tokens, at, end, name.type));
    at = end - 1;
  }
  return known;

  function wordAt(at: number): string {
    return at < count ? vocabulary.word(lexeme[at]!) : '';
  }

  /** Not the `UPS` of `START-UPS`, nor of a line in capitals. */
  function standsAlone(at: number): boolean {
    if ((vocabulary.flags(lexeme[at]!) & LexemeFlag.AllCaps) === 0) return true;
    const isTied = at > 0 && tokens.end[at - 1] === tokens.start[at] && /^[-‐‑]$/.test(wordAt(at - 1));
    return !isTied && (isMixed(at - 1) || isMixed(at + 1));
  }

  function isMixed(at: number): boolean {
    if (at < 0 || at >= count) return false;
    const flags = vocabulary.flags(lexeme[at]!);
    return (flags & LexemeFlag.HasLetter) !== 0 && (flags & LexemeFlag.AllCaps) === 0;
  }
}
