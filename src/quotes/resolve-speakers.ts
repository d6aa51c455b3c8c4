import type { Entity, Quote, Segmentation } from '../document/annotations.js';
import type { Span } from '../document/span.js';
import { LETTER } from '../lexicon/letters.js';
import { genderOfNoun, isRelation } from '../lexicon/person-nouns.js';
import { type IntroducedPeople, indexIntroductions } from './described-person.js';
import type { DescriptionContext } from './description-context.js';
import { firstAbove } from './first-above.js';
import type { Gender } from './infer-genders.js';
import { indexNames, type Name } from './name-index.js';
import { Standing, standingOf } from './name-standing.js';
import { peopleSpokenOf } from './people-spoken-of.js';
import { NOBODY, type Resolution, UNNAMED_PERSON } from './resolution.js';
import { resolveCountryman } from './resolve-countryman.js';
import { ofRole, resolveDescription } from './resolve-description.js';
import { resolveIt } from './resolve-it.js';
import { nameGiven, resolveName } from './resolve-name.js';
import { PronounResolver, type Turn, UNNAMED } from './resolve-pronoun.js';
import { resolveRelative } from './resolve-relative.js';
import { TurnTaking } from './take-turns.js';

const UNNAMED_PERSON_WORDS = new RegExp(
  String.raw`^(a|an|one|another|the|his|her|their|this)(?: [${LETTER}\d-]+){0,4}? ([${LETTER}-]+)(?=$|,| who\b| of\b| for\b| from\b| in\b| at\b| with\b)`,
  'i',
);
/** `his mother`, `the victim’s mother`, `Ana Ruiz’s lawyer, who`: somebody else than whom the words name. */
const OF_SOMEBODY = new RegExp(
  String.raw`^(?:his|her|their|its|(?:[${LETTER}-]+ ){0,4}?[${LETTER}-]+(?:['’]s|s['’]))(?: [${LETTER}\d-]+){0,3}? ([${LETTER}-]+)(?=$|,| who\b| of\b| for\b| from\b| in\b| at\b| with\b)`,
  'i',
);
/** Before the name of a place or body: `the mayor of `. */
const OF_OFFICE = new RegExp(`^the (?:[${LETTER}-]+ ){1,3}(?:of|for|at) (?:the )?$`, 'i');
const GOES_ON = /\b(?:added|adds|adding|also|continued|continues|went on|further|concluded|concludes)\b/;
/** Speak too, but are no person. */
const NO_PERSON = new Set(
  `company firm agency union group bank party organisation organization ministry department council court
   university police commission committee association government newspaper magazine paper network website blog site
   report statement study poll survey document letter article story release book memo post tweet message video
   source-code campaign administration team body army military embassy family public court panel board
   number lot couple handful majority minority pair dozen host range crowd share third quarter half series`.split(
    /\s+/,
  ),
);

/**
 * Which entity each quote's source means. Sieves, the most certain first: a name in the source, a pronoun by
 * who was in mind, a description by who was introduced with it. `officials` means nobody known.
 */
export function resolveSpeakers(
  text: string,
  quotes: readonly Quote[],
  entities: readonly Entity[],
  segmentation: Segmentation,
): Resolution[] {
  const index = indexNames(entities, segmentation);
  const pronouns = new PronounResolver(text, index, entities, quotedPlaces(quotes));
  let people: IntroducedPeople | undefined;
  const introduced = () => (people ??= indexIntroductions(text, entities));
  const turns = new TurnTaking(text);
  let last: Turn | undefined;
  return quotes.map((quote) => {
    const paragraph = index.paragraphAt(quote.start);
    const resolution = quote.source
      ? resolveSource(
          quote,
          quote.source,
          { text, index, entities, introduced, last, goesOn: goesOn(text, quote) },
          pronouns,
        )
      : turns.resolve(quote, paragraph);
    const speaker = resolution.isUnnamedPerson ? UNNAMED : resolution.speaker;
    turns.add(quote, speaker, paragraph);
    if (speaker !== null && quote.act === 'speech' && !isQuestion(text, quote)) {
      const end = Math.max(quote.end, quote.source?.end ?? 0);
      const gender = speaker === UNNAMED && quote.source ? genderOfRelation(text, quote.source) : null;
      last = { speaker, paragraph: index.paragraphAt(quote.end), end, gender };
    }
    return resolution;
  });
}

function resolveSource(
  quote: Quote,
  source: Span,
  context: DescriptionContext,
  pronouns: PronounResolver,
): Resolution {
  const { text, index, entities, last } = context;
  const words = text.slice(source.start, source.end);
  const from = Math.min(source.start, quote.start);
  const pronoun =
    /^(?:(he|she|his|her|him|hers)|(his|her)(?: own)? (?:words|view|opinion|account|telling))$/i.exec(words);
  if (pronoun) {
    const describedBy = (description: Span) =>
      resolveDescription(description, description.start, context).speaker;
    const spokenOf = peopleSpokenOf(quote, text, index);
    return pronouns.resolve((pronoun[1] ?? pronoun[2]!).toLowerCase(), from, last, spokenOf, describedBy);
  }
  if (/^it$/i.test(words)) return resolveIt(quote, source, context);
  if (/^(?:who|which)$/i.test(words)) return resolveRelative(words.toLowerCase(), source.start, text, index);
  const countryman = resolveCountryman(source, from, context);
  if (countryman !== null)
    return countryman.speaker === null && isUnnamedPerson(words, last) ? UNNAMED_PERSON : countryman;
  const inside = index.within(source.start, source.end);
  const named = resolveName(text, source, inside, entities);
  if (named.speaker !== null) return named;
  const given = isUnnamedPerson(words, undefined) ? nameGiven(text, source, index) : NOBODY;
  if (given.speaker !== null) return given;
  if (inside.some(({ type }) => type === 'PER'))
    return isUnnamedPerson(words, last) && !namesBearer(words, source, inside) ? UNNAMED_PERSON : named;
  const apposed = /^an? /.test(words) ? nameInFront(source, context) : null;
  if (apposed !== null)
    return { speaker: apposed, ambiguous: [], how: 'the name in front of the source', confidence: 0.9 };
  const described = isPlainDescription(text, source, inside)
    ? resolveDescription(source, from, context)
    : ofRole(words, context);
  if (described.speaker === null) return isUnnamedPerson(words, last) ? UNNAMED_PERSON : NOBODY;
  // `The former finance officer said Mr Ruiz knew`: he is not Mr Ruiz.
  const isSpokenOf = quote.type !== 'direct' && peopleSpokenOf(quote, text, index).has(described.speaker);
  return isSpokenOf ? NOBODY : described;
}

/** Of whom the source is an apposition: `Fawaz Gerges, | a Middle East expert at the school, | said`. */
function nameInFront({ start }: Span, { text, index }: DescriptionContext): number | null {
  const [name] = index.before(start, 1);
  if (name?.type !== 'PER' || text.slice(name.end, start) !== ', ') return null;
  return standingOf(name, text, index.names[name.at - 1], false) & Standing.First ? name.entity : null;
}

/** Whether names stand only before the noun, `the Labour leader`, or tell whose office it is: `the mayor of Leeds`. */
function isPlainDescription(text: string, source: Span, inside: readonly Name[]): boolean {
  return inside.every(
    ({ type, start, end }) =>
      start > source.start &&
      (end < source.end || (type !== 'PER' && OF_OFFICE.test(text.slice(source.start, start)))),
  );
}

function genderOfRelation(text: string, { start, end }: Span): Gender | null {
  const relation = OF_SOMEBODY.exec(text.slice(start, end))?.[1];
  return relation ? genderOfNoun(relation.toLowerCase()) : null;
}

/** Whether a name stands behind the noun for somebody's relation: `Ana Ruiz’s wife, the former model Jo Ruiz`. */
function namesBearer(words: string, source: Span, inside: readonly Name[]): boolean {
  const relation = OF_SOMEBODY.exec(words);
  return relation !== null && inside.some(({ start }) => start >= source.start + relation[0].length);
}

/** `a neighbour`, and `the neighbour` right behind: one person, of whom `he` may be said next. */
function isUnnamedPerson(words: string, last: Turn | undefined): boolean {
  const relation = OF_SOMEBODY.exec(words)?.[1];
  if (relation && isRelation(relation.toLowerCase())) return true;
  const [, article, noun] = UNNAMED_PERSON_WORDS.exec(words) ?? [];
  if (!noun || /s$/.test(noun) || NO_PERSON.has(noun.toLowerCase())) return false;
  return /^(?:a|an|one|another)$/i.test(article!) || last?.speaker === UNNAMED;
}

/** `The singer added`, `The senator also warned` */
function goesOn(text: string, { cue }: Quote): boolean {
  return cue !== null && GOES_ON.test(text.slice(cue.start, cue.end));
}

/** `when Tapper asked about the vote`: who is asked speaks next. */
function isQuestion(text: string, { type, cue }: Quote): boolean {
  return type === 'indirect' && cue !== null && /\bask(?:s|ed|ing)?\b/.test(text.slice(cue.start, cue.end));
}

/** Tells whether a place lies in words that stand in quotation marks. */
function quotedPlaces(quotes: readonly Quote[]): (offset: number) => boolean {
  const parts = quotes
    .filter(({ type }) => type === 'direct')
    .flatMap((quote) => quote.parts)
    .sort((a, b) => a.start - b.start);
  return (offset) => {
    const behind = firstAbove(parts.length, (at) => parts[at]!.start, offset);
    return behind > 0 && offset < parts[behind - 1]!.end;
  };
}
