import type { Quote } from '../document/annotations.js';
import { SPEECH_VERBS, THOUGHT_VERBS } from '../lexicon/speech-verbs.js';
import { isNamedBefore, isWrittenAsName } from './names-marked-words.js';
import type { MarkedStretch } from './scan-marks.js';

/** Longer stretches are somebody's words, whatever stands around them. */
const MOST_WORDS = 4;
const MOST_WORDS_OF_PHRASE = 3;
const FUNCTION_WORDS = new Set(
  `and or but nor for in of to with by at that as on from because when while if who which after before about
   against is was are were has have had would will can could`.split(/\s+/),
);
/** Of the verbs of speech, those that report words rather than judge, as `condemn` and `declare` do. */
const SAYING = new Set(
  `say tell ask report announce call note suggest argue reveal write claim mention vow deny warn respond
   explain promise add insist tweet post state stress repeat assert allege contend describe refer label
   dub brand term characterize characterise quip joke testify estimate conclude quote cite admit speak urge denounce hail laud blast criticize criticise
   point agree`.split(/\s+/),
);

/**
 * Takes the marks of names, titles and scare quotes out of the quotes that hold no other. They become scare
 * quotes; reported speech around them is indirect: `CNN said that "The Cosby Show" would end.`
 */
export function tellScaresApart(
  text: string,
  quotes: readonly Quote[],
  stretches: readonly MarkedStretch[],
): Quote[] {
  let first = 0;
  const seen = new Set<number>();
  const told = quotes.flatMap((quote): Quote[] => {
    while (first < stretches.length && stretches[first]!.end <= quote.start) first++;
    if (quote.type === 'indirect') return [quote];
    const inside: MarkedStretch[] = [];
    for (let at = first; at < stretches.length && stretches[at]!.start < quote.end; at++) {
      if (quote.type !== 'scare' && !isScare(text, quote, stretches[at]!)) return [quote];
      inside.push(stretches[at]!);
    }
    if (inside.length === 0) return [quote];
    const scares = inside.filter(({ start }) => !seen.has(start)).map(scareQuote);
    for (const { start } of inside) seen.add(start);
    return quote.type === 'mixed' && isSaid(text, quote)
      ? [{ ...quote, type: 'indirect' }, ...scares]
      : scares;
  });
  return told.sort((a, b) => a.start - b.start || b.end - a.end);
}

function scareQuote({ start, end, innerStart, innerEnd, closed }: MarkedStretch): Quote {
  return {
    start,
    end,
    type: 'scare',
    act: 'speech',
    parts: [{ start: innerStart, end: innerEnd }],
    closed,
    cue: null,
    source: null,
    speaker: null,
    ambiguous: [],
    confidence: 0.7,
    method: 'rule: marked words that are a name, a title or nobody’s speech',
  };
}

function isScare(text: string, quote: Quote, stretch: MarkedStretch): boolean {
  const inner = text.slice(stretch.innerStart, stretch.innerEnd);
  const words = wordsIn(inner);
  if (words > MOST_WORDS) return false;
  if (isNamedBefore(text, stretch.start)) return true;
  // `hailed him as "The Comeback Kid"`, `referred to as "terrible deals"`
  if (/\bas (?:an? |the )?$/.test(text.slice(Math.max(0, stretch.start - 8), stretch.start))) return false;
  if (quote.type === 'direct' && !quote.cue) return isWrittenAsName(inner);
  if (quote.type === 'mixed' && isWrittenAsName(inner)) return true;
  return (
    words <= MOST_WORDS_OF_PHRASE &&
    (describes(text, stretch) || isReflexive(text, stretch)) &&
    !isSaid(text, quote)
  );
}

function wordsIn(text: string): number {
  return text.split(/[^\p{L}\p{N}'’-]+/u).filter((word) => word !== '').length;
}

/** Marked words that describe a noun behind them: `"gangster-like" demands`, `a "buy" rating`. */
function describes(text: string, { innerEnd, end }: MarkedStretch): boolean {
  if (/[.,!?]/.test(text[innerEnd - 1]!)) return false;
  const next = /^ ([\p{L}]+)/u.exec(text.slice(end, end + 30))?.[1];
  return next !== undefined && !FUNCTION_WORDS.has(next.toLowerCase());
}

/** `declared himself "in love"` */
function isReflexive(text: string, { start }: MarkedStretch): boolean {
  return /\b(?:him|her|it|them)sel(?:f|ves) $/.test(text.slice(Math.max(0, start - 12), start));
}

/** Whether the cue says that these words were spoken: `said`, `according to`; not so `condemning`, `declared himself`. */
function isSaid(text: string, { cue }: Quote): boolean {
  if (!cue) return false;
  const words = text.slice(cue.start, cue.end).toLowerCase();
  if (/accord|\bin the words\b|^:$/.test(words)) return true;
  return words
    .split(/[^\p{L}]+/u)
    .some((word) => SAYING.has(SPEECH_VERBS.get(word) ?? '') || THOUGHT_VERBS.has(word));
}
