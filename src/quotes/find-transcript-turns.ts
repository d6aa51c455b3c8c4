import type { Attribution, ItemRange } from './attribution.js';
import type { ItemReader } from './item-reader.js';

const LONGEST_NAME = 5;
/** A transcript has several turns; a single `Correction: …` is none. In marks two are enough. */
const FEWEST_TURNS = 3;
const FEWEST_MARKED = 2;
/** A name as transcripts print it: `WALLACE`, `McCAIN`; `Ruth`, where names are not in capitals. */
const IN_CAPITALS = /^(?:\p{Lu}[\p{Lu}.'’-]*|Mc\p{Lu}+|Mr\.|Ms\.|Mrs\.|Dr\.)$/u;
const IN_LETTERS = /^\p{Lu}[\p{L}.'’-]*$/u;
/** Who asks and has no other name. */
const ROLES = /^(?:q|a|question|answer|interviewer|reporter|moderator|host|presenter|audience|caller)$/i;
/** Labels of lines that nobody speaks. */
const NO_SPEAKER =
  /^(?:full )?(?:transcript|update|correction|clarification|note|editor['’]s note|photos?|images?|video|watch|read|read more|related|source|credit|breaking|exclusive|more|opinion|analysis|live)$/i;
/** `(inaudible)`, `[laughter]` */
const STAGE_DIRECTION = /^\s*[([][^()[\]]*[)\]]\.?\s*$/;
/** What stands between turns goes on with the one before, where so many of the paragraphs are turns. */
const MOSTLY_TURNS = 0.6;

interface Turn {
  /** Its place among the paragraphs. */
  readonly at: number;
  readonly name: ItemRange;
  readonly content: ItemRange;
  readonly isMarked: boolean;
}

/**
 * The turns of a transcript, `WALLACE: Will he be there?`, `Ruth Adair: No.` and `Q: Why now?`, a paragraph each: the name before
 * the colon is the source, the rest of the paragraph is what was said, with no marks about it.
 */
export function findTranscriptTurns(reader: ItemReader): Attribution[] {
  const paragraphs = paragraphsOf(reader);
  const turns = withNames(
    reader,
    paragraphs.flatMap((paragraph, at) => turnOf(reader, paragraph, at) ?? []),
  );
  if (!isTranscript(reader, turns)) return [];
  const span = turns.at(-1)!.at - turns[0]!.at + 1;
  const isWhole = turns.length >= MOSTLY_TURNS * span;
  return turns.flatMap(({ at, name, content }, turn) => {
    const next = turns[turn + 1]?.at ?? at + 1;
    const pieces = [content, ...(isWhole ? paragraphs.slice(at + 1, next) : [])];
    const spoken = pieces.filter(({ start, end }) => !STAGE_DIRECTION.test(written(reader, start, end)));
    if (spoken.length === 0) return [];
    return {
      cue: { start: name.end, end: name.end + 1 },
      source: name,
      content: spoken,
      isVerbatim: true,
      confidence: 0.9,
      method: 'rule: a turn of a transcript',
    };
  });
}

function paragraphsOf({ items }: ItemReader): ItemRange[] {
  const paragraphs: ItemRange[] = [];
  for (let sentence = 0; sentence < items.sentenceCount; ) {
    let last = sentence + 1;
    while (last < items.sentenceCount && items.paragraph[last] === items.paragraph[sentence]) last++;
    paragraphs.push({ start: items.firstItem[sentence]!, end: items.firstItem[last]! });
    sentence = last;
  }
  return paragraphs;
}

/** The turn that a paragraph is: up to five words of a name and a colon at its head, then what was said. */
function turnOf(reader: ItemReader, { start, end }: ItemRange, at: number): Turn | null {
  // `"WALLACE: Let's start …`
  const first = /^["“]$/.test(reader.written(start)) ? start + 1 : start;
  const limit = Math.min(end - 1, first + LONGEST_NAME + 1);
  for (let item = first; item < limit; item++) {
    if (reader.word(item) === ':') {
      const isMarked = first > start;
      if (item === first || NO_SPEAKER.test(written(reader, first, item))) return null;
      if (isMarked && !reader.isQuotation(item + 1)) return null;
      return { at, name: { start: first, end: item }, content: { start: item + 1, end }, isMarked };
    }
    if (!reader.isCapitalized(item) || !IN_LETTERS.test(reader.written(item))) return null;
  }
  return null;
}

/** At least two names that come again and again. */
function isTranscript(reader: ItemReader, turns: readonly Turn[]): boolean {
  const names = new Set(turns.map(({ name }) => written(reader, name.start, name.end)));
  const fewest = turns.some(({ isMarked }) => isMarked) ? FEWEST_MARKED : FEWEST_TURNS;
  return turns.length >= fewest && names.size >= 2 && names.size * 2 <= turns.length + 2;
}

/**
 * Those whose label may be a name: in capitals, where most are; else of two words, a role, or the surname of
 * somebody whose full name stands somewhere: no `Verdict:`.
 */
function withNames(reader: ItemReader, turns: readonly Turn[]): readonly Turn[] {
  const nameOf = ({ name }: Turn) => written(reader, name.start, name.end);
  const inCapitals = turns.filter((turn) =>
    nameOf(turn)
      .split(/\s+/)
      .every((word) => IN_CAPITALS.test(word)),
  );
  if (inCapitals.length * 2 > turns.length) return inCapitals;
  let surnames: ReadonlySet<string> | undefined;
  return turns.filter((turn) => {
    const name = nameOf(turn);
    if (turn.name.end - turn.name.start > 1 || IN_CAPITALS.test(name) || ROLES.test(name)) return true;
    surnames ??= wordsBehindCapitals(reader.text);
    return surnames.has(name);
  });
}

/** `Adair` in `Ruth Adair has run the harbour` */
function wordsBehindCapitals(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  let isBehind = false;
  for (const word of text.split(/\s+/)) {
    const isCapitalized = /^\p{Lu}/u.test(word);
    if (isBehind && isCapitalized) found.add(word.replace(/[.,;!?]$|['’]s$/, ''));
    isBehind = isCapitalized && !word.endsWith(':');
  }
  return found;
}

function written(reader: ItemReader, start: number, end: number): string {
  return reader.text.slice(reader.start(start), reader.end(end - 1));
}
