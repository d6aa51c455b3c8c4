import { hashWord, type LineWords } from './line-words.js';
import { WordTable } from './word-table.js';

const MOST_WORDS = 14;

const Kind = { Cue: 1, Filler: 2, Date: 4, Zone: 8 } as const;
const kinds = (words: string, kind: number) =>
  words.split(' ').map((word) => [hashWord(word), kind] as const);
const WORDS = new WordTable([
  ...kinds(
    'updated published posted modified ago comments comment shares share likes views replies listen',
    Kind.Cue,
  ),
  ...kinds('read reading', Kind.Cue),
  ...kinds(
    'last first on at of time min mins minute minutes sec second seconds hour hours hr hrs day days week weeks a p m am pm an',
    Kind.Filler,
  ),
  ...kinds(
    'january february march april may june july august september october november december',
    Kind.Date,
  ),
  ...kinds('jan feb mar apr jun jul aug sep sept oct nov dec', Kind.Date),
  ...kinds(
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun today',
    Kind.Date,
  ),
  ...kinds('et est edt pt pst pdt ct cst cdt gmt bst utc ist cet aest', Kind.Zone),
]);

/**
 * A line of figures about the page: `5 min read`, `Updated 14:32 GMT`, `2 hours ago`, `1.2K shares`,
 * `10:45 a.m. ET, March 3, 2024`. A date or an hour alone is none: timelines are told under them.
 */
export function isStamp(
  { text, lines, firstWord, wordHash, wordStart, wordEnd }: LineWords,
  line: number,
): boolean {
  const from = firstWord[line]!;
  const to = firstWord[line + 1]!;
  if (to - from > MOST_WORDS || to - from < 2) return false;
  let seen = 0;
  let figures = 0;
  for (let w = from; w < to; w++) {
    const code = text.charCodeAt(wordStart[w]!);
    const kind = WORDS.get(wordHash[w]!);
    if (code >= 48 && code <= 57 && wordEnd[w]! - wordStart[w]! <= 7) figures++;
    else if (kind === 0) return false;
    seen |= kind;
  }
  if (figures === 0)
    return (
      to - from === 3 &&
      (seen & Kind.Cue) !== 0 &&
      (seen & (Kind.Date | Kind.Zone)) === 0 &&
      wordHash[to - 1] === AGO
    );
  if (seen & Kind.Cue) return true;
  const isClock = /\d:\d\d/.test(text.slice(lines.start[line], lines.end[line]));
  if (isClock && (seen & (Kind.Date | Kind.Zone)) !== 0) return true;
  // `1 of 12` counts pictures.
  return to - from === 3 && figures === 2 && wordHash[from + 1] === OF;
}

const AGO = hashWord('ago');
const OF = hashWord('of');
