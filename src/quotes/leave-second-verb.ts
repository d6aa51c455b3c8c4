import { SPEECH_VERBS } from '../lexicon/speech-verbs.js';
import type { Attribution, ItemRange } from './attribution.js';
import type { ItemReader } from './item-reader.js';
import type { ItemWords } from './item-words.js';
import { TAG_OF, tagSet } from './part-of-speech.js';

const AND = new Set(['and', 'but']);
const FORMS = tagSet('VBD', 'VBZ', 'VBP', 'VBG');
/** So many attributions back, one may hold the verb. */
const MOST_BETWEEN = 4;
const PARTICIPLE = TAG_OF.VBN;
/** After `was` or `had` they may be not the speaker's: `said she was stopped and told to leave`. */
const PASSIVE = new Set('told asked ordered advised warned informed called accused urged'.split(' '));
const BEHIND_PASSIVE = new Set(['to', 'by', 'that', 'if', 'whether', 'of', 'about', ',', '.']);

/**
 * A verb of speech behind `and` is the speaker's second one where nobody else in between may have done it: what it says is no
 * part of what the first one does in `Hill said the vote was not valid | and warned the board against another`. But in `Stone said
 * the guards stopped her and told her to leave` the guards tell. Words in marks stay with all that is reported around them.
 */
export function leaveSecondVerb(
  reader: ItemReader,
  words: ItemWords,
  attributions: readonly Attribution[],
): readonly Attribution[] {
  let parted: Attribution[] | null = null;
  for (let at = 1; at < attributions.length; at++) {
    const { cue } = attributions[at]!;
    if (!cue || !AND.has(reader.word(cue.start - 1))) continue;
    for (let before = at - 1; before >= Math.max(0, at - MOST_BETWEEN); before--) {
      const outer = (parted ?? attributions)[before]!;
      const whole = outer.content.find((range) => range.start <= cue.start && cue.end <= range.end);
      if (!whole || !outer.cue || outer.cue.end > whole.start) continue;
      const said = { start: whole.start, end: endBefore(reader, cue.start - 1) };
      if (said.end <= said.start || !isSecond(reader, words, outer.cue, said, cue)) continue;
      const inner = attributions[at]!;
      const content = inner.content.filter(({ start }) => start >= cue.end);
      if (content.length === 0 || content.some((range) => reader.holdsQuotation(range))) continue;
      parted ??= [...attributions];
      parted[before] = { ...outer, content: outer.content.map((range) => (range === whole ? said : range)) };
      parted[at] = { ...inner, content, source: outer.source ?? inner.source };
      break;
    }
  }
  return parted ?? attributions;
}

function endBefore(reader: ItemReader, and: number): number {
  return reader.word(and - 1) === ',' ? and - 1 : and;
}

/** Whether a verb has the form of the one before it, and no other verb between them has. */
function isSecond(
  reader: ItemReader,
  { tags }: ItemWords,
  first: ItemRange,
  said: ItemRange,
  second: ItemRange,
): boolean {
  const form = tags[second.start]!;
  if (!FORMS.has(form) || !SPEECH_VERBS.has(reader.word(second.start))) return false;
  let isSameForm = false;
  for (let item = first.start; item < first.end; item++)
    if (tags[item] === form && SPEECH_VERBS.has(reader.word(item))) isSameForm = true;
  if (!isSameForm) return false;
  let isPast = false;
  for (let item = said.start; item < said.end; item++) {
    if (tags[item] === form) return false;
    // `noted that Reed had criticized the board and called it weak`
    if (tags[item] === PARTICIPLE && SPEECH_VERBS.has(reader.word(item))) return false;
    if (tags[item] === TAG_OF.is) isPast = true;
  }
  return !(
    isPast &&
    PASSIVE.has(reader.word(second.start)) &&
    BEHIND_PASSIVE.has(reader.word(second.start + 1))
  );
}
