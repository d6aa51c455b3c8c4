import { TokenKind } from '../document/annotations.js';
import { CharClass, charClass, isWordClass } from './char-class.js';
import { keepsItsStop } from './keeps-its-stop.js';
import { matchAddress, matchDomain, matchEmail } from './match-address.js';
import type { TokenList } from './token-list.js';

/** A longer run of letters is no word; it is cut, so that hostile input costs no more than other input. */
const MAX_TOKEN = 256;

const AMPERSAND = 38;
const APOSTROPHE = 39;
const COMMA = 44;
const HYPHEN = 45;
const STOP = 46;
const COLON = 58;
const CAPITAL_I = 73;
const AT = 64;
const HASH = 35;
const GRAVE = 96;
const BANG = 33;
const QUESTION = 63;
const SLASH = 47;

/**
 * Splits `text[from, to)` into tokens, in one pass.
 *
 * Hyphens split (`China`, `-`, `based`), so do clitics as in the Penn Treebank (`Kim`, `'s`; `did`, `n't`);
 * `O'Neill` and `AT&T` stay whole, and a stop that belongs to a word stays with it (`Mr.`, `U.S.`, `J.`).
 * A run of dots, dashes or `?!` is one token, and `said.The` is three.
 */
export function tokenize(text: string, from: number, to: number, out: TokenList): void {
  const { units } = out;
  let at = from;
  while (at < to) {
    const code = units[at]!;
    switch (charClass(code)) {
      case CharClass.Space:
        at++;
        break;
      case CharClass.Letter:
      case CharClass.Upper:
        at = word(text, at, to, out);
        break;
      case CharClass.Digit:
        at = numeral(text, at, at, to, out);
        break;
      case CharClass.Apostrophe:
        at = apostrophe(text, at, from, to, out);
        break;
      case CharClass.Quote:
        at = out.push(
          at,
          code === GRAVE && at + 1 < to && text.charCodeAt(at + 1) === GRAVE ? at + 2 : at + 1,
          TokenKind.QuoteMark,
        );
        break;
      case CharClass.Punct:
        at = punctuation(text, code, at, from, to, out);
        break;
      case CharClass.Surrogate:
        at = astral(text, at, to, out);
        break;
      default:
        at = out.push(at, at + 1, TokenKind.Symbol);
    }
  }
}

function classAt(text: string, at: number, to: number): number {
  return at < to ? charClass(text.charCodeAt(at)) : CharClass.Space;
}

function word(text: string, start: number, to: number, out: TokenList): number {
  const { units } = out;
  const limit = Math.min(to, start + MAX_TOKEN);
  let at = start + 1;
  for (;;) {
    while (at < limit && isWordClass(charClass(units[at]!))) at++;
    if (at >= limit) return out.push(start, at, TokenKind.Word);
    const code = units[at]!;
    if (charClass(code) === CharClass.Apostrophe) {
      if (!isWordClass(classAt(text, at + 1, to))) return out.push(start, at, TokenKind.Word);
      const clitic = cliticStart(text, start, at, to);
      if (clitic >= 0) {
        if (clitic > start) out.push(start, clitic, TokenKind.Word);
        return out.push(clitic, wordEnd(text, at + 1, to), TokenKind.Word);
      }
      at += 2;
    } else if (code === AMPERSAND && isUpperAround(text, at, to)) {
      at += 2;
    } else if (code === STOP) {
      const initials = initialsEnd(text, start, at, to);
      if (initials > at) return out.push(start, initials, TokenKind.Word);
      const domain = matchDomain(text, start, at, to);
      if (domain > at) return out.push(start, domain, TokenKind.Address);
      return out.push(start, keepsItsStop(text, start, at, to) ? at + 1 : at, TokenKind.Word);
    } else if (code === COLON || code === AT) {
      const address = code === AT ? matchEmail(text, at, to) : matchAddress(text, start, at, to);
      return address > at ? out.push(start, address, TokenKind.Address) : out.push(start, at, TokenKind.Word);
    } else {
      return out.push(start, at, TokenKind.Word);
    }
  }
}

function wordEnd(text: string, from: number, to: number): number {
  const limit = Math.min(to, from + MAX_TOKEN);
  let at = from;
  while (at < limit && isWordClass(charClass(text.charCodeAt(at)))) at++;
  return at;
}

/**
 * Where the clitic of a word with an apostrophe at `at` starts: at the apostrophe of `Kim's` and `they've`,
 * at the `n` of `didn't`; -1 where the apostrophe belongs to the word (`O'Neill`).
 */
function cliticStart(text: string, start: number, at: number, to: number): number {
  const next = text.charCodeAt(at + 1) | 32;
  if (!isWordClass(classAt(text, at + 2, to))) {
    if (next === 116 && (text.charCodeAt(at - 1) | 32) === 110 && at - 1 > start) return at - 1;
    return next === 115 || next === 100 || next === 109 ? at : -1;
  }
  if (isWordClass(classAt(text, at + 3, to))) return -1;
  const second = text.charCodeAt(at + 2) | 32;
  const isClitic =
    (next === 114 && second === 101) || (next === 118 && second === 101) || (next === 108 && second === 108);
  return isClitic ? at : -1;
}

/** `AT&T`, `S&P`, but not `Smith&co`. */
function isUpperAround(text: string, at: number, to: number): boolean {
  return (
    charClass(text.charCodeAt(at - 1)) === CharClass.Upper && classAt(text, at + 1, to) === CharClass.Upper
  );
}

/** The end of `U.S.`, `a.m.`, `J.K.`, `U.S` when a stop follows the single letter `text[start, at)`; else `at`. */
function initialsEnd(text: string, start: number, at: number, to: number): number {
  if (at - start !== 1) return at;
  let end = at;
  for (;;) {
    // `end` is at the stop behind a single letter.
    const letter = classAt(text, end + 1, to);
    const isLetter = letter === CharClass.Upper || letter === CharClass.Letter;
    if (!isLetter || isWordClass(classAt(text, end + 2, to))) break;
    end += 2;
    if (end >= to || text.charCodeAt(end) !== STOP) return end;
    if (end - start > MAX_TOKEN) break;
  }
  const several = end > at;
  if (!several) {
    // A single letter keeps its stop as an initial, `J. Smith`, but the pronoun ends a sentence: `so did I.`
    const isInitial = charClass(text.charCodeAt(start)) === CharClass.Upper;
    if (!isInitial || (text.charCodeAt(start) === CAPITAL_I && !initialFollows(text, end + 1, to))) return at;
  }
  return end + 1;
}

/** Whether another initial stands at `at`, perhaps behind a space: the `M.` of `I. M. Pei`. */
function initialFollows(text: string, at: number, to: number): boolean {
  const letter = at < to && text.charCodeAt(at) === 32 ? at + 1 : at;
  return classAt(text, letter, to) === CharClass.Upper && text.charCodeAt(letter + 1) === STOP;
}

/** A number from `start`, its digits from `digits`: `1,200.50`, `7:30`, `2nd`, `'90s`, `.5`. */
function numeral(text: string, start: number, digits: number, to: number, out: TokenList): number {
  const limit = Math.min(to, start + MAX_TOKEN);
  let at = digits + 1;
  while (at < limit) {
    const code = text.charCodeAt(at);
    if (isWordClass(charClass(code))) at++;
    else if (
      (code === STOP || code === COMMA || code === COLON) &&
      charClass(text.charCodeAt(at - 1)) === CharClass.Digit &&
      classAt(text, at + 1, to) === CharClass.Digit
    )
      at += 2;
    else break;
  }
  out.push(start, at, TokenKind.Number);
  // `the 1990's`
  if (classAt(text, at, to) === CharClass.Apostrophe && (text.charCodeAt(at + 1) | 32) === 115) {
    if (at + 1 < to && !isWordClass(classAt(text, at + 2, to))) return out.push(at, at + 2, TokenKind.Word);
  }
  return at;
}

function apostrophe(text: string, at: number, from: number, to: number, out: TokenList): number {
  const code = text.charCodeAt(at);
  if (at + 1 < to && text.charCodeAt(at + 1) === code) return out.push(at, at + 2, TokenKind.QuoteMark);
  const behindSpace = at === from || charClass(text.charCodeAt(at - 1)) === CharClass.Space;
  const next = classAt(text, at + 1, to);
  // `'90s`
  if (behindSpace && next === CharClass.Digit && classAt(text, at + 2, to) === CharClass.Digit) {
    const end = wordEnd(text, at + 1, to);
    if (end - at === 3 || (end - at === 4 && text.charCodeAt(end - 1) === 115)) {
      return out.push(at, end, TokenKind.Number);
    }
  }
  // `"Trump"'s`: a clitic behind a mark or bracket.
  if (!behindSpace && at > from && (text.charCodeAt(at + 1) | 32) === 115 && at + 1 < to) {
    if (!isWordClass(classAt(text, at + 2, to)) && !isWordClass(charClass(text.charCodeAt(at - 1)))) {
      return out.push(at, at + 2, TokenKind.Word);
    }
  }
  return out.push(at, at + 1, TokenKind.QuoteMark);
}

function punctuation(
  text: string,
  code: number,
  at: number,
  from: number,
  to: number,
  out: TokenList,
): number {
  let end = at + 1;
  if (code === STOP || code === HYPHEN) {
    while (end < to && text.charCodeAt(end) === code) end++;
    const behindSpace = at === from || charClass(text.charCodeAt(at - 1)) === CharClass.Space;
    if (code === STOP && end === at + 1 && behindSpace && classAt(text, end, to) === CharClass.Digit) {
      return numeral(text, at, end, to, out);
    }
  } else if (code === BANG || code === QUESTION) {
    while (end < to && (text.charCodeAt(end) === BANG || text.charCodeAt(end) === QUESTION)) end++;
  } else if ((code === AT || code === HASH) && isWordClass(classAt(text, end, to))) {
    const behindWord = at > from && isWordClass(charClass(text.charCodeAt(at - 1)));
    if (!behindWord && classAt(text, end, to) !== CharClass.Digit) {
      return out.push(at, wordEnd(text, end, to), TokenKind.Address);
    }
  } else if (code === SLASH || code === APOSTROPHE) {
    return out.push(at, end, TokenKind.Punct);
  }
  // A run of a million dots is one token, but only so much of it is a word to remember.
  for (let piece = at; piece < end; piece += MAX_TOKEN) {
    out.push(piece, Math.min(end, piece + MAX_TOKEN), TokenKind.Punct);
  }
  return end;
}

/** A character outside the basic plane: a letter begins a word, anything else (an emoji) is a symbol. */
function astral(text: string, at: number, to: number, out: TokenList): number {
  const size = at + 1 < to ? (text.codePointAt(at)! > 0xffff ? 2 : 1) : 1;
  const isLetter = /\p{L}/u.test(text.slice(at, at + size));
  return out.push(at, at + size, isLetter ? TokenKind.Word : TokenKind.Symbol);
}
