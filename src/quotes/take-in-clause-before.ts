import type { ItemRange } from './attribution.js';
import type { Cue } from './find-cues.js';
import type { ItemReader } from './item-reader.js';
import type { ItemWords } from './item-words.js';
import { isFiniteAt } from './part-of-speech.js';

const CONTRASTS = /^(?:although|though|while|but)$/;

/**
 * Where a clause stands before who speaks, in commas, that is what they say, not the contrast behind them: `The army | has taken
 * the town, | the mayor said, although rebels denied it.`
 */
export function takeInClauseBefore(
  reader: ItemReader,
  { tags }: ItemWords,
  content: readonly ItemRange[],
  source: ItemRange,
  cue: Cue,
): readonly ItemRange[] {
  const [only] = content;
  const comma = source.start - 1;
  if (!only || content.length > 1 || source.end !== cue.start || reader.word(comma) !== ',') return content;
  const isContrast = reader.word(cue.end) === ',' && only.start === cue.end + 1;
  if (!isContrast || !CONTRASTS.test(reader.word(only.start))) return content;
  const first = reader.items.firstItem[cue.sentence]!;
  const clause = { start: first, end: comma };
  if (reader.holdsQuotation(clause)) return content;
  for (let item = first; item < comma; item++) if (isFiniteAt(tags, item)) return [clause];
  return content;
}
