import type { Entity } from '../document/annotations.js';
import type { Span } from '../document/span.js';
import { genderOfNoun, isBystander, isPersonNoun } from '../lexicon/person-nouns.js';
import { isRoleNoun, roleOfNoun } from '../lexicon/role-nouns.js';
import { bearsRole } from './described-person.js';
import type { DescriptionContext } from './description-context.js';
import { type Name, type NameIndex, personBefore } from './name-index.js';
import { Standing, standingOf } from './name-standing.js';
import { described, NOBODY, type Resolution } from './resolution.js';
import type { Turn } from './resolve-pronoun.js';

/** People of note are called by their trade or time of life in place of their name: `the singer`; `the judge` is somebody else. */
const OF_NOTE: ReadonlySet<string> = new Set(
  `striker goalkeeper keeper wicketkeeper midfielder defender winger forward quarterback batsman batter
   bowler golfer sprinter swimmer cyclist boxer jockey champion singer songwriter rapper musician actor actress star comedian
   author novelist poet filmmaker artist composer designer playwright pitcher centre-back left-back right-back guard slugger
   outfielder linebacker lineman goalie frontman drummer guitarist pianist conductor economist academic historian activist
   campaigner billionaire millionaire tycoon mogul businessman businesswoman entrepreneur teenager pensioner octogenarian`.split(
    /\s+/,
  ),
);
/** By an office, too, which may be another's: `the MP`. */
const IN_OFFICE: ReadonlySet<string> = new Set(
  `skipper captain mp msp mep councillor councilman councilwoman congressman congresswoman lawmaker senator governor envoy
   ambassador professor coach manager pm cm ceo`.split(/\s+/),
);
/** `the father of three`, `the mother-of-two`: also a person in mind. */
const PARENT =
  /^the (?:proud )?(?:father|dad|mother|mum|mom)[ -]of[ -](?:one|two|three|four|five|six|seven|eight|nine|ten)$/i;
/** Of them a party may be named before the noun: `the Labour politician`. */
const OF_PARTY: ReadonlySet<string> = new Set(
  'politician mp msp mep peer backbencher lawmaker legislator senator congressman congresswoman'.split(' '),
);
/** Who has one of these has mostly no other. */
const OFFICES: ReadonlySet<string> = new Set(
  `minister secretary chancellor president governor senator representative mayor judge justice prosecutor lawyer general
   historian professor analyst reporter correspondent columnist presenter anchor doctor`.split(/\s+/),
);
/** The news tells of them by the words of others. */
const TOLD_OF: ReadonlySet<string> = new Set(
  'patient victim suspect defendant plaintiff complainant claimant contractor tenant customer'.split(' '),
);
/** `the Prime Minister’s deputy spokesman` */
const OF_SOMEBODY = /['’]s? /;
const MOST_NEAR = 16;
/** From a noun to the name that it is said of. */
const IN_ONE_PHRASE = /^[^.!?:"“”\n]*, $/;
/** So many characters before a person is first named the same noun is somebody else's. */
const REACH_OF_NOUN = 300;

/** Say no more than that somebody is a person, or young: there is mostly another one. */
const SAYS_LITTLE: ReadonlySet<string> = new Set(
  `man woman person boy girl child baby teen captain agent rep member supporter critic opponent friend sibling twin relative
   cousin`.split(/\s+/),
);
const OF_ANOTHER = /^(?:his|her|their|its) | and the /i;

/**
 * Whom a description means that tells of a person in another way than the article has: the only one whom the paragraph is
 * about, or who has just spoken.
 *
 * @param from where the quote with this source begins, if that is before the source
 */
export function personInMind(
  source: Span,
  from: number,
  noun: string,
  age: string | undefined,
  context: DescriptionContext,
): Resolution {
  const { text, index, last } = context;
  if (isIntroducedUnnamed(text, source.start, age ?? noun)) return NOBODY;
  const written = text.slice(source.start, source.end);
  const isOfNote = age || OF_NOTE.has(noun) || PARENT.test(written);
  const inMind =
    (isOfNote || IN_OFFICE.has(noun) ? onlySubjectNear(from, context) : null) ??
    (isOfNote ? subjectBefore(from, context) : null);
  if (
    inMind !== null &&
    agrees(noun, context.entities[inMind]!) &&
    !hasOtherOffice(inMind, noun, from, context) &&
    !isSaidBefore(noun, context.entities[inMind]!, text)
  )
    return described(inMind, 0.75, `of whom it was told right before, as “${age ?? noun}”`);
  if (!last || last.speaker < 0 || context.entities[last.speaker]!.type !== 'PER') return NOBODY;
  const isNext =
    isOtherWordForSpeaker(source, written, noun, last, context) &&
    isWithinReach(source, from, noun, last, context) &&
    (OF_PARTY.has(noun) || index.within(source.start, source.end).every(({ type }) => type !== 'ORG')) &&
    !index.before(from, 8).some(({ start, type, entity }) => {
      return start > last.end && type === 'PER' && entity !== last.speaker;
    });
  return isNext ? described(last.speaker, 0.75, 'who spoke last, by another word') : NOBODY;
}

/**
 * Whether a noun may be another word for who has just spoken, in a sentence of its own: `“…,” Duchovny said. “…,” the actor
 * said.` Not in `Bratt said that the younger man asked`, nor where `the actor’s friend` spoke, nor by a word for those who
 * stand by, `the judge`.
 */
function isOtherWordForSpeaker(
  source: Span,
  written: string,
  noun: string,
  last: Turn,
  context: DescriptionContext,
): boolean {
  const { text, index, entities } = context;
  const isOfPerson = noun.endsWith('-year-old') || isPersonNoun(noun) || isRoleNoun(noun);
  if (!isOfPerson || SAYS_LITTLE.has(noun) || isOfAnother(written)) return false;
  const isAttorney =
    noun === 'prosecutor' && bearsRole(source.start, last.speaker, 'lawyer', context.introduced());
  if (isBystander(noun) && !isAttorney) return false;
  if (!agrees(noun, entities[last.speaker]!)) return false;
  if (index.sentenceAt(source.start) === index.sentenceAt(last.end - 1) && source.start > last.end)
    return false;
  return !isSaidBefore(noun, entities[last.speaker]!, text);
}

/**
 * Whether who spoke last is near enough: in the paragraph, or in the one before where nothing says that another is meant: the
 * office of another, `“…,” Judge Hill said.⏎⏎The governor said`, or a place of his own, `The head of China’s delegation`.
 */
function isWithinReach(
  source: Span,
  from: number,
  noun: string,
  last: Turn,
  context: DescriptionContext,
): boolean {
  const { text, index, goesOn } = context;
  const between = index.paragraphAt(from) - last.paragraph;
  if (between !== 1 || goesOn) return between <= (goesOn ? 1 : 0);
  const isOfPlace = index.within(source.start, source.end).some(({ type }) => type === 'LOC');
  if (isOfPlace || OF_SOMEBODY.test(text.slice(source.start, source.end)) || TOLD_OF.has(noun)) return false;
  return !hasOtherOffice(last.speaker, noun, from, context);
}

/** Whether a noun is an office, and the article gives a person another one and not that. */
function hasOtherOffice(
  person: number,
  noun: string,
  from: number,
  { introduced }: DescriptionContext,
): boolean {
  const own = noun === 'premier' ? 'minister' : roleOfNoun(noun);
  if (!OFFICES.has(own)) return false;
  const bears = (role: string) => bearsRole(from, person, role, introduced());
  return !bears(own) && [...OFFICES].some(bears);
}

/** Whether words mean somebody beside who is spoken of, `her agent`, or two, `the minister and the mayor`. */
export function isOfAnother(written: string): boolean {
  return OF_ANOTHER.test(written);
}

/** Whether a noun, `father-of-two`, may be said of a man or a woman. */
function agrees(noun: string, { gender: own }: Entity): boolean {
  const gender = genderOfNoun(noun.split('-', 1)[0]!);
  return gender === null || own === null || gender === own;
}

/** `The actor’s friend Budd Hale`: the actor is not he. */
function isSaidBefore(noun: string, { mentions }: Entity, text: string): boolean {
  const named = mentions[0]!.start;
  const before = text.slice(Math.max(0, named - REACH_OF_NOUN), named).toLowerCase();
  const at = before.lastIndexOf(`the ${noun}`);
  // `The general who leads the rescue, Ernesto Cruz`
  return at >= 0 && !IN_ONE_PHRASE.test(before.slice(at));
}

/** The only person named in the paragraph before `from`, or else in the one before it, as a subject: of whom it goes on. */
function onlySubjectNear(from: number, { text, index }: DescriptionContext): number | null {
  const paragraph = index.paragraphAt(from);
  const people = peopleBefore(from, index);
  const last = people.at(-1)?.paragraph ?? -1;
  if (last < paragraph - 1) return null;
  const near = people.filter((name) => name.paragraph === last);
  if (new Set(near.map(({ entity }) => entity)).size !== 1) return null;
  const acts = near.some(
    (name) => standingOf(name, text, index.names[name.at - 1], false) & (Standing.Acts | Standing.Speaks),
  );
  return acts ? near[0]!.entity : null;
}

/** The only person named in the sentence before the one of `from`, as its subject, where nobody else has spoken since. */
function subjectBefore(from: number, { text, index, last: turn }: DescriptionContext): number | null {
  const sentence = index.sentenceAt(from) - 1;
  const people = peopleBefore(from, index);
  const last = people.at(-1);
  if (!last || index.sentenceAt(last.start) !== sentence || last.paragraph !== index.paragraphAt(from))
    return null;
  if (turn && turn.end > last.start && turn.speaker !== last.entity) return null;
  const near = people.filter(({ start }) => index.sentenceAt(start) === sentence);
  if (near.some(({ entity }) => entity !== last.entity)) return null;
  const standing = standingOf(near[0]!, text, personBefore(index.names, near[0]!.at), false);
  return standing & Standing.First && standing & (Standing.Acts | Standing.Speaks) ? last.entity : null;
}

function peopleBefore(from: number, index: NameIndex): readonly Name[] {
  return index.before(from, MOST_NEAR).filter(({ type }) => type === 'PER');
}

/** `a neighbour` earlier in the text: `the neighbour` is that one, and has no name. */
function isIntroducedUnnamed(text: string, offset: number, noun: string): boolean {
  const before = text.slice(Math.max(0, offset - 3000), offset).toLowerCase();
  if (!before.includes(noun)) return false;
  const indefinite = new RegExp(String.raw`\b(?:an?|one|another) (?:[\w’'-]+ ){0,4}?${noun}\b(?! [A-Z])`);
  return indefinite.test(before);
}
