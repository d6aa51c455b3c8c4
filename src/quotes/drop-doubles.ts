import { SPEECH_VERBS } from '../lexicon/speech-verbs.js';
import type { Attribution, ItemRange } from './attribution.js';
import type { ItemReader } from './item-reader.js';

/**
 * Of two verbs with the same content the first has it: `The Herald reported, citing Forbes magazine, that the prize was
 * smaller.` But the second has a quotation that it leads into, and the first what stands up to the comma: `Lamenting their
 * luck, miners often say, “…”`. And `According to the Herald, Moe said "no"` may tell of two.
 */
export function dropDoubles(reader: ItemReader, attributions: readonly Attribution[]): Attribution[] {
  const holders = new Map<string, number>();
  const kept: (Attribution | null)[] = [];
  for (const attribution of attributions) {
    const { cue, content } = attribution;
    if (cue && reader.word(cue.start) === 'according') {
      kept.push(attribution);
      continue;
    }
    const key = content.map(({ start, end }) => `${start}-${end}`).join();
    const holder = holders.get(key);
    if (holder !== undefined) {
      if (!cue || !leadsInto(reader, cue, content[0]!)) continue;
      kept[holder] = withOwnClause(reader, kept[holder]!, cue.start);
    }
    holders.set(key, kept.length);
    kept.push(attribution);
  }
  return kept.filter((attribution) => attribution !== null);
}

/** `replied, “…”`, but not `, saying: “…”`, which goes on with another verb. */
function leadsInto(reader: ItemReader, cue: ItemRange, content: ItemRange): boolean {
  const verb = reader.word(cue.end - 1) === ':' ? cue.end - 2 : cue.end - 1;
  if (!reader.isQuotation(content.start) || verb < cue.start) return false;
  const gap = content.start - verb - 1;
  if (gap < 0 || gap > 1 || (gap === 1 && !reader.isPunctuation(verb + 1))) return false;
  return SPEECH_VERBS.has(reader.word(verb)) && !reader.word(verb).endsWith('ing');
}

/** The verb before another one with what it says itself, up to a comma: `joked that Leeds was out, | but went on to say`. */
function withOwnClause(reader: ItemReader, first: Attribution, before: number): Attribution | null {
  const { start, end: from } = first.cue!;
  if (!SPEECH_VERBS.has(reader.word(start))) return null;
  for (let end = from; end < before; end++) {
    if (reader.isQuotation(end)) return null;
    if (reader.word(end) === ',') return end > from ? { ...first, content: [{ start: from, end }] } : null;
  }
  return null;
}
