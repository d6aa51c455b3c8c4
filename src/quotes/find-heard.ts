import { zeros } from '../document/zeros.js';
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
  const { items } = reader;
  const isCue = zeros(Uint8Array, items.count);
  for (const { start, end } of cues) isCue.fill(1, start, end);
  const heard: Cue[] = [];
  for (let item = 1; item < items.count; item++) {
    if (reader.word(item) !== 'heard' || !BE.has(reader.word(item - 1)) || isCue[item]) continue;
    const sentence = reader.sentenceOf[item]!;
    const last = Math.min(item + REACH, items.firstItem[sentence + 1]!);
    for (let verb = item + 1; verb < last && !reader.isPunctuation(verb) && !isCue[verb]; verb++) {
      if (!VOICES.has(reader.word(verb))) continue;
      heard.push({ start: verb, end: verb + 1, sentence });
      break;
    }
  }
  return heard.length === 0 ? cues : [...cues, ...heard].sort((a, b) => a.start - b.start);
}
