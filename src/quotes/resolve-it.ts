import type { Quote } from '../document/annotations.js';
import type { Span } from '../document/span.js';
import type { DescriptionContext } from './description-context.js';
import type { Name } from './name-index.js';
import { Standing, standingOf } from './name-standing.js';
import { NOBODY, type Resolution } from './resolution.js';

/** So many names before the pronoun are looked at. */
const MOST_NAMES = 12;
/** Characters: no sentence is longer. */
const REACH = 1000;
/** Another thing without a name that may have spoken since: `The ministry said`, `A report found`. */
const OTHER_SUBJECT = /(?:^|[.!?”"\n]\s{1,3})(?:The|A|An|Its|Their|Another|This) [a-z]/;

/**
 * The organisation that `it` means: the one that spoke in this sentence or the one before, or was the subject there:
 * `Borton Group said it will close two plants. "We are sorry," it said.`
 */
export function resolveIt(
  { type, parts }: Quote,
  source: Span,
  { text, index, entities, last }: DescriptionContext,
): Resolution {
  const offset = Math.min(source.start, parts[0]?.start ?? source.start);
  // `The report was long. It accused Borton of fraud`: it is not Borton's.
  const isSpokenOf = (entity: number) =>
    type !== 'direct' &&
    parts.some(({ start, end }) =>
      index.within(Math.max(start, source.end), end).some((name) => name.entity === entity),
    );
  const sentence = index.sentenceAt(offset);
  const isNear = (place: number) => offset - place <= REACH && sentence - index.sentenceAt(place) <= 1;
  const isSubject = (name: Name) => {
    const standing = standingOf(name, text, index.names[name.at - 1], false);
    return (standing & Standing.First) !== 0 && (standing & (Standing.Acts | Standing.Speaks)) !== 0;
  };
  const subjects = index
    .before(offset, MOST_NAMES)
    .filter((name) => name.type === 'ORG' && isNear(name.start) && isSubject(name));
  const subject = subjects.at(-1);
  if (last && last.speaker >= 0 && isNear(last.end) && !OTHER_SUBJECT.test(text.slice(last.end, offset))) {
    const isOrganisation = entities[last.speaker]!.type === 'ORG';
    const isOvertaken = subject && subject.start > last.end && subject.entity !== last.speaker;
    if (isOrganisation && !isOvertaken && !isSpokenOf(last.speaker))
      return meant(last.speaker, 'that spoke last');
  }
  if (!subject || isSpokenOf(subject.entity) || subjects.some(({ entity }) => entity !== subject.entity))
    return NOBODY;
  if (OTHER_SUBJECT.test(text.slice(subject.end, offset))) return NOBODY;
  return meant(subject.entity, 'that was the subject before');
}

function meant(speaker: number, which: string): Resolution {
  return { speaker, ambiguous: [], how: `“it” means the organisation ${which}`, confidence: 0.85 };
}
