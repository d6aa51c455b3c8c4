import { addCuesBy } from './add-cues-by.js';
import type { Cue } from './find-cues.js';
import type { ItemReader } from './item-reader.js';

const BE = new Set('be is are was were been'.split(' '));
/** What is heard and has words; who is heard calling or talking may do so to anybody. */
const VOICES = new Set(
  'saying telling asking shouting yelling screaming crying begging pleading urging ordering warning chanting'.split(
    ' ',
  ),
);
/** Words between `heard` and the verb: `heard on a tape telling`. */
const REACH = 5;

/** The verbs with which somebody is heard, with the cues found before: `A man can be heard shouting that he has no gun.` */
export function withHeard(reader: ItemReader, cues: readonly Cue[]): readonly Cue[] {
  if (!reader.text.includes(' heard ')) return cues;
  return addCuesBy('heard', reader, cues, (item, sentence, isCue) => {
    if (!BE.has(reader.word(item - 1))) return null;
    const last = Math.min(item + REACH, reader.items.firstItem[sentence + 1]!);
    for (let verb = item + 1; verb < last && !reader.isPunctuation(verb) && !isCue[verb]; verb++) {
      if (VOICES.has(reader.word(verb))) return { start: verb, end: verb + 1 };
    }
    return null;
  });
}
