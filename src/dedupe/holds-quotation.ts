import { APOSTROPHE, foldChar } from './fold-char.js';

/** Speech has a stop before the closing mark, or this many words. */
const FEWEST_WORDS = 5;
/** So far on a closing mark is looked for; what was opened has its words by then. */
const MOST_CHARACTERS = 500;

/**
 * Whether a line holds quoted words. Such a line is never removed, whatever else it looks like, because a
 * quotation lost in cleaning is lost for good. Words in double marks are quoted, also where a mark is
 * missing; those in single marks only where they read as speech, for headlines are full of `'deep concern'`.
 * An arrow that looks like a mark (`More »`) is none.
 */
export function holdsQuotation(line: string): boolean {
  for (let at = 0; at < line.length; at++) {
    const code = line.charCodeAt(at);
    if (code < 128 && code !== STRAIGHT && code !== DOUBLE && code !== BACKTICK) continue;
    if (code === DOUBLE || code === 0x201c || code === 0x201d || code === 0x201e) return true;
    if (code === 0xab && line.indexOf('»', at) > at + 1) return true;
    if (code !== STRAIGHT && code !== BACKTICK && code !== 0x2018) continue;
    if (code !== 0x2018 && line.charCodeAt(at + 1) === code) return true;
    if (opens(line, at) && holdsSpeechAt(line, at)) return true;
  }
  return false;
}

const DOUBLE = 34;
const STRAIGHT = 39;
const BACKTICK = 96;

/** An opening mark stands before a letter or digit and behind none: `'We`, but not `didn't`. */
function opens(line: string, at: number): boolean {
  return isWordAt(line, at + 1) && !isWordAt(line, at - 1);
}

/** Whether what the mark at `open` opens is closed by a single mark and long enough, or stopped, as speech is. */
function holdsSpeechAt(line: string, open: number): boolean {
  const limit = Math.min(line.length, open + MOST_CHARACTERS);
  let words = 1;
  for (let at = open + 2; at < limit; at++) {
    const code = line.charCodeAt(at);
    if (code === 32 && line.charCodeAt(at - 1) !== 32) words++;
    if ((code !== STRAIGHT && code !== 0x2019) || line.charCodeAt(at - 1) === 32 || isWordAt(line, at + 1))
      continue;
    if (words >= FEWEST_WORDS || (words > 1 && ',.?!'.includes(line[at - 1]!))) return true;
    // A plural's apostrophe (`the boys' plan`) may stand before the closing mark; look on.
  }
  return false;
}

function isWordAt(line: string, at: number): boolean {
  const folded = foldChar(line.charCodeAt(at));
  return folded > APOSTROPHE && (folded < 0xd800 || folded > 0xdfff);
}
