import { BE } from '../lexicon/function-words.js';
import type { Attribution, ItemRange } from './attribution.js';
import { sourceBefore } from './find-source-by-rules.js';
import type { ItemReader } from './item-reader.js';

/** Verbs with which one gives the words of another. */
const QUOTING: ReadonlySet<string> = new Set(
  'quote quotes quoted quoting cite cites cited citing'.split(' '),
);
const SAYING: ReadonlySet<string> = new Set(
  `saying telling stating warning claiming insisting declaring arguing suggesting denying confirming promising
   predicting admitting acknowledging asking describing calling`.split(/\s+/),
);
const PASSIVE: ReadonlySet<string> = new Set([...BE, "'s", "'re"]);
/** Where no cue was found. Estimated: what such a clause says is plain, where it ends less so. */
const BY_RULE = 0.8;
/** So many items may stand between the verb and `as`. */
const REACH = 24;

/** Who is quoted, and the `as saying` behind which stands what they said. */
interface Quoted {
  readonly source: ItemRange;
  readonly cue: ItemRange;
}

/**
 * Gives the words of one who is quoted to them, not to who quotes: in `The agency quoted Ana Ruiz, a nurse, as saying that
 * nobody was hurt` and `Ruiz was quoted by the agency as saying so` Ruiz says it.
 */
export function nameQuoted(reader: ItemReader, attributions: readonly Attribution[]): Attribution[] {
  const named: Attribution[] = [];
  const placeOf = new Map<number, number>();
  for (const attribution of attributions) {
    const quoted = attribution.cue && readQuoted(reader, attribution.cue);
    if (!quoted) {
      named.push(attribution);
      continue;
    }
    const { cue, source } = quoted;
    const content = contentOf(reader, attribution.content, quoted);
    if (content.length === 0) continue;
    const method = `${attribution.method.replace(/;.*/, '')}; source by rule: who is quoted`;
    const own = { ...attribution, cue, source, content, confidence: 1, method };
    const known = placeOf.get(cue.start);
    if (known === undefined) placeOf.set(cue.start, named.push(own) - 1);
    else if (widthOf(content) > widthOf(named[known]!.content)) named[known] = own;
  }
  const cueEnds = new Set(named.map(({ cue }) => cue!.end));
  for (let as = 1; as + 2 < reader.items.count; as++) {
    if (reader.word(as) !== 'as' || !SAYING.has(reader.word(as + 1)) || cueEnds.has(as + 2)) continue;
    const quoted = readQuoted(reader, { start: as, end: as + 2 });
    const content = quoted && contentOf(reader, [], quoted);
    if (content?.length)
      named.push({ ...quoted!, content, confidence: BY_RULE, method: 'rule: quoted as saying' });
  }
  return named.sort((a, b) => a.cue!.start - b.cue!.start);
}

/** What of a content is no part of the clause that tells who is quoted; or else the rest of the sentence. */
function contentOf(
  reader: ItemReader,
  content: readonly ItemRange[],
  { source, cue }: Quoted,
): readonly ItemRange[] {
  const kept = content
    .map(({ start, end }) =>
      end <= source.start ? { start, end } : { start: Math.max(start, cue.end), end },
    )
    .filter(({ start, end }) => start < end);
  if (kept.length > 0) return kept;
  let start = cue.end;
  let end = reader.items.firstItem[reader.sentenceOf[cue.start]! + 1]!;
  while (start < end && reader.isPunctuation(start)) start++;
  while (end > start && reader.isPunctuation(end - 1)) end--;
  return start < end && reader.word(start) !== 'by' ? [{ start, end }] : [];
}

function readQuoted(reader: ItemReader, cue: ItemRange): Quoted | null {
  const sentence = reader.sentenceOf[cue.start]!;
  const first = reader.items.firstItem[sentence]!;
  const last = reader.items.firstItem[sentence + 1]!;
  const verb = verbOf(reader, cue, first);
  if (verb < 0) return null;
  const limit = Math.min(last - 1, verb + REACH);
  let as = verb + 1;
  while (as < limit && !(reader.word(as) === 'as' && SAYING.has(reader.word(as + 1)))) {
    if (reader.isQuotation(as)) return null;
    as++;
  }
  if (as >= limit) return null;
  const own = { start: as, end: as + 2 };
  if (PASSIVE.has(reader.word(verb - 1))) {
    // `Kim was quoted as saying`: the cue is whole, and its subject was found with it.
    if (cue.start <= verb && cue.end >= own.end && reader.word(own.end) !== 'by') return null;
    let be = verb - 1;
    while (be > first && /^(?:be|been|being|has|have|had|also|later)$/.test(reader.word(be - 1))) be--;
    const subject = sourceBefore(reader, first, be);
    return subject && { source: subject, cue: own };
  }
  const end = reader.word(as - 1) === ',' ? as - 1 : as;
  return end > verb + 1 ? { source: { start: verb + 1, end }, cue: own } : null;
}

/** The verb that quotes: in the cue itself, or before the `as saying` that the cue is part of; or -1. */
function verbOf(reader: ItemReader, cue: ItemRange, first: number): number {
  for (let item = cue.start; item < cue.end; item++) if (QUOTING.has(reader.word(item))) return item;
  const saying = cue.end - 1;
  if (!SAYING.has(reader.word(saying)) || reader.word(saying - 1) !== 'as') return -1;
  for (let item = saying - 2; item >= Math.max(first, saying - REACH); item--) {
    if (reader.isQuotation(item)) return -1;
    if (QUOTING.has(reader.word(item))) return item;
  }
  return -1;
}

function widthOf(content: readonly ItemRange[]): number {
  return content.reduce((sum, { start, end }) => sum + end - start, 0);
}
