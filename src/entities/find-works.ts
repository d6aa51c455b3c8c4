import { type EntityType, type Mention, TokenKind, type Tokens } from '../document/annotations.js';
import { SPEECH_VERBS } from '../lexicon/speech-verbs.js';
import { NAMED_BODIES, PARTS_IN_WORKS, WORKS } from '../lexicon/works.js';
import { LexemeFlag, type Vocabulary } from '../segment/vocabulary.js';
import { mentionOf } from './mention-of.js';
import { type MarkedTitle, readMarkedTitle } from './read-marked-title.js';

/** So many tokens on either side may stand between a work and what it is. */
const REACH = 6;
const REACH_OF_VERB = 4;
/** `dubbed the “Iron Lady”` */
const NICKNAMED = /^(?:dubbed|nicknamed?|moniker|alias)$/;

/**
 * Takes for one name what stands between marks in title case: beside a word for a work all of `“The Salt Road,” a novel`, and
 * elsewhere several words with capitals that nobody says, whatever they name: `a tour of the “Cities of the South”`.
 */
export function findWorks(
  mentions: readonly Mention[],
  tokens: Tokens,
  vocabulary: Vocabulary,
): readonly Mention[] {
  const { count, kind, lexeme } = tokens;
  const found: Mention[] = [];
  let next = 0;
  let isChanged = false;
  for (let open = kind.indexOf(TokenKind.QuoteMark); open >= 0; ) {
    const title = readMarkedTitle(open, tokens, vocabulary);
    if (title) {
      while (next < mentions.length && mentions[next]!.endToken <= open) found.push(mentions[next++]!);
      let behind = next;
      while (behind < mentions.length && mentions[behind]!.firstToken < title.close) behind++;
      const type = typeOf(title, open, mentions.slice(next, behind));
      if (type) {
        found.push(mentionOf(tokens, title.firstToken, title.endToken, type));
        next = behind;
        isChanged = true;
      }
    }
    open = kind.indexOf(TokenKind.QuoteMark, (title?.close ?? open) + 1);
  }
  return isChanged ? [...found, ...mentions.slice(next)] : mentions;

  /** What is called so; null for no name, or one that was found as it is. */
  function typeOf(title: MarkedTitle, open: number, inside: readonly Mention[]): EntityType | null {
    const { firstToken, endToken, close, capitals, hasComma, hasColon } = title;
    const isWhole = inside.some((name) => name.firstToken === firstToken && name.endToken === endToken);
    // `Ismael “El Mayo” Zambada`
    const isPart = inside.some((name) => name.firstToken < firstToken || name.endToken > endToken);
    if (isWhole || isPart || isSaid(open, close)) return null;
    const isWithinSentence = open > 0 && has(open - 1, LexemeFlag.Lower);
    if (isToldBefore(open) || isToldBehind(close))
      return inside.length > 0 || capitals > 1 || isWithinSentence ? 'MISC' : null;
    const isBetween =
      open > 0 && has(open - 1, LexemeFlag.Capitalized) && has(close + 1, LexemeFlag.Capitalized);
    const isNickname = isBetween || NICKNAMED.test(word(open - 1)) || NICKNAMED.test(word(open - 2));
    if (isNickname || capitals < 2 || !isWithinSentence) return null;
    if (NAMED_BODIES.has(word(open - 1))) return 'ORG';
    // `names such as “Obama, Einstein or Madonna”`, `a page “R.I.P. Ana Ruiz”`, but `“Ruiz: The Early Years”`
    if (hasComma || (!hasColon && inside.some(({ type }) => type === 'PER'))) return null;
    // `the “Harbour Trust for Children”`
    const head = inside[0];
    return head?.firstToken === firstToken && head.type === 'ORG' ? 'ORG' : 'MISC';
  }

  function isToldBefore(open: number): boolean {
    for (let at = open - 1; at >= open - REACH && word(at) !== '.'; at--) {
      if (WORKS.has(word(at)) || PARTS_IN_WORKS.has(word(at))) return true;
    }
    return false;
  }

  function isToldBehind(close: number): boolean {
    for (let at = close + 1; at <= close + REACH && word(at) !== '.'; at++) {
      if (WORKS.has(word(at))) return true;
    }
    return false;
  }

  /** `"Never," the star of the film said`, `She said: "Never"` */
  function isSaid(open: number, close: number): boolean {
    const endsInComma = word(close - 1) === ',';
    const isBehindMark = /^[,:]$/.test(word(open - 1));
    for (let step = 1; step <= REACH_OF_VERB; step++) {
      if (endsInComma && SPEECH_VERBS.has(word(close + step))) return true;
      if (isBehindMark && SPEECH_VERBS.has(word(open - 1 - step))) return true;
    }
    return false;
  }

  function word(at: number): string {
    return at >= 0 && at < count ? vocabulary.lower(lexeme[at]!) : '';
  }

  function has(at: number, flag: number): boolean {
    return at < count && (vocabulary.flags(lexeme[at]!) & flag) !== 0;
  }
}
