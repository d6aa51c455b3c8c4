import type { Entity } from '../document/annotations.js';
import type { Span } from '../document/span.js';
import { CAPITAL, LETTER, SMALL } from '../lexicon/letters.js';
import { PERSON_TITLES } from '../lexicon/titles.js';
import type { Name } from './name-index.js';
import { NOBODY, type Resolution } from './resolution.js';

/** Behind a name these speak for it: `the White House statement`, `a Norwegian Nobel Committee report`. */
const DOCUMENTS =
  /^\W*(?:\w+ )?(?:statement|report|poll|survey|study|document|website|analysis|letter|release|tweet)s?$/i;
/** `UK media reports` are nobody's. */
const OF_THE_PRESS = /^ (?:media|news|press) reports?$/i;
/** `a statement from the SPCA`, `a report by the agency` */
const DOCUMENT_OF =
  /\b(?:statement|report|poll|survey|study|letter|release|post|tweet)s? (?:from|by|of) (?:the )?$/i;
/** Behind or before a name these are somebody else: `a Clinton aide`, `officials of the UN`. */
const UNNAMED_ROLE =
  /\b(?:spokes(?:man|woman|person|people)|officials?|aides?|sources?|advis[eo]rs?|lawyers?|supporters?|experts?|analysts?|members?|staff|representatives?|attorneys?|allies|ally|critics?)\b/i;

/** `The man, identified as `, `a woman who gave her name only as ` */
const NAMED_AS =
  /\b(?:identified|named|known|introduced|gave (?:his|her|their) name)(?: (?:only|just|locally|himself|herself))* as (?:\w+\. )?$/;

const SPACE = 0x20;
const MEMBER = new RegExp(`^ (?:[${LETTER}-]+ ){0,2}${UNNAMED_ROLE.source}$`, 'i');

/** `Saudia assistant manager for marketing `: words in small letters that no article begins. */
const POST = new RegExp(
  String.raw`^(?!(?:an?|the) )(?:\S+ ){0,4}?([${SMALL}]+) (?:of|for)(?: [${SMALL}]+){1,3} $`,
);

/** `The satire site, `, `its rival, ` */
const KIND_OF_THING = new RegExp(
  `^(?:[Aa]n?|[Tt]he|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir) (?:[${LETTER}-]+ ){0,3}[${SMALL}]+, $`,
);

/** `Secretary of State `, `US Director of National Intelligence `: all in capitals but the preposition. */
const OFFICE = new RegExp(
  `^(?:(?:the|former) )*(?:[${CAPITAL}][${LETTER}.'’-]* ){0,3}?([${CAPITAL}][${LETTER}-]*) (?:of|for)(?: (?:the|and|[${CAPITAL}][${LETTER}.'’-]*)){1,6} $`,
);
/** `, `, `, Col. `, `, Foreign Minister ` */
const APPOSED = new RegExp(String.raw`,\s*(?:\w+\.? |(?:[${CAPITAL}][${LETTER}.]* ){2,3})?$`);
/** ` and `, ` and Foreign Minister ` */
const AND_PERSON = new RegExp(String.raw`^,? (?:and|or) (?:[${LETTER}]+\.? ){0,3}$`);
const LAST_NAME = new RegExp(`([${CAPITAL}][${LETTER}'’-]+)$`);

/**
 * The entity that a source names: `Maria Okafor, the union's general secretary` means the person,
 * `Al Jazeera's McBride` the last name of its head; `a Clinton aide` means nobody who is named.
 */
export function resolveName(
  text: string,
  source: Span,
  inside: readonly Name[],
  entities: readonly Entity[],
): Resolution {
  const comma = text.slice(source.start, source.end).search(/,| of | for | with | at | from | in | [([]/);
  const headEnd = comma < 0 ? source.end : source.start + comma;
  const head = inside.filter((name) => name.start < headEnd);
  if (joinsNames(text, inside, entities) || isMember(text, source, inside)) return NOBODY;
  for (let at = head.length - 1; at >= 0; at--) {
    const name = head[at]!;
    const behind = text.slice(name.end, headEnd);
    if (/^\W*$/.test(behind)) return named(name.entity);
    // `North Korean statements` have many speakers.
    if (DOCUMENTS.test(behind) && !OF_THE_PRESS.test(behind) && name.type !== 'MISC')
      return named(name.entity);
  }
  const apposed = inside.find(
    (name) =>
      entities[name.entity]!.type === 'PER' &&
      (NAMED_AS.test(text.slice(source.start, name.start)) ||
        APPOSED.test(text.slice(source.start, name.start))),
  );
  // `a spokesman, Lee Min`, `a member of the force, Mohammed Haruna`
  if (apposed) return named(apposed.entity);
  const last = inside.at(-1);
  // `The satire site, Media Mass`, `The UN refugee agency, UNHCR`
  const isApposed = last && KIND_OF_THING.test(text.slice(source.start, last.start));
  if (isApposed && last.end === source.end) return named(last.entity);
  const documentOf = inside.find((name) => DOCUMENT_OF.test(text.slice(source.start, name.start)));
  if (documentOf) return named(documentOf.entity);
  const officer = officerOf(text, source, inside, entities);
  if (officer) return named(officer.entity);
  if (head.length === 0) return byLastWord(text.slice(source.start, headEnd), entities);
  return NOBODY;
}

/** `The Foundation for Relief in the Middle East member`: one of them, who has no name here. */
function isMember(text: string, source: Span, inside: readonly Name[]): boolean {
  const last = inside.at(-1);
  if (!last || last.end === source.end || text.charCodeAt(last.end) !== SPACE) return false;
  return MEMBER.test(text.slice(last.end, source.end));
}

/** `Incer and Lindley Johnson, an executive`, `CNN and the Daily News`, `Norway and Sweden`: no one of them alone. */
function joinsNames(text: string, inside: readonly Name[], entities: readonly Entity[]): boolean {
  return inside.some((name, at) => {
    const next = inside[at + 1];
    if (!next || next.entity === name.entity) return false;
    const people = [name, next].filter(({ entity }) => entities[entity]!.type === 'PER').length;
    const between = text.slice(name.end, next.start);
    if (people === 0) return /^,? (?:and|or) (?:the )?$/.test(between);
    return people === 2 && AND_PERSON.test(between);
  });
}

/**
 * The person behind an office with a preposition in it: `Secretary of State John Kerry`, but nobody in
 * `a spokesman for President Obama` or `Friends of Ana Ruiz`.
 */
function officerOf(
  text: string,
  source: Span,
  inside: readonly Name[],
  entities: readonly Entity[],
): Name | undefined {
  return inside.find((name) => {
    if (entities[name.entity]!.type !== 'PER') return false;
    if (!/^(?:$|,| who\b)/.test(text.slice(name.end, source.end))) return false;
    const before = text.slice(source.start, name.start);
    const office = OFFICE.exec(before) ?? (name.end === source.end ? POST.exec(before) : null);
    return office !== null && PERSON_TITLES.has(office[1]!.toLowerCase());
  });
}

/** A surname that was not found to be a name where it stands: `Moen` in `Moen said`, known from elsewhere. */
function byLastWord(words: string, entities: readonly Entity[]): Resolution {
  if (UNNAMED_ROLE.test(words)) return NOBODY;
  const written = LAST_NAME.exec(words.trim())?.[1];
  if (!written) return NOBODY;
  // The names of a transcript are in capitals: `MURKOWSKI`.
  const isInCapitals = written.length > 2 && written === written.toUpperCase();
  const fold = (word: string) => (isInCapitals ? word.toUpperCase() : word);
  const last = fold(written);
  let found = -1;
  for (let at = 0; at < entities.length; at++) {
    const { type } = entities[at]!;
    const name = fold(entities[at]!.name);
    if (type !== 'PER' || !(name === last || name.endsWith(` ${last}`))) continue;
    if (found >= 0) return NOBODY;
    found = at;
  }
  return found < 0
    ? NOBODY
    : { speaker: found, ambiguous: [], how: 'a name known from elsewhere in the article', confidence: 0.9 };
}

function named(entity: number): Resolution {
  return { speaker: entity, ambiguous: [], how: 'named in the source', confidence: 0.97 };
}
