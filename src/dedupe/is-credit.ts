import { type LineWords, wordAt } from './line-words.js';

const MOST_WORDS = 9;
const MEDIA =
  /^(?:photos?|photographs?|photographer|images?|pictures?|screengrab|screenshot|video|source|graphic|illustration|getty|via|credit)$/i;
const AGENCIES =
  /(?:\/ ?|\bvia )(?:Reuters|AFP|AP|AP Photo|EPA|PA|Getty(?: Images)?|WireImage|Shutterstock(?:\.com)?|Flickr|Twitter|Facebook|Instagram|YouTube|Bloomberg|Global News|Rex(?: Features)?|Corbis|Alamy|Xinhua|ANI|PTI)\W*$/;
/** `AP Photo/Ana Silva`, `REUTERS/Ana Silva/File Photo`. */
const AGENCY_FIRST = /^[\s([]*(?:AP Photo|AP|AFP|EPA|PA|Reuters|REUTERS|Getty(?: Images)?)\/\p{Lu}/u;

/**
 * A line that only says whose a picture is: `Photo: AP`, `[Image via Getty]`, `Jean Lacroix/WireImage`.
 * A caption says more, and is kept.
 */
export function isCredit(words: LineWords, line: number): boolean {
  const from = words.firstWord[line]!;
  const count = words.firstWord[line + 1]! - from;
  if (count === 0 || count > MOST_WORDS) return false;
  const { text, lines, wordEnd } = words;
  const first = wordAt(words, from);
  if (MEDIA.test(first) && /^ ?[:|]/.test(text.slice(wordEnd[from]!, wordEnd[from]! + 2))) return true;
  const whole = text.slice(lines.start[line], lines.end[line]);
  return (whole.includes('/') && AGENCY_FIRST.test(whole)) || AGENCIES.test(whole);
}
