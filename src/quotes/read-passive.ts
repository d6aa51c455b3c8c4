import { BE, SUBJECT_PRONOUNS } from '../lexicon/function-words.js';
import { MONTHS_AND_DAYS } from '../lexicon/months-and-days.js';
import { SPEECH_VERBS } from '../lexicon/speech-verbs.js';
import type { ItemRange } from './attribution.js';
import type { Arguments } from './content-candidates.js';
import type { Cue } from './find-cues.js';
import { isHearing, isToListener } from './find-hearings.js';
import { sourceBehind } from './find-source-by-rules.js';
import type { ItemReader } from './item-reader.js';
import type { ItemWords } from './item-words.js';
import { tagSet } from './part-of-speech.js';

const PASSIVE: ReadonlySet<string> = new Set([...BE, "'s", "'re", '’s', '’re']);
/** `is said to`: by nobody in particular. */
const HEARSAY: ReadonlySet<string> = new Set(
  `said reported alleged rumored rumoured understood believed thought expected feared known claimed`.split(
    /\s+/,
  ),
);
/** `was told that`: the subject is who hears it. */
const ADDRESSED: ReadonlySet<string> = new Set(
  `told asked warned urged advised informed ordered instructed reminded assured notified questioned persuaded
   encouraged`.split(/\s+/),
);
/** `is described as`: the subject is what is spoken of. */
const DESCRIBED: ReadonlySet<string> = new Set(
  `described called dubbed labelled labeled branded hailed praised criticised criticized condemned accused blamed mocked
   ridiculed denounced lauded credited considered seen viewed regarded charged rejected announced mentioned cited`.split(
    /\s+/,
  ),
);
/** May end a cue: `was asked about` */
const TRAILING: ReadonlySet<string> = new Set('about to of for as on with :'.split(' '));
const NO_AGENT: ReadonlySet<string> = new Set('phone email telephone letter name far then now'.split(' '));
/** `by police not to travel`, `by her friends for leaving` */
const ENDS_AGENT: ReadonlySet<string> = new Set(
  'not for to that as if whether who after when how why what where which'.split(' '),
);
/** Who is warned rather than warns. */
const WARNED = new Set(
  'drivers motorists commuters passengers travellers travelers tourists holidaymakers shoppers swimmers hikers pupils'.split(
    ' ',
  ),
);
const FINITE = tagSet('VBD', 'VBZ', 'VBP');
/** Items of `asked whether she would run`. */
const LONGEST_ASIDE = 25;
/** `is also widely said` */
const REACH_OF_BE = 3;

/**
 * Who says it where the verb is passive, and what: the subject does not. In `Doctors are said to be looking for a donor` they
 * are part of what is said; `Ruiz was told by the coach that she would start` has the coach for its source, and `Ruiz was asked
 * whether she would run` nobody, nor does `The court heard that she ran`. Null for what is active.
 */
export function readPassive(
  reader: ItemReader,
  words: ItemWords,
  cue: Cue,
  { content, source }: Arguments,
): Arguments | null {
  if (isHearing(reader, cue)) return { content, source: [] };
  let last = cue.end - 1;
  while (last > cue.start && TRAILING.has(reader.word(last))) last--;
  const verb = reader.word(last);
  const isAddressed = ADDRESSED.has(verb);
  const isDescribed = DESCRIBED.has(verb);
  if (!(isAddressed || isDescribed || HEARSAY.has(verb))) return null;
  const isOpening =
    isAddressed &&
    (opens(reader, last, reader.items.firstItem[cue.sentence]!) ||
      isAside(reader, words, last, cue.sentence) ||
      isHeadline(reader, last, content));
  if (!isOpening && !isPassive(reader, last)) return null;
  // `Ruiz was criticised for saying so`: she says it.
  if (reader.word(last + 1) === 'for') return null;
  const by = byOf(reader, cue.end);
  const own = by > cue.end ? source.find(({ start }) => start === by + 1) : undefined;
  const agent = by < 0 ? null : (own ?? agentAt(reader, by, cue.sentence));
  const others = agent ? [agent] : source.filter(({ start }) => start >= cue.end);
  const said = agent ? behindAgent(reader, content, agent, by) : content;
  if (isAddressed) return { content: said, source: isOpening ? (agent ? [agent] : []) : others };
  // `“It is done,” Ruiz is alleged to have told a friend.`
  if (speaks(reader, cue.end) && content.some(({ start }) => reader.isQuotation(start))) return null;
  const goesOn = reader.word(cue.end) === 'to' && content.some(({ start }) => start >= cue.end);
  if (!isDescribed && !goesOn) return null;
  // `It was announced that`
  const subject = source.filter((range) => range.end <= cue.start && reader.word(range.start) !== 'it');
  return {
    content: [...said, ...subject].sort((a, b) => a.start - b.start),
    source: isDescribed ? others : [],
  };
}

/** `Asked about the plan, Ruiz laughed`, `When asked about it`: who is asked does not ask. */
function opens(reader: ItemReader, verb: number, first: number): boolean {
  if (reader.word(verb) !== 'asked') return false;
  return verb === first || (verb === first + 1 && reader.word(first) === 'when');
}

/** `Ruiz, asked whether she would run, laughed`: the sentence goes on with another verb. */
function isAside(reader: ItemReader, { tags }: ItemWords, verb: number, sentence: number): boolean {
  if (reader.word(verb - 1) !== ',') return false;
  const last = reader.items.firstItem[sentence + 1]!;
  for (let item = verb + 2; item < Math.min(last, verb + LONGEST_ASIDE); item++) {
    if (reader.word(item - 1) !== ',') continue;
    if (FINITE.has(tags[item]!) && !BE.has(reader.word(item))) return true;
  }
  return false;
}

/**
 * `Jury told: “He is a liar”`, `Drivers warned “stay at home”`, `Hill “knew wall was unsafe”, jury told`: nobody tells but to
 * somebody.
 */
function isHeadline(reader: ItemReader, verb: number, content: readonly ItemRange[]): boolean {
  if (isToListener(reader, verb)) return true;
  const quotation = reader.word(verb + 1) === ':' ? verb + 2 : verb + 1;
  if (!reader.isQuotation(quotation) || SUBJECT_PRONOUNS.has(reader.word(verb - 1))) return false;
  // `told “The Late Show” that he would`
  if (content.length !== 1 || content[0]!.start !== quotation || content[0]!.end > quotation + 1)
    return false;
  if (reader.word(verb) === 'told') return reader.wordsIn(quotation) > 2;
  return reader.word(verb) === 'warned' && WARNED.has(reader.word(verb - 1));
}

/** `to have told`, `to have said` */
function speaks(reader: ItemReader, from: number): boolean {
  return (
    reader.word(from) === 'to' && reader.word(from + 1) === 'have' && SPEECH_VERBS.has(reader.word(from + 2))
  );
}

/** What is said without who says it, and the quotation behind them: `described by the critic John Alm | as “a triumph”`. */
function behindAgent(
  reader: ItemReader,
  content: readonly ItemRange[],
  agent: ItemRange,
  by: number,
): readonly ItemRange[] {
  const said = content.flatMap((range) => without(range, { start: by, end: agent.end }));
  const as = agent.end;
  const isSaid = said.some(({ start, end }) => start <= as + 1 && as + 1 < end);
  const isLeftOut = isDescription(reader, as) && !isSaid;
  return isLeftOut ? [...said, { start: as, end: as + 2 }] : said;
}

function isDescription(reader: ItemReader, as: number): boolean {
  return reader.word(as) === 'as' && reader.isQuotation(as + 1);
}

function without(range: ItemRange, { start, end }: ItemRange): ItemRange[] {
  if (range.end <= start || range.start >= end) return [range];
  return [
    { start: range.start, end: start },
    { start: end, end: range.end },
  ].filter((part) => part.start < part.end);
}

function isPassive(reader: ItemReader, verb: number): boolean {
  for (let item = verb - 1; item >= verb - REACH_OF_BE; item--) {
    if (PASSIVE.has(reader.word(item))) return true;
    if (
      !/ly$|^(?:also|then|later|been|being|not|n['’]t|never|even|once|only|always)$/.test(reader.word(item))
    )
      return false;
  }
  return false;
}

/** The `by` right behind a verb or, as in `was called “a liar” by the mayor`, behind its quotation; or -1. */
function byOf(reader: ItemReader, from: number): number {
  const quotation = reader.word(from) === 'as' ? from + 1 : from;
  const by = reader.isQuotation(quotation) ? quotation + 1 : from;
  return reader.word(by) === 'by' ? by : -1;
}

/** Who stands behind `by`; `by Monday` and `by phone` nobody. */
function agentAt(reader: ItemReader, by: number, sentence: number): ItemRange | null {
  const first = reader.word(by + 1);
  if (MONTHS_AND_DAYS.has(first) || NO_AGENT.has(first)) return null;
  const whole = sourceBehind(reader, by + 1, reader.items.firstItem[sentence + 1]!);
  if (!whole) return null;
  let end = whole.start;
  while (end < whole.end && !ENDS_AGENT.has(reader.word(end))) end++;
  return end > whole.start ? { start: whole.start, end } : null;
}
