import type { Mention, Tokens } from '../document/annotations.js';
import { LexemeFlag, type Vocabulary } from '../segment/vocabulary.js';
import { changeMentions } from './change-mentions.js';
import { mentionOf } from './mention-of.js';

const SAINT = /^st\.?$/;
/** Saints whose towns and islands bear their bare names: `St Louis's mayor`. */
const TOWNS: ReadonlySet<string> = new Set(
  `albans andrews asaph austell croix etienne eustatius gallen george helena helens helier ives joseph kilda kitts
   louis lucia maarten malo martin moritz neots paul peter petersburg pierre pölten tropez vincent`.split(
    /\s+/,
  ),
);

/** What a saint's name is the first of, where it goes on behind the `'s`. */
const SCHOOLS: ReadonlySet<string> = new Set(
  `church school college university hospital hospice cathedral`.split(/\s+/),
);

/**
 * Takes the `'s` into the names of churches, schools and grounds that bear a saint's, `a goal at St Mary's`, with the church, the
 * school or the hospital behind it: `St Ann's Episcopal Church`.
 */
export function takeInSaints(
  mentions: readonly Mention[],
  tokens: Tokens,
  vocabulary: Vocabulary,
): readonly Mention[] {
  let taken = 0;
  return changeMentions(mentions, (mention, index) => {
    const { firstToken, endToken, end, type } = mention;
    // The `Catholic Church` behind `St Mary's`.
    if (firstToken < taken) return [];
    if (endToken !== firstToken + 2 || endToken >= tokens.count || type === 'MISC') return null;
    if (!SAINT.test(word(firstToken)) || tokens.start[endToken] !== end || !/^['’]s$/.test(word(endToken)))
      return null;
    const behind = endOfName(endToken + 1);
    const isSchool = behind > endToken + 1 && SCHOOLS.has(word(behind - 1));
    const next = mentions[index + 1];
    if (isSchool && (!next || next.firstToken >= behind || next.endToken <= behind)) {
      taken = behind;
      return mentionOf(tokens, firstToken, behind, 'ORG');
    }
    if (behind > endToken + 1 || TOWNS.has(word(firstToken + 1))) return null;
    return mentionOf(tokens, firstToken, endToken + 1, type === 'PER' ? 'LOC' : type);
  });

  /** Where the words with capitals from a token on end. */
  function endOfName(from: number): number {
    let at = from;
    while (at < tokens.count && isCapital(at) && tokens.start[at]! - tokens.end[at - 1]! <= 1) at++;
    return at;
  }

  function isCapital(at: number): boolean {
    return (vocabulary.flags(tokens.lexeme[at]!) & LexemeFlag.Capitalized) !== 0;
  }

  function word(at: number): string {
    return at < tokens.count ? vocabulary.lower(tokens.lexeme[at]!) : '';
  }
}
