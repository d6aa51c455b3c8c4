import type { Entity } from '../document/annotations.js';
import type { Span } from '../document/span.js';
import { isInFocus } from './in-focus.js';
import { type Gender, inferGenders } from './infer-genders.js';
import { type Name, type NameIndex, personBefore } from './name-index.js';
import { Standing, standingOf } from './name-standing.js';
import { followPronouns, type PronounTrail } from './pronoun-trail.js';
import { NOBODY, type Resolution, UNNAMED_PERSON } from './resolution.js';
import { findUnnamedSubject, type UnnamedSubject } from './unnamed-subject.js';

/** Who spoke before, and where. */
export interface Turn {
  /** An index into the document's entities; {@link UNNAMED} for a person without a name. */
  readonly speaker: number;
  readonly paragraph: number;
  readonly end: number;
  /** What the words for one without a name tell: `his mother`. */
  readonly gender?: Gender | null;
}

/** The speaker of a turn whom the article does not name: `a neighbour`. */
export const UNNAMED = -1;

/** Names further back than this many paragraphs are out of mind. */
const MOST_PARAGRAPHS = 3;
const MOST_NAMES = 24;
const BY_DISTANCE = [1, 0.85, 0.45, 0.2];
/** A name before a run of pronouns that lead here is as near as the first of them. */
const BEHIND_TRAIL = 0.1;
const LAST_SPEAKER = [1, 1, 0.6, 0.2];
/** What is left of that, where somebody else has been the subject of a sentence since. */
const SUBJECT_SINCE = 0.2;
const FIRST = 0.225;
const ACTS = 0.225;
const SPEAKS = 0.6;
/** The subject of the same sentence, or of the one before. */
const SAME_SENTENCE = 0.9;
const SENTENCE_BEFORE = 0.6;
const QUOTED = -0.6;
const POSSESSIVE = -0.3;
const ASKS = -0.3;
const ATTRIBUTIVE = -0.6;
const NAMED_BY_SPEAKER = -0.7;
/** The person whom the article is about. */
const FREQUENT = 0.2;
const MOST_MENTIONS = 10;
const AGREES = 0.3;
const RECENT = 0.25;
const ENOUGH = 0.75;
/** A person alone: nobody else of that gender has been named at all. */
const ENOUGH_ALONE = 0.3;
const MARGIN = 0.25;
/** A pronoun so clear tells the gender of who is meant. */
const ENOUGH_TO_LEARN = 2;
/** An unnamed subject further back than this many sentences is out of mind. */
const MOST_SENTENCES = 4;
const SUBJECT = Standing.First | Standing.Acts | Standing.Speaks;

/** Who is the subject of a sentence by a description: `The nurse counted the boxes.` */
interface DescribedSubject {
  readonly start: number;
  readonly gender: Gender | null;
  /** An index into the entities, or {@link UNNAMED}. */
  readonly entity: number;
}

interface Candidate {
  readonly entity: number;
  readonly score: number;
  readonly reasons: readonly string[];
}

/**
 * Resolves `he` and `she` among the people named in the last paragraphs: whoever spoke last, was the subject of
 * a sentence and stands near. Where two come close to each other, or nobody comes near enough, both are named
 * as candidates and none is chosen. After the salience factors of Lappin and Leass (1994).
 */
export class PronounResolver {
  private genders: (Gender | null)[] | undefined;
  private readonly trails: { male?: PronounTrail; female?: PronounTrail } = {};
  private readonly standings = new Map<number, number>();
  private readonly subjects = new Map<number, UnnamedSubject | null>();

  constructor(
    private readonly text: string,
    private readonly index: NameIndex,
    private readonly entities: readonly Entity[],
    private readonly isQuoted: (offset: number) => boolean,
  ) {}

  /**
   * Whom the pronoun at `offset` means.
   *
   * @param spokenOf entities whom its own quote names, as few name themselves: `He said Foley was to blame`
   * @param describedBy whom a description means, an index into the entities or null
   */
  resolve(
    pronoun: string,
    offset: number,
    last: Turn | undefined,
    spokenOf: ReadonlySet<number>,
    describedBy: (description: Span) => number | null,
  ): Resolution {
    const gender = /^h(?:e|is|im)$/.test(pronoun) ? 'male' : 'female';
    const subject = this.describedSubject(gender, offset, describedBy);
    const candidates = this.rank(gender, offset, last, subject, spokenOf);
    const [best, next] = candidates;
    if (!best) return NOBODY;
    const evidence = candidates.slice(0, 3).map((candidate) => this.explain(candidate));
    const margin = best.score - (next?.score ?? 0);
    const isAlone =
      candidates.length === 1 &&
      !this.index.hasOther(offset, best.entity, (each) => this.agrees(each, gender));
    if (best.score < (isAlone ? ENOUGH_ALONE : ENOUGH) || margin < (isAlone ? 0 : MARGIN)) {
      return {
        speaker: null,
        ambiguous: candidates.slice(0, 2).flatMap(({ entity }) => (entity === UNNAMED ? [] : [entity])),
        how: 'the pronoun may mean more than one',
        confidence: 1,
        evidence,
      };
    }
    if (best.entity === UNNAMED) return { ...UNNAMED_PERSON, evidence };
    const isPlain = best.entity === last?.speaker && this.index.paragraphAt(offset) === last.paragraph;
    if (isPlain && margin >= ENOUGH_TO_LEARN) this.learnGender(best.entity, gender);
    return {
      speaker: best.entity,
      ambiguous: [],
      how: `the pronoun means who ${best.entity === last?.speaker ? 'spoke last' : 'was named last'}`,
      confidence: Math.min(0.93, 0.7 + margin / 4),
      evidence,
    };
  }

  private rank(
    gender: Gender,
    offset: number,
    last: Turn | undefined,
    subject: DescribedSubject | null,
    spokenOf: ReadonlySet<number>,
  ): Candidate[] {
    const paragraph = this.index.paragraphAt(offset);
    const sentence = this.index.sentenceAt(offset);
    const trail = this.trail(gender).beginning(offset);
    const trailParagraph = this.index.paragraphAt(trail);
    const before = this.index.before(offset, MOST_NAMES);
    const found = new Map<number, Candidate>();
    let isSubjectSince = false;
    before.forEach((name, at) => {
      if (!this.agrees(name.entity, gender)) return;
      const own = paragraph - name.paragraph;
      // Pronouns between the name and here bring it near.
      const led = name.start < trail ? trailParagraph - name.paragraph : trail < offset ? 1 : own;
      const distance = Math.min(own, led);
      if (distance > MOST_PARAGRAPHS) return;
      const standing = this.standing(name.at, this.index.names);
      const between = sentence - this.index.sentenceAt(name.start);
      const isMain =
        (standing & SUBJECT) !== 0 ||
        (between <= 1 && own <= 1 && ((standing & Standing.Asked) !== 0 || this.isFocus(name, standing)));
      if (last && name.start > last.end && name.entity !== last.speaker && isMain) isSubjectSince = true;
      const count = this.entities[name.entity]!.mentions.length;
      let score =
        BY_DISTANCE[distance]! +
        (RECENT * (at + 1)) / before.length +
        (FREQUENT * Math.min(count, MOST_MENTIONS)) / MOST_MENTIONS;
      const reasons = [DISTANCES[own] ?? 'named before'];
      const add = (weight: number, reason: string) => {
        score += weight;
        reasons.push(reason);
      };
      if (led < own) add(-BEHIND_TRAIL, 'pronouns lead there');
      if (standing & Standing.Quoted) add(QUOTED, 'within a quotation');
      if (standing & Standing.Possessive) add(POSSESSIVE, 'possessive');
      if (standing & Standing.Asks) add(ASKS, 'asks');
      if (standing & Standing.Attributive) add(ATTRIBUTIVE, 'before a noun');
      if (standing & Standing.First) add(FIRST, 'named first in its sentence');
      if (standing & Standing.Acts) add(ACTS, 'subject of a verb');
      if (standing & Standing.Speaks) add(SPEAKS, 'speaks');
      if (isMain && !(standing & SUBJECT)) add(FIRST + ACTS, 'in focus');
      if (isMain && own <= 1) {
        if (between === 0) add(SAME_SENTENCE, 'in the same sentence');
        else if (between === 1) add(SENTENCE_BEFORE, 'in the sentence before');
      }
      if (score > (found.get(name.entity)?.score ?? Number.NEGATIVE_INFINITY)) {
        found.set(name.entity, { entity: name.entity, score, reasons });
      }
    });
    if (subject) {
      if (last && subject.start > last.end && subject.entity !== last.speaker) isSubjectSince = true;
      this.addSubject(found, subject, paragraph, sentence);
    }
    for (const entity of spokenOf) {
      const candidate = found.get(entity);
      if (!candidate) continue;
      const reasons = [...candidate.reasons, 'named by the speaker'];
      found.set(entity, { entity, score: candidate.score + NAMED_BY_SPEAKER, reasons });
    }
    if (last) this.favourLastSpeaker(found, last, paragraph, gender, isSubjectSince);
    return [...found.values()]
      .map((candidate) =>
        candidate.entity !== UNNAMED && this.genderOf(candidate.entity) === gender
          ? { ...candidate, score: candidate.score + AGREES, reasons: [...candidate.reasons, gender] }
          : candidate,
      )
      .sort((a, b) => b.score - a.score);
  }

  /** Takes in the subject of a sentence that is described, not named: `The nurse counted the boxes.` */
  private addSubject(
    found: Map<number, Candidate>,
    { start, entity, gender }: DescribedSubject,
    paragraph: number,
    sentence: number,
  ): void {
    const own = paragraph - this.index.paragraphAt(start);
    const between = sentence - this.index.sentenceAt(start);
    const near = between === 0 ? SAME_SENTENCE : between === 1 ? SENTENCE_BEFORE : 0;
    const score =
      BY_DISTANCE[own]! + RECENT + FIRST + ACTS + near + (gender && entity === UNNAMED ? AGREES : 0);
    if (score > (found.get(entity)?.score ?? 0))
      found.set(entity, { entity, score, reasons: ['described as subject'] });
  }

  /** The subject that is described in the last sentence before `offset` with one, near enough. */
  private describedSubject(
    gender: Gender,
    offset: number,
    describedBy: (description: Span) => number | null,
  ): DescribedSubject | null {
    const paragraph = this.index.paragraphAt(offset);
    const last = this.index.sentenceAt(offset);
    for (let at = last; at >= 0 && last - at < MOST_SENTENCES; at--) {
      const sentence = this.index.sentence(at);
      if (paragraph - this.index.paragraphAt(sentence.start) > 1) return null;
      const subject = this.subjectOf(at);
      if (!subject || subject.end > offset || this.isQuoted(subject.start)) continue;
      if (subject.gender !== null && subject.gender !== gender) continue;
      const known = subject.isDefinite ? describedBy(subject) : null;
      const entity = known ?? (subject.isUnnamed ? UNNAMED : null);
      if (entity === null || (entity !== UNNAMED && !this.agrees(entity, gender))) continue;
      return { start: subject.start, gender: subject.gender, entity };
    }
    return null;
  }

  private subjectOf(sentence: number): UnnamedSubject | null {
    let subject = this.subjects.get(sentence);
    if (subject === undefined) {
      subject = findUnnamedSubject(this.text, this.index.sentence(sentence));
      this.subjects.set(sentence, subject);
    }
    return subject;
  }

  private isFocus(name: Name, standing: number): boolean {
    if (standing & ~Standing.Object) return false;
    const { names } = this.index;
    const at = this.index.sentenceAt(name.start);
    const sentence = this.index.sentence(at);
    const isAlone = (step: number) => {
      for (let count = 1; count <= MOST_NAMES; count++) {
        const other = names[name.at + count * step];
        if (!other) return true;
        if (other.start < sentence.start || other.start >= sentence.end) return true;
        if (other.type === 'PER' && other.entity !== name.entity) return false;
      }
      return false;
    };
    if (!isAlone(-1) || !isAlone(1)) return false;
    return this.subjectOf(at) === null && isInFocus(this.text, name, sentence);
  }

  private favourLastSpeaker(
    found: Map<number, Candidate>,
    last: Turn,
    paragraph: number,
    gender: Gender,
    isSubjectSince: boolean,
  ): void {
    const distance = paragraph - last.paragraph;
    if (distance > MOST_PARAGRAPHS) return;
    if (last.speaker !== UNNAMED && !this.agrees(last.speaker, gender)) return;
    if (last.speaker === UNNAMED) {
      if (isSubjectSince || (last.gender ?? gender) !== gender) return;
      const score = BY_DISTANCE[distance]! + SPEAKS + LAST_SPEAKER[distance]!;
      if (score < (found.get(UNNAMED)?.score ?? 0)) return;
      found.set(UNNAMED, { entity: UNNAMED, score, reasons: ['spoke last'] });
      return;
    }
    const { score, reasons }: Pick<Candidate, 'score' | 'reasons'> = found.get(last.speaker) ?? {
      score: 0,
      reasons: [],
    };
    const lost = isSubjectSince && reasons.includes('speaks') ? SPEAKS : 0;
    found.set(last.speaker, {
      entity: last.speaker,
      score: score - lost + LAST_SPEAKER[distance]! * (isSubjectSince ? SUBJECT_SINCE : 1),
      reasons: [...reasons, 'spoke last'],
    });
  }

  private agrees(entity: number, gender: Gender): boolean {
    if (this.entities[entity]!.type !== 'PER') return false;
    const known = this.genderOf(entity);
    return known === null || known === gender;
  }

  /** `Rubén Salcedo says. … he adds.`: so `she` is somebody else. */
  private learnGender(entity: number, gender: Gender): void {
    if (this.genderOf(entity) === null) this.genders![entity] = gender;
  }

  private genderOf(entity: number): Gender | null {
    this.genders ??= inferGenders(this.text, this.entities, this.index, this.isQuoted);
    return this.genders[entity]!;
  }

  private trail(gender: Gender): PronounTrail {
    this.trails[gender] ??= followPronouns(this.text, gender, this.isQuoted, this.index.paragraphAt);
    return this.trails[gender];
  }

  private standing(at: number, names: NameIndex['names']): number {
    let standing = this.standings.get(at);
    if (standing === undefined) {
      const name = names[at]!;
      standing = standingOf(name, this.text, personBefore(names, at), this.isQuoted(name.start));
      this.standings.set(at, standing);
    }
    return standing;
  }

  private explain({ entity, score, reasons }: Candidate): string {
    const name = entity === UNNAMED ? '(somebody unnamed)' : this.entities[entity]!.name;
    return `${name}: ${score.toFixed(2)} (${reasons.join(', ')})`;
  }
}

const DISTANCES = ['named in this paragraph', 'named in the paragraph before', 'named two paragraphs before'];
