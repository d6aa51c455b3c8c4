import { zeros } from '../document/zeros.js';
import { REACH } from './argument-window.js';
import type { Attribution, ItemRange } from './attribution.js';
import { dropDoubles } from './drop-doubles.js';
import { favourOfCue } from './favour-of-cue.js';
import { ANYWHERE, type Favour, findArguments } from './find-arguments.js';
import { findAsPut } from './find-as-put.js';
import { findBareVerbs } from './find-bare-verbs.js';
import { findBlockQuotations } from './find-block-quotations.js';
import { findBylines } from './find-bylines.js';
import { findContinued } from './find-continued.js';
import { type Cue, findCues, type LikeliestCue, likeliestCue } from './find-cues.js';
import { findGestures } from './find-gestures.js';
import { withHeard } from './find-heard.js';
import { withHearings } from './find-hearings.js';
import { findInWordsOf } from './find-in-words-of.js';
import { findMissingSource } from './find-missing-source.js';
import { findParenthetical } from './find-parenthetical.js';
import { isReportedByNobody, withReported } from './find-reported.js';
import { findSignedPosts } from './find-signed-posts.js';
import { findSourceBeforeColon } from './find-source-before-colon.js';
import { findTranscriptTurns } from './find-transcript-turns.js';
import { firstAbove } from './first-above.js';
import { isAct } from './is-act.js';
import { isIdiom } from './is-idiom.js';
import type { ItemReader } from './item-reader.js';
import type { ItemWords } from './item-words.js';
import { coverItems, joinFollowers } from './join-followers.js';
import { leaveClauseOfSource } from './leave-clause-of-source.js';
import { behindTown } from './leave-dateline.js';
import { leaveFollowers } from './leave-followers.js';
import { leaveFront } from './leave-front.js';
import { leaveNameToSource } from './leave-name-to-source.js';
import { leaveNamings } from './leave-namings.js';
import { leaveOthers } from './leave-others.js';
import { leaveSecondVerb } from './leave-second-verb.js';
import { leaveSubject } from './leave-subject.js';
import { leaveWhenAndHow } from './leave-when-and-how.js';
import { mendColon } from './mend-colon.js';
import { mendCue } from './mend-cue.js';
import { nameBeforeColon } from './name-before-colon.js';
import { nameQuoted } from './name-quoted.js';
import { TagBit } from './part-of-speech.js';
import type { QuoteModels } from './quote-models.js';
import { readPassive } from './read-passive.js';
import { LONGER_QUOTATION } from './repair-content.js';
import { shareQuotations } from './share-quotations.js';
import { splitCue } from './split-cue.js';
import { subjectBehindWith } from './subject-behind-with.js';
import { takeInApposition } from './take-in-apposition.js';
import { takeInBeforeDay } from './take-in-before-day.js';
import { takeInClauseBefore } from './take-in-clause-before.js';
import { takeInHead } from './take-in-head.js';
import { takeInList } from './take-in-list.js';
import { takeInSubject } from './take-in-subject.js';
import { tidyContent } from './tidy-content.js';
import { trimSource } from './trim-source.js';
import { VerbBit } from './word-table.js';

/** How likely a word has to be a cue for a quotation that has none: of three words or more, or of fewer. */
const LEAST_CUE = 0.08;
const LEAST_CUE_OF_PHRASE = 0.4;

/** How far content is favoured, in natural logarithms, for a cue that has none beside a quotation that no other cue covers. */
const FAVOUR_OF_EMPTY = 0.8;

const OBJECT_PRONOUNS = new Set(['him', 'them', 'me', 'us']);

/** What lessens the confidence of an attribution, measured on PolNeAR's dev articles. */
const LIKELIEST = 0.7;
const BY_SUBJECT = 0.45;
const WITHOUT_SOURCE = 0.45;

/** A text as the models see it. */
export interface ModelText {
  readonly models: QuoteModels;
  readonly reader: ItemReader;
  readonly words: ItemWords;
  /** For each item whether it belongs to a cue. */
  readonly isCue: Uint8Array;
}

/**
 * Attributions found by the trained models: first the cues, then around each its source and content, then
 * what contradicts itself is put right.
 *
 * @param isWanted the sentences in which to look for cues; all of them unless told
 */
export function attributeByModel(
  models: QuoteModels,
  reader: ItemReader,
  words: ItemWords,
  isWanted: Uint8Array | null = null,
): Attribution[] {
  const { items } = reader;
  const { ids } = words;
  const turns = findTranscriptTurns(reader);
  const isTurn = coverItems(items, turns);
  const isFree = ({ content }: Attribution) => !isTurn[content[0]!.start];
  const posts = findSignedPosts(reader).filter(isFree);
  const isPost = coverItems(items, posts);
  const others = [
    ...findBylines(reader),
    ...[...findBlockQuotations(reader), ...findInWordsOf(reader), ...findAsPut(reader)].filter(isFree),
  ];
  const byRule = [...turns, ...posts, ...others.filter(({ content }) => !isPost[content[0]!.start])];
  const isTaken = coverItems(items, byRule);
  const cues = withHearings(
    reader,
    words,
    withReported(reader, withHeard(reader, findCues(models, items, words, isWanted))),
  ).filter(
    (cue) =>
      !isTaken[cue.start] && !isTaken[cue.start - 1] && !isIdiom(reader, cue) && !isAct(reader, words, cue),
  );
  const isCue = zeros(Uint8Array, items.count);
  for (const cue of cues) isCue.fill(1, cue.start, cue.end);
  const text = { models, reader, words, isCue };
  const found: Attribution[] = [];
  for (const cue of cues) {
    const favour = favourOfCue(models, reader, words, cue);
    const attribution = attributionOf(text, cue, found, 'model: cue, source and content', favour);
    if (!attribution || isReportedByNobody(reader, attribution)) continue;
    if (!attribution.content.some((range) => isTaken[range.start])) found.push(attribution);
  }
  const kept = [
    ...byRule,
    ...leaveFollowers(
      reader,
      dropDoubles(
        reader,
        dropNested(nameQuoted(reader, leaveNamings(reader, words, leaveSecondVerb(reader, words, found)))),
      ),
    ),
  ];
  const rest = [...kept, ...attributeTheRest(text, kept)];
  const isCovered = coverItems(items, rest);
  const more = [
    ...findBareVerbs(reader, words, isCovered),
    ...findGestures(models.table, reader, ids, isCovered),
  ];
  const joined = joinFollowers(models.table, reader, ids, shareQuotations(reader, [...rest, ...more]));
  return [...joined, ...findContinued(models.table, reader, ids, joined, coverItems(items, joined))];
}

/** What the likeliest cue of its sentence attributes, if that holds a quotation of which all is known but that somebody said it. */
export function attributeByLikeliest(text: ModelText, item: number, sentence: number): Attribution | null {
  const { models, reader, words, isCue } = text;
  const { cue } = likeliestCue(models, reader.items, words, sentence);
  if (!cue || isCue[cue.start]) return null;
  const attribution = attributionOf(
    text,
    cue,
    [],
    'model: words that read like somebody’s, and the likeliest cue',
  );
  const holdsItem = attribution?.content.some((range) => range.start <= item && item < range.end);
  if (!attribution?.source || !holdsItem || !isPlausible(text, attribution)) return null;
  return { ...attribution, confidence: attribution.confidence * LIKELIEST };
}

/** What a cue attributes; `Pompeo smiled but said nothing.` attributes no quotation that stands near. */
function attributionOf(
  { models, reader, words, isCue }: ModelText,
  found: Cue,
  earlier: readonly Attribution[],
  method: string,
  contentFavour?: Favour,
): Attribution | null {
  const cue = mendCue(reader, words, found);
  const within = findParenthetical(reader, words, cue);
  if (within) return { cue, ...within, byModel: true, confidence: 1, method };
  const around = findArguments(models, reader.items, words, cue, isCue, contentFavour);
  const passive = readPassive(reader, words, cue, around);
  const { source } = passive ?? around;
  const content = tidyContent(reader, words, (passive ?? around).content, cue, isCue);
  if (content.length === 0) return null;
  const speaking = nameBeforeColon(reader, words, cue, reader.items.firstItem[cue.sentence]!);
  if (speaking) return { cue, source: speaking, content, byModel: true, confidence: 1, method };
  const isSpeaker = (range: ItemRange) =>
    !isObject(reader, range) && !isDateline(reader, range) && !holdsSpeech(reader, range, earlier);
  const named = subjectBehindWith(reader, cue) ?? nearest(source.filter(isSpeaker), cue);
  const mended = named && mendColon(reader, words, cue, named);
  if (mended)
    return { ...mended, content, byModel: true, confidence: mended.source ? 1 : WITHOUT_SOURCE, method };
  if (named) {
    const listed = takeInList(
      reader,
      words,
      leaveFront(
        reader,
        leaveWhenAndHow(reader, words, trimSource(reader, takeInBeforeDay(reader, named, cue))),
      ),
    );
    const apart = leaveSource(reader, content, listed);
    const { content: rest, source: whole } = takeInApposition(
      reader,
      words,
      leaveNameToSource(reader, apart, takeInHead(reader, words, listed, cue)),
      cue,
    );
    return {
      cue,
      source: whole,
      content: takeInClauseBefore(
        reader,
        words,
        takeInSubject(reader, words, leaveClauseOfSource(rest, whole, cue), whole, cue),
        whole,
        cue,
      ),
      byModel: true,
      confidence: 1,
      method,
    };
  }
  const inverted = findSourceBeforeColon(reader, cue, content);
  if (inverted) return { cue, ...inverted, byModel: true, confidence: 1, method };
  if (passive) {
    const told = `${method}; nobody is said to say it`;
    return { cue, source: null, content, byModel: true, confidence: WITHOUT_SOURCE, method: told };
  }
  const own = leaveSubject(reader, content, cue);
  const parted = splitCue(reader, cue);
  if (parted) return { ...parted, content: own, byModel: true, confidence: BY_SUBJECT, method };
  const subject = findMissingSource(reader, cue, own, earlier);
  const missing = subject && mendColon(reader, words, cue, subject) ? null : subject;
  return {
    cue,
    source: missing,
    content: missing ? leaveClauseOfSource(own, missing, cue) : own,
    byModel: true,
    confidence: missing ? BY_SUBJECT : WITHOUT_SOURCE,
    method: missing ? `${method}; source by rule: the subject` : `${method}; no source found`,
  };
}

/** Content without the source that its end belongs to: `Prices fell, the Ministry of Trade | , Ports and Industry said`. */
function leaveSource(
  reader: ItemReader,
  content: readonly ItemRange[],
  source: ItemRange,
): readonly ItemRange[] {
  return content.map(({ start, end }) => {
    if (start >= source.start || end <= source.start || end > source.end) return { start, end };
    const comma = source.start - 1;
    return { start, end: comma > start && reader.word(comma) === ',' ? comma : source.start };
  });
}

/** `The lender “told its customers to wait,” its chairman said, adding, “…”`: what somebody said is no part of a source. */
function holdsSpeech(
  reader: ItemReader,
  { start, end }: ItemRange,
  earlier: readonly Attribution[],
): boolean {
  for (let at = earlier.length - 1; at >= 0 && earlier[at]!.cue!.start >= start; at--) {
    const isWithin = (range: ItemRange) => range.start < end && range.end > start;
    const said = earlier[at]!.content.filter(isWithin);
    if (said.some((range) => reader.isQuotation(range.end - 1))) return true;
  }
  return false;
}

/** A quotation that no cue covers takes the likeliest word of its sentence for one. */
function attributeTheRest(text: ModelText, found: readonly Attribution[]): Attribution[] {
  const { models, reader, words, isCue } = text;
  const { items } = reader;
  const { ids } = words;
  const isCovered = coverItems(items, found);
  const inOrder = found.filter(({ cue }) => cue !== null).sort((a, b) => a.cue!.start - b.cue!.start);
  const cuesOfFound = new Set(found.map(({ cue }) => cue?.start));
  const more: Attribution[] = [];
  let sentence = 0;
  let looked = -1;
  let likeliest: LikeliestCue = { cue: null, chance: 0 };
  for (let item = 0; item < items.count; item++) {
    while (items.firstItem[sentence + 1]! <= item) sentence++;
    if (isCovered[item] || items.stretch[item]! < 0) continue;
    if (sentence !== looked) {
      looked = sentence;
      likeliest = likeliestCue(models, items, words, sentence, (of) => cuesOfFound.has(of));
    }
    const least = ids[item]! < LONGER_QUOTATION ? LEAST_CUE_OF_PHRASE : LEAST_CUE;
    const { cue, chance } = likeliest;
    if (!cue || chance < least) continue;
    const method = 'model: the likeliest cue of the sentence';
    const favour = isCue[cue.start] ? { ...ANYWHERE, by: FAVOUR_OF_EMPTY } : undefined;
    const whole = attributionOf(text, cue, near(inOrder, cue), method, favour);
    if (!whole?.content.some((range) => range.start <= item && item < range.end)) continue;
    if (!isPlausible(text, whole)) continue;
    const attribution = leaveOthers(whole, item, isCovered, cuesOfFound);
    if (!attribution) continue;
    more.push({ ...attribution, confidence: attribution.confidence * LIKELIEST });
    for (const range of attribution.content) isCovered.fill(1, range.start, range.end);
  }
  return more;
}

/** Of attributions in the order of their cues those whose content may stand where that of another cue does. */
function near(inOrder: readonly Attribution[], cue: Cue): readonly Attribution[] {
  const firstFrom = (item: number) => firstAbove(inOrder.length, (at) => inOrder[at]!.cue!.start, item - 1);
  return inOrder.slice(firstFrom(cue.start - 2 * REACH), firstFrom(cue.end + 2 * REACH));
}

/** Words that are neither verb nor colon attribute, if so unlikely, no more than a quotation alone; an act nothing. */
function isPlausible(
  { models: { table }, reader, words }: ModelText,
  { cue, content }: Attribution,
): boolean {
  const { ids } = words;
  if (isAct(reader, words, cue!)) return false;
  const id = ids[cue!.start]!;
  const isVerb = (table.bits[id]! & (TagBit.Verb | TagBit.Colon)) !== 0;
  if (isVerb || (table.verb[id]! & (VerbBit.Speech | VerbBit.Thought)) !== 0) return true;
  return content.every(
    ({ start, end }) => end === start + 1 && (table.bits[ids[start]!]! & TagBit.Quotation) !== 0,
  );
}

/** Leaves out a cue that stands within the content of another one: `Kim said that Park had said no`. */
function dropNested(attributions: readonly Attribution[]): Attribution[] {
  return attributions.filter((inner, at) => {
    const isHeld = (outer: Attribution) =>
      holds(outer.content, inner.cue!) && !holds(inner.content, outer.cue!);
    for (let before = at - 1; before >= 0 && isNear(attributions[before]!, inner); before--) {
      if (isHeld(attributions[before]!)) return false;
    }
    for (
      let behind = at + 1;
      behind < attributions.length && isNear(inner, attributions[behind]!);
      behind++
    ) {
      if (isHeld(attributions[behind]!)) return false;
    }
    return true;
  });
}

/** Whether the content of one cue may reach the other: no window is wider. */
function isNear(before: Attribution, behind: Attribution): boolean {
  return behind.cue!.start - before.cue!.end <= REACH;
}

function holds(content: readonly ItemRange[], cue: ItemRange): boolean {
  return content.some((range) => range.start <= cue.start && cue.end <= range.end);
}

/** `him` and `them` speak in no sentence. */
function isObject(reader: ItemReader, { start, end }: ItemRange): boolean {
  return end === start + 1 && OBJECT_PRONOUNS.has(reader.word(start));
}

/** `LONDON, May 4 (Reuters) - Arvo cut its forecast, blaming the rain`: no town blames. */
function isDateline(reader: ItemReader, { start, end }: ItemRange): boolean {
  const { items, sentenceOf } = reader;
  const sentence = sentenceOf[start]!;
  const first = items.firstItem[sentence]!;
  const town = reader.written(end - 1);
  if (start !== first || town !== town.toUpperCase()) return false;
  return behindTown(reader, first, items.firstItem[sentence + 1]!) >= end;
}

function nearest(ranges: readonly ItemRange[], cue: ItemRange): ItemRange | null {
  let best: ItemRange | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const range of ranges) {
    const distance = range.start >= cue.end ? range.start - cue.end : cue.start - range.end;
    if (distance >= least) continue;
    least = distance;
    best = range;
  }
  return best;
}
