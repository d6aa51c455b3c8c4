import { DETERMINERS, SUBJECT_PRONOUNS } from '../lexicon/function-words.js';
import { isFiniteForm, SPEECH_VERBS } from '../lexicon/speech-verbs.js';
import type { Attribution, ItemRange } from './attribution.js';
import { sourceBefore, sourceBehind } from './find-source-by-rules.js';
import type { ItemReader } from './item-reader.js';

/** Right behind its verb a marked stretch of fewer words is a phrase: `condemning "gangster-like" demands`. */
const FEWEST_WORDS = 3;

/** Attributions found by the order of quotation, verb of speech and noun phrase in each sentence. */
export function attributeByRules(reader: ItemReader): Attribution[] {
  const { items } = reader;
  const found: Attribution[] = [];
  for (let sentence = 0; sentence < items.sentenceCount; sentence++) {
    const first = items.firstItem[sentence]!;
    const last = items.firstItem[sentence + 1]!;
    const free: ItemRange = { start: first, end: last };
    let covered = first;
    for (let at = first; at < last; at++) {
      if (at < covered) continue;
      const attribution = attributionOfCue(reader, free, sentence, at, covered);
      if (!attribution) continue;
      found.push(attribution);
      covered = Math.min(last, attribution.content.at(-1)!.end);
    }
  }
  return found;
}

function attributionOfCue(
  reader: ItemReader,
  { start: first, end: last }: ItemRange,
  sentence: number,
  at: number,
  covered: number,
): Attribution | null {
  const word = reader.word(at);
  if (word === 'according' && reader.word(at + 1) === 'to') {
    const source = sourceBehind(reader, at + 2, last);
    const content =
      contentBefore(reader, covered, at) ?? contentBehind(reader, (source?.end ?? at + 2) + 1, last);
    if (!source || !content) return null;
    return {
      cue: { start: at, end: at + 2 },
      source,
      content: [content],
      confidence: 0.85,
      method: 'rule: "according to"',
    };
  }
  if (isDash(word) && reader.isQuotation(at - 1) && at - 1 === first && reader.isCapitalized(at + 1)) {
    const source = sourceBehind(reader, at + 1, last);
    if (!source || source.end - source.start > 8) return null;
    return {
      cue: { start: at, end: at + 1 },
      source,
      content: [{ start: first, end: at }],
      confidence: 0.85,
      method: 'rule: a name behind a dash',
    };
  }
  if (!SPEECH_VERBS.has(word) || reader.isCapitalized(at) || DETERMINERS.has(reader.word(at - 1)))
    return null;
  const cue = { start: at, end: at + 1 };
  const subject = sourceBefore(reader, covered, at);
  // `"…," said Kim`
  if (isEdgeOfContent(reader, at - 1) && isFiniteForm(word)) {
    const source = sourceBehind(reader, at + 1, last);
    const content = source && contentBefore(reader, covered, at);
    if (content)
      return withRest(reader, sentence, last, cue, source, content, 'rule: quotation, verb, speaker');
  }
  // `"…," Kim said`, with a quotation or the whole of what stands before
  if (subject && isFiniteForm(word) && isEdgeOfContent(reader, subject.start - 1)) {
    const content = contentBefore(reader, covered, subject.start);
    const endsThere = isClauseEnd(reader, at + 1, last);
    if (content && (endsThere || reader.isQuotation(content.end - 1))) {
      return withRest(reader, sentence, last, cue, subject, content, 'rule: quotation, speaker, verb');
    }
  }
  return toTheRight(reader, sentence, last, cue, subject);
}

/** `Kim said: "…"`, `Kim said that …`, `Kim called it "…"`. */
function toTheRight(
  reader: ItemReader,
  sentence: number,
  last: number,
  cue: ItemRange,
  source: ItemRange | null,
): Attribution | null {
  const quotation = quotationWithin(reader, cue.end, last);
  const before = reader.word(quotation - 1);
  if (
    quotation >= 0 &&
    quotation - cue.end <= 10 &&
    (quotation === cue.end || before === ',' || before === ':')
  ) {
    const isWhole = quotation + 1 >= last || reader.isPunctuation(quotation + 1);
    const isSpoken = quotation > cue.end || wordsOf(reader, quotation) >= FEWEST_WORDS;
    if (isSpoken && (isWhole || quotation === cue.end)) {
      const content = [{ start: quotation, end: quotation + 1 }, ...quotationsThatFollow(reader, sentence)];
      return {
        cue,
        source,
        content,
        confidence: source ? 0.9 : 0.6,
        method: 'rule: speaker, verb, quotation',
      };
    }
  }
  if (reader.word(last - 1) === ':' && last - cue.end <= 10) {
    const content = quotationsThatFollow(reader, sentence);
    if (content.length > 0)
      return { cue, source, content, confidence: 0.85, method: 'rule: speaker, verb, colon, quotation' };
  }
  if (!source) return null;
  let start = cue.end;
  const that = wordWithin(reader, 'that', cue.end, Math.min(last, cue.end + 6));
  if (that >= 0) start = that;
  else if (!opensClause(reader, start) && (quotation < 0 || wordsOf(reader, quotation) < FEWEST_WORDS))
    return null;
  const end = contentEnd(reader, start, last);
  if (end <= start) return null;
  return { cue, source, content: [{ start, end }], confidence: 0.75, method: 'rule: speaker, verb, clause' };
}

function withRest(
  reader: ItemReader,
  sentence: number,
  last: number,
  cue: ItemRange,
  source: ItemRange | null,
  first: ItemRange,
  method: string,
): Attribution {
  const content = [first];
  if (reader.isQuotation(first.end - 1)) {
    const behind = quotationWithin(reader, Math.max(cue.end, source?.end ?? 0), last);
    const before = reader.word(behind - 1);
    if (
      behind >= 0 &&
      (before === ',' || before === ':' || before === '-' || isDash(before) || before === 'adding')
    ) {
      content.push({ start: behind, end: behind + 1 });
    }
    content.push(...quotationsThatFollow(reader, sentence));
  }
  return { cue, source, content, confidence: 0.95, method };
}

/** Quotations that make up whole sentences right behind `sentence`, in its paragraph or behind its colon. */
function quotationsThatFollow(reader: ItemReader, sentence: number): ItemRange[] {
  const { items } = reader;
  const followers: ItemRange[] = [];
  const endsInColon = reader.word(items.firstItem[sentence + 1]! - 1) === ':';
  for (let next = sentence + 1; next < items.sentenceCount; next++) {
    const isNear =
      items.paragraph[next] === items.paragraph[sentence] || (endsInColon && next === sentence + 1);
    const first = items.firstItem[next]!;
    if (!isNear || !reader.isQuotation(first)) break;
    const last = items.firstItem[next + 1]!;
    if (last > first + 2 || (last === first + 2 && !reader.isPunctuation(first + 1))) break;
    followers.push({ start: first, end: first + 1 });
  }
  return followers;
}

function contentBefore(reader: ItemReader, first: number, end: number): ItemRange | null {
  let stop = end;
  if (reader.word(stop - 1) === ',') stop--;
  if (stop <= first) return null;
  if (reader.isQuotation(stop - 1) && (stop - 1 === first || reader.isPunctuation(stop - 2)))
    return { start: stop - 1, end: stop };
  return stop - first >= 3 || reader.isQuotation(first) ? { start: first, end: stop } : null;
}

function contentBehind(reader: ItemReader, start: number, last: number): ItemRange | null {
  const end = contentEnd(reader, start, last);
  return end > start ? { start, end } : null;
}

function contentEnd(reader: ItemReader, start: number, last: number): number {
  let end = last;
  while (end > start && reader.isPunctuation(end - 1)) end--;
  return end;
}

function isEdgeOfContent(reader: ItemReader, at: number): boolean {
  return reader.isQuotation(at) || reader.word(at) === ',';
}

function isClauseEnd(reader: ItemReader, at: number, last: number): boolean {
  return (
    at >= last ||
    /^[.,;!?]$/.test(reader.word(at)) ||
    /^(?:on|in|last|at|during|yesterday)$/.test(reader.word(at))
  );
}

function opensClause(reader: ItemReader, at: number): boolean {
  const word = reader.word(at);
  return reader.isCapitalized(at) || DETERMINERS.has(word) || SUBJECT_PRONOUNS.has(word) || word === 'there';
}

function quotationWithin(reader: ItemReader, from: number, to: number): number {
  for (let at = from; at < to; at++) if (reader.isQuotation(at)) return at;
  return -1;
}

function wordWithin(reader: ItemReader, word: string, from: number, to: number): number {
  for (let at = from; at < to; at++) if (reader.word(at) === word) return at;
  return -1;
}

function wordsOf(reader: ItemReader, quotation: number): number {
  return reader.items.endToken[quotation]! - reader.items.firstToken[quotation]! - 2;
}

function isDash(word: string): boolean {
  return word === '—' || word === '–' || word === '―' || word === '--' || word === '-';
}
