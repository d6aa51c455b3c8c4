import { SUBJECT_PRONOUNS } from '../lexicon/function-words.js';
import { REACH } from './argument-window.js';
import type { Attribution, ItemRange } from './attribution.js';
import { findNamings, type Naming } from './find-namings.js';
import { firstAbove } from './first-above.js';
import type { ItemReader } from './item-reader.js';
import type { ItemWords } from './item-words.js';
import { TAG_BITS, TAG_OF, TagBit } from './part-of-speech.js';

/** By hand: the clause tells who calls what so. */
const BY_RULE = 0.9;

/** `agreed after talks | that` */
const BEGINS_ADJUNCT: ReadonlySet<number> = new Set([TAG_OF.IN, TAG_OF.because]);

/**
 * Gives what somebody calls something to them, and leaves it out of what is attributed around: `Hall said 612 people came, a figure
 * Ruiz called “a failure”` tells of two. But in `Hall said the plan was what Ruiz called “a failure”` it is Hall who says so.
 */
export function leaveNamings(
  reader: ItemReader,
  words: ItemWords,
  attributions: readonly Attribution[],
): readonly Attribution[] {
  const namings = findNamings(reader, words);
  if (namings.length === 0) return attributions;
  const left: Attribution[][] = attributions.map((attribution) => [attribution]);
  const more: Attribution[] = [];
  const cueAt = (at: number) => attributions[at]!.cue!.start;
  for (const naming of namings) {
    const { cue } = naming;
    const first = firstAbove(left.length, cueAt, naming.start - 2 * REACH);
    const last = firstAbove(left.length, cueAt, cue.end + 2 * REACH);
    const near = left.slice(first, last).flat();
    const around = near.filter((one) => one.cue!.start !== cue.start && touches(one, naming));
    if (around.some((one) => isNested(reader, words, one, naming))) continue;
    const own = near.find((one) => one.cue!.start <= cue.start && one.cue!.end > cue.start);
    // One word may be no more than a name for it.
    const isKnown = own?.source && isWithin(own.source, naming.source) && around.length === 0;
    if (isKnown && reader.wordsIn(naming.quotation) === 1) continue;
    // `Hall saluted what he called “a triumph”`
    if (!own && SUBJECT_PRONOUNS.has(reader.word(naming.source.start))) continue;
    const given = give(naming, own, around);
    if (!own) more.push(given);
    for (let at = first; at < last; at++) {
      left[at] = left[at]!.flatMap((one) => {
        if (one === own) return [given];
        return around.includes(one) ? without(words, one, naming) : [one];
      });
    }
  }
  return [...left.flat(), ...more].sort((a, b) => a.cue!.start - b.cue!.start);
}

function give(
  { cue, source, quotation }: Naming,
  own: Attribution | undefined,
  around: readonly Attribution[],
): Attribution {
  const isHolder = ({ start, end }: ItemRange) => start <= quotation && quotation < end;
  const content = own?.content.filter(({ start }) => start >= cue.end) ?? [];
  if (own && content.some(isHolder)) {
    const named = own.source && isWithin(own.source, source) ? own.source : source;
    return { ...own, source: named, content, confidence: 1 };
  }
  // `what Ruiz called the “quiet death” of the river`
  const end = around.flatMap((one) => one.content).find(isHolder)?.end ?? quotation + 1;
  return {
    cue,
    source,
    content: [{ start: cue.end, end }],
    byModel: true,
    confidence: BY_RULE,
    method: 'rule: what somebody calls something in a clause of its own',
  };
}

function touches({ content, source }: Attribution, { start, quotation }: Naming): boolean {
  const overlaps = (range: ItemRange) => range.start <= quotation && range.end > start;
  return content.some(overlaps) || (source !== null && overlaps(source));
}

/** Whether who says the words around says the naming too: `Hall said it was what Ruiz called “lies”`, `Hall attacked what he called “lies”`. */
function isNested(
  reader: ItemReader,
  { tags }: ItemWords,
  { content }: Attribution,
  naming: Naming,
): boolean {
  const holder = content.find(({ start, end }) => start <= naming.quotation && naming.quotation < end);
  if (!holder) return false;
  if (SUBJECT_PRONOUNS.has(reader.word(naming.source.start))) return true;
  // `called on Hall to close what experts call “a loophole”`
  const before = naming.start - 1;
  if (!naming.isApposition && before >= holder.start && TAG_BITS[tags[before]!]! & TagBit.Verb) return true;
  if (naming.isApposition && holder.end === naming.quotation + 1) return false;
  for (let item = holder.start; item < naming.start; item++)
    if (TAG_BITS[tags[item]!]! & TagBit.Finite) return true;
  return false;
}

/** What is left of an attribution without a clause in it that is somebody else's: nothing of `signed a deal | that`. */
function without({ tags }: ItemWords, attribution: Attribution, naming: Naming): Attribution[] {
  const cut = ({ start, end }: ItemRange): ItemRange[] => {
    if (start > naming.quotation || end <= naming.start) return [{ start, end }];
    return start < naming.start ? [{ start, end: naming.start }] : [];
  };
  const content = attribution.content.flatMap(cut).filter(({ start }) => !BEGINS_ADJUNCT.has(tags[start]!));
  const source = attribution.source && (cut(attribution.source)[0] ?? attribution.source);
  return content.length > 0 ? [{ ...attribution, content, source }] : [];
}

function isWithin(inner: ItemRange, outer: ItemRange): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
