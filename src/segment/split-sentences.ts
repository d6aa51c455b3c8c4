import { TokenKind, type Tokens } from '../document/annotations.js';
import { TITLE_ABBREVIATIONS } from '../lexicon/abbreviations.js';
import { QUOTE_VERBS, SENTENCE_STARTERS } from '../lexicon/sentence-starters.js';
import { CharClass, charClass } from './char-class.js';
import { LexemeFlag, type Vocabulary } from './vocabulary.js';

/** A longer stretch without a full stop is no sentence (a table, a list of names); it is cut. */
const MAX_SENTENCE = 300;
/** `"Why?" the North Korean leader Kim asked.` */
const SPEAKER_BEFORE_VERB = 6;

/** Stand before the name of the network X. */
const BEFORE_NETWORK: ReadonlySet<string> = new Set(['on', 'to', 'via', 'platform', 'network']);

const QUOTE = '"';
const CLOSERS = ')]”’»\'"›';

/**
 * Where the sentences of the paragraph `tokens[first, last)` end, as token indices behind their last token,
 * each passed to `emit`. A sentence ends at `.`, `!`, `?` or an ellipsis with the closing marks behind it, unless what follows
 * goes on in lower case or with a comma (`Washington. may`), or the stop is that of an abbreviation.
 */
export function splitSentences(
  text: string,
  tokens: Tokens,
  first: number,
  last: number,
  vocabulary: Vocabulary,
  emit: (end: number) => void,
): void {
  let sentence = first;
  let straightMarks = 0;
  for (let at = first; at < last; at++) {
    const start = tokens.start[at]!;
    const code = text.charCodeAt(start);
    if (code === 34) straightMarks++;
    if (isEnder(text, tokens, at, vocabulary)) {
      let end = at + 1;
      while (end < last && closes(text, tokens, end, straightMarks)) {
        if (text[tokens.start[end]!] === QUOTE) straightMarks++;
        end++;
      }
      if (end < last && endsHere(text, tokens, sentence, at, end, last, vocabulary)) {
        emit(end);
        sentence = end;
      }
      at = end - 1;
    }
    if (at + 1 - sentence >= MAX_SENTENCE && at + 1 < last) {
      emit(at + 1);
      sentence = at + 1;
    }
  }
  if (sentence < last) emit(last);
}

/** A token that may end a sentence: a stop, or an abbreviation that has one. */
function isEnder(text: string, tokens: Tokens, at: number, vocabulary: Vocabulary): boolean {
  const kind = tokens.kind[at]!;
  if (kind === TokenKind.Word) return (vocabulary.flags(tokens.lexeme[at]!) & LexemeFlag.Abbreviation) !== 0;
  if (kind !== TokenKind.Punct) return false;
  const code = text.charCodeAt(tokens.start[at]!);
  return code === 46 || code === 33 || code === 63 || code === 0x2026 || code === 0x3002;
}

/** Whether token `at`, behind a stop, is a mark or bracket that closes what the stop ended. */
function closes(text: string, tokens: Tokens, at: number, straightMarks: number): boolean {
  const start = tokens.start[at]!;
  const character = text[start]!;
  if (!CLOSERS.includes(character)) return false;
  if (character === '”' || character === ')' || character === ']' || character === '»') return true;
  const end = tokens.end[at]!;
  const spaceBefore = tokens.end[at - 1]! < start;
  const spaceAfter = end >= text.length || charClass(text.charCodeAt(end)) === CharClass.Space;
  // Between two spaces a straight mark closes if one is open: `talks . " He`.
  if (spaceBefore) return spaceAfter && character === QUOTE && straightMarks % 2 === 1;
  return true;
}

/** Whether the sentence that begins at token `first` and whose stop is token `stop` ends before token `next`. */
function endsHere(
  text: string,
  tokens: Tokens,
  first: number,
  stop: number,
  next: number,
  last: number,
  vocabulary: Vocabulary,
): boolean {
  const hasClosers = next > stop + 1;
  const spaced = tokens.start[next]! > tokens.end[next - 1]!;
  let word = next;
  // What stands before the first word of the next sentence: `"`, `(`, `'`.
  while (word < last && word < next + 3 && isOpener(text, tokens, word)) word++;
  if (word >= last) return true;
  const lexeme = tokens.lexeme[word]!;
  const flags = vocabulary.flags(lexeme);
  const isWord = tokens.kind[word] === TokenKind.Word;
  if (isWord && (flags & LexemeFlag.Lower) !== 0 && (flags & LexemeFlag.InnerCapital) === 0) return false;
  if (tokens.kind[word] === TokenKind.Punct) return isDash(text, tokens.start[word]!) && word > next;
  if (tokens.kind[stop] === TokenKind.Word) {
    if (!hasClosers && isWord && isNetwork(tokens, stop, vocabulary)) return true;
    return abbreviationEnds(tokens, stop, word, word > next, isWord, hasClosers, vocabulary);
  }
  if (!spaced && !hasClosers) {
    // `said.The` ends, `3.The` and `Yahoo!News` do not.
    return isWord && word === next && stop > 0 && isLowerWord(tokens, stop - 1, vocabulary);
  }
  if (hasClosers && word === next) return !speakerFollows(text, tokens, first, stop, next, last, vocabulary);
  return true;
}

/** Behind an abbreviation a sentence ends only where a word follows that commonly begins one. */
function abbreviationEnds(
  tokens: Tokens,
  stop: number,
  next: number,
  opened: boolean,
  isWord: boolean,
  hasClosers: boolean,
  vocabulary: Vocabulary,
): boolean {
  const lower = vocabulary.lower(tokens.lexeme[stop]!);
  if (!hasClosers && TITLE_ABBREVIATIONS.has(lower.slice(0, -1))) return false;
  if (!isWord) return false;
  const starts = SENTENCE_STARTERS.has(vocabulary.lower(tokens.lexeme[next]!));
  if (hasClosers) return starts || opened;
  // `John F. Kennedy`, `J. A. Smith`: an initial ends nothing unless `The` or the like follows.
  if (lower.length === 2) return starts && !opened;
  return starts;
}

/** `in a post on X. "Our hearts …`: no initial of a name, but the social network. */
function isNetwork(tokens: Tokens, stop: number, vocabulary: Vocabulary): boolean {
  const word = (at: number) => vocabulary.lower(tokens.lexeme[at]!);
  return stop > 0 && word(stop) === 'x.' && BEFORE_NETWORK.has(word(stop - 1));
}

/** `"Why?" Kim asked.`: behind a quotation that ended in a stop, names and then a verb of speech. */
function speakerFollows(
  text: string,
  tokens: Tokens,
  first: number,
  stop: number,
  next: number,
  last: number,
  vocabulary: Vocabulary,
): boolean {
  const closer = text[tokens.start[next - 1]!]!;
  if (closer === ')' || closer === ']') return false;
  const isStop = text.charCodeAt(tokens.start[stop]!) === 46 && tokens.end[stop]! - tokens.start[stop]! === 1;
  const limit = Math.min(last, next + SPEAKER_BEFORE_VERB);
  for (let at = next; at < limit; at++) {
    if (tokens.kind[at] !== TokenKind.Word) return false;
    const lexeme = tokens.lexeme[at]!;
    const isLower = (vocabulary.flags(lexeme) & LexemeFlag.Lower) !== 0;
    if (!isLower) continue;
    if (!QUOTE_VERBS.has(vocabulary.lower(lexeme))) continue;
    if (at === next) return true;
    if (/^(?:he|she|they|it|we|i)$/.test(vocabulary.lower(tokens.lexeme[next]!))) return false;
    // Behind a full stop only the whole of `Kim said.` belongs to it: `"We won." Kim said he …` does not.
    if (!isStop || at + 1 >= last) return true;
    const behind = text[tokens.start[at + 1]!];
    // `It was "a mess." Kim said, "We lost."`: what a sentence ends with has its speaker, and Kim has his own words.
    const hasOwn = tokens.kind[at + 2] === TokenKind.QuoteMark && tokens.kind[first] !== TokenKind.QuoteMark;
    return behind === '.' || (behind === ',' && !hasOwn);
  }
  return false;
}

function isLowerWord(tokens: Tokens, at: number, vocabulary: Vocabulary): boolean {
  return (
    tokens.kind[at] === TokenKind.Word && (vocabulary.flags(tokens.lexeme[at]!) & LexemeFlag.Lower) !== 0
  );
}

function isOpener(text: string, tokens: Tokens, at: number): boolean {
  return tokens.kind[at] === TokenKind.QuoteMark || '([{-–—•*'.includes(text[tokens.start[at]!]!);
}

function isDash(text: string, at: number): boolean {
  return '-–—'.includes(text[at]!);
}
