import type { Entity } from '../document/annotations.js';
import type { Name, NameIndex } from './name-index.js';
import { NOBODY, type Resolution } from './resolution.js';

/** Who spoke before, and where. */
export interface Turn {
  readonly speaker: number;
  readonly paragraph: number;
}

/** Names further back than this many paragraphs are out of mind. */
const MOST_PARAGRAPHS = 3;
const MOST_NAMES = 24;
const BY_DISTANCE = [1, 0.85, 0.45, 0.2];
const LAST_SPEAKER = [1, 1, 0.6, 0.2];
const SUBJECT = 0.45;
const INSIDE_QUOTE = -0.6;
const POSSESSIVE = -0.3;
const AGREES = 0.3;
const RECENT = 0.25;
/** Behind a subject stands its verb, perhaps after an aside: `Kim has said`, `Ana Ruiz, a nurse, argues`. */
const ACTS =
  /^(?: \([^)]{1,30}\))?(?:,[^.]{1,120}?,)? (?:(?:also|then|later|recently|now|never|still) )?(?:has|had|is|was|will|would|could|did|does|told|spoke|wrote|made|took|went|gave|left|began|came|became|won|lost|met|ran|[a-z]{2,12}(?:ed|s))\b/;
const SPEAKS =
  /^(?: \([^)]{1,30}\))?(?:,[^.]{1,120}?,)? (?:(?:also|then|later|has|had) )?(?:said|says|told|tells|added|adds|argued|argues|claimed|claims|warned|warns|insisted|insists|explained|explains|noted|notes|wrote|writes|asked|asks|speculated|suggested|denied|stated)\b/;
const SPEAKER = 0.6;
const ENOUGH = 0.75;
const MARGIN = 0.25;

/**
 * Whom `he` or `she` at `offset` means, among the people named in the last paragraphs: whoever spoke last,
 * was the subject of a sentence and stands near. Where two come close to each other, or nobody comes near
 * enough, both are named as candidates and none is chosen. After the salience factors of Lappin and Leass (1994).
 */
export function resolvePronoun(
  pronoun: string,
  offset: number,
  text: string,
  index: NameIndex,
  entities: readonly Entity[],
  isQuoted: (offset: number) => boolean,
  last: Turn | undefined,
): Resolution {
  const gender = pronoun === 'he' || pronoun === 'his' || pronoun === 'him' ? 'male' : 'female';
  const paragraph = index.paragraphAt(offset);
  const scores = new Map<number, number>();
  const isCandidate = (entity: number) => {
    const { type, gender: known } = entities[entity]!;
    return type === 'PER' && (known === null || known === gender);
  };
  const before = index.before(offset, MOST_NAMES);
  before.forEach((name, at) => {
    const distance = paragraph - name.paragraph;
    if (distance > MOST_PARAGRAPHS || !isCandidate(name.entity)) return;
    const score =
      BY_DISTANCE[distance]! +
      (RECENT * (at + 1)) / before.length +
      standing(name, text, before[at - 1], isQuoted);
    scores.set(name.entity, Math.max(scores.get(name.entity) ?? 0, score));
  });
  if (last && paragraph - last.paragraph <= MOST_PARAGRAPHS && isCandidate(last.speaker)) {
    scores.set(last.speaker, (scores.get(last.speaker) ?? 0) + LAST_SPEAKER[paragraph - last.paragraph]!);
  }
  for (const [entity, score] of scores)
    if (entities[entity]!.gender === gender) scores.set(entity, score + AGREES);
  const ranked = [...scores].sort((a, b) => b[1] - a[1]);
  const [best, next] = ranked;
  if (!best) return NOBODY;
  const margin = best[1] - (next?.[1] ?? 0);
  if (best[1] < ENOUGH || margin < MARGIN) {
    return {
      speaker: null,
      ambiguous: ranked.slice(0, 2).map(([entity]) => entity),
      how: 'the pronoun may mean more than one',
      confidence: 1,
    };
  }
  return {
    speaker: best[0],
    ambiguous: [],
    how:
      best[0] === last?.speaker ? 'the pronoun means who spoke last' : 'the pronoun means who was named last',
    confidence: Math.min(0.95, 0.7 + margin / 4),
  };
}

/** What the place of a name in its sentence says for it: `Kim said`, but `the aide of Kim`, `Kim's aide`. */
function standing(
  name: Name,
  text: string,
  previous: Name | undefined,
  isQuoted: (offset: number) => boolean,
): number {
  if (isQuoted(name.start)) return INSIDE_QUOTE;
  const behind = text.slice(name.end, name.end + 160);
  if (/^['’]s?/.test(behind)) return POSSESSIVE;
  const lead = text.slice(Math.max(0, name.start - 60), name.start);
  if (/\b(?:of|with|to|by|for|from|on|about|against|at|than|and)\s+(?:\w+\.?\s){0,2}$/i.test(lead)) return 0;
  const isFirst =
    !previous ||
    /[.!?:\n]/.test(text.slice(previous.end, name.start).replace(/\b(?:Mrs?|Ms|Dr|Sen|Rep|Gov|Gen)\./g, ''));
  const acts = ACTS.test(behind);
  return (isFirst ? SUBJECT / 2 : 0) + (acts ? SUBJECT / 2 : 0) + (SPEAKS.test(behind) ? SPEAKER : 0);
}
