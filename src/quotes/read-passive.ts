import { MONTHS_AND_DAYS } from '../lexicon/months-and-days.js';
import type { ItemRange } from './attribution.js';
import type { Arguments } from './content-candidates.js';
import type { Cue } from './find-cues.js';
import { sourceBehind } from './find-source-by-rules.js';
import type { ItemReader } from './item-reader.js';

const BE: ReadonlySet<string> = new Set("is are was were been be being 's 're ’s ’re".split(' '));
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
const NO_AGENT: ReadonlySet<string> = new Set('phone email telephone letter name far then now'.split(' '));
/** `is also widely said` */
const REACH_OF_BE = 3;

/**
 * Who says it where the verb is passive, and what: the subject does not. In `Doctors are said to be looking for a donor` they
 * are part of what is said; `Ruiz was told by the coach that she would start` has the coach for its source, and `Ruiz was asked
 * whether she would run` nobody. Null for what is active.
 */
export function readPassive(reader: ItemReader, cue: Cue, { content, source }: Arguments): Arguments | null {
  const verb = reader.word(cue.end - 1);
  if (!HEARSAY.has(verb) && !ADDRESSED.has(verb)) return null;
  if (!isPassive(reader, cue.end - 1)) return null;
  if (ADDRESSED.has(verb)) {
    const agent = reader.word(cue.end) === 'by' ? agentAt(reader, cue) : null;
    return { content, source: agent ? [agent] : source.filter(({ start }) => start >= cue.end) };
  }
  const goesOn = reader.word(cue.end) === 'to' && content.some(({ start }) => start >= cue.end);
  if (!goesOn) return null;
  const subject = source.filter(({ end }) => end <= cue.start);
  return { content: [...content, ...subject].sort((a, b) => a.start - b.start), source: [] };
}

function isPassive(reader: ItemReader, verb: number): boolean {
  for (let item = verb - 1; item >= verb - REACH_OF_BE; item--) {
    if (BE.has(reader.word(item))) return true;
    if (
      !/ly$|^(?:also|then|later|been|being|not|n['’]t|never|even|once|only|always)$/.test(reader.word(item))
    )
      return false;
  }
  return false;
}

/** Who stands behind `by`; `by Monday` and `by phone` nobody. */
function agentAt(reader: ItemReader, cue: Cue): ItemRange | null {
  const first = reader.word(cue.end + 1);
  if (MONTHS_AND_DAYS.has(first) || NO_AGENT.has(first)) return null;
  const agent = sourceBehind(reader, cue.end + 1, reader.items.firstItem[cue.sentence + 1]!);
  if (!agent || reader.word(agent.end - 1) !== 'not') return agent;
  return agent.end > agent.start + 1 ? { start: agent.start, end: agent.end - 1 } : null;
}
