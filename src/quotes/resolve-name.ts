import type { Entity } from '../document/annotations.js';
import type { Span } from '../document/span.js';
import { HONOURS } from '../lexicon/honours.js';
import { CAPITAL, LETTER, SMALL } from '../lexicon/letters.js';
import { isPersonNoun } from '../lexicon/person-nouns.js';
import { isRoleNoun } from '../lexicon/role-nouns.js';
import { PERSON_TITLES } from '../lexicon/titles.js';
import { authorOf } from './author-of.js';
import { joinsNames } from './joins-names.js';
import type { Name, NameIndex } from './name-index.js';
import { NOBODY, type Resolution } from './resolution.js';
import { headOfSource } from './source-head.js';

/** Behind a name these speak for it: `the White House statement`, `a Norwegian Nobel Committee report`. */
const DOCUMENTS =
  /^\W*(?:\w+ )?(?:statement|report|poll|survey|study|document|website|analysis|letter|release|tweet)s?$/i;
/** `UK media reports` are nobody's. */
const OF_THE_PRESS = /^ (?:media|news|press) reports?$/i;
/** `The Xinhua news agency`, `the Daily Star newspaper` */
const KIND_BEHIND =
  /^ (?:[a-z-]+ )?(?:agency|newspaper|magazine|tabloid|broadcaster|network|channel|website|radio|television|group|party|charity|watchdog|organi[sz]ation)$/;
/** `the UN agency` is one of several, and a Facebook group not Facebook. */
const HAS_SEVERAL =
  /^(?:UN|U\.N\.|EU|E\.U\.|United Nations|European Union|Facebook|WhatsApp|Telegram|Reddit|Twitter|YouTube)$/;
/** `the Syrian Observatory for Human Rights this morning` */
const TIME_BEHIND = /^ (?:this|last|late|early|earlier|today|yesterday|tonight|later|also) ?[a-z]*$/;
/** `Law Party (LP) leader` */
const ASIDE = /^ \([^)]{1,40}\)/;
/** Behind or before a name these are somebody else: `a Clinton aide`, `officials of the UN`. */
const UNNAMED_ROLE =
  /\b(?:spokes(?:man|woman|person|people)|officials?|aides?|sources?|advis[eo]rs?|lawyers?|supporters?|experts?|analysts?|members?|staff|representatives?|attorneys?|allies|ally|critics?)\b/i;

/** `The man, identified as `, `a woman who gave her name only as `, `identified only by her first name, ` */
const NAMED_AS =
  /\b(?:identified|named|known|introduced|gave (?:his|her|their) name)(?: (?:only|just|locally|himself|herself)){0,2} (?:as|by (?:his|her|their) (?:first|last|given|middle|sur)[ -]?name,?) (?:\w+\. )?$/;
/** Behind `A shopkeeper` up to the name that the shopkeeper gives. */
const WHO_IS_NAMED = /^,? (?:\d+, )?(?:who|identified|named|known)\b[^.!?"“”\n]{0,60}$/;
/** So far behind a source the name is looked for that its bearer gives. */
const REACH_OF_NAMING = 100;

const SPACE = 0x20;
const MEMBER = new RegExp(`^ (?:[${LETTER}-]+ ){0,2}${UNNAMED_ROLE.source}$`, 'i');

/** `Saudia assistant manager for marketing `: words in small letters that no article begins. */
const POST = new RegExp(
  String.raw`^(?!(?:an?|the) )(?:\S+ ){0,4}?([${SMALL}]+) (?:of|for|to)(?: [${LETTER}]+){1,3} $`,
);

/** `The satire site, `, `its rival, ` */
const KIND_OF_THING = new RegExp(
  `^(?:[Aa]n?|[Tt]he|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir) (?:[${LETTER}-]+ ){0,3}[${SMALL}]+, $`,
);

/** `Secretary of State `, `US Director of National Intelligence `: all in capitals but the preposition. */
const OFFICE = new RegExp(
  `^(?:(?:the|former) )*(?:[${CAPITAL}][${LETTER}.'’-]* ){0,3}?([${CAPITAL}][${LETTER}-]*) (?:of|for|to)(?: (?:the|and|[${CAPITAL}][${LETTER}.'’-]*)){1,6} $`,
);
/** `, `, `, Col. `, `, Foreign Minister ` */
const APPOSED = new RegExp(String.raw`,\s*(?:\w+\.? |(?:[${CAPITAL}][${LETTER}.]* ){2,3})?$`);
/** `Another resident, 16-year-old student `, `a colleague, retired teacher ` */
const APPOSED_WITH_TRADE = new RegExp(
  String.raw`,\s*(?:\d+-year-old )?(?:[${SMALL}-]+ ){0,2}([${SMALL}-]+) $`,
);
/** `Ruiz herself` */
const SELF = /^ (?:him|her|it)self$/;
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
  const { end: headEnd, names: head } = headOfSource(text, source, inside);
  const isOneOfSeveral = (name: Name) => joinsNames(name, text, source.end, inside, entities);
  if (head.some(isOneOfSeveral) || isMember(text, source, inside)) return NOBODY;
  for (let at = head.length - 1; at >= 0; at--) {
    const name = head[at]!;
    const behind = text.slice(name.end, headEnd).trimEnd().replace(ASIDE, '');
    if (
      /^\W*$/.test(behind) ||
      SELF.test(behind) ||
      (name.type === 'PER' && isHonour(behind)) ||
      TIME_BEHIND.test(behind)
    )
      return named(name.entity);
    const isOfKind = name.type === 'ORG' && KIND_BEHIND.test(behind);
    if (isOfKind && !HAS_SEVERAL.test(text.slice(name.start, name.end))) return named(name.entity);
    // `North Korean statements` have many speakers.
    if (DOCUMENTS.test(behind) && !OF_THE_PRESS.test(behind) && name.type !== 'MISC')
      return named(name.entity);
  }
  const apposed = inside.find(
    (name) => entities[name.entity]!.type === 'PER' && isApposed(text.slice(source.start, name.start)),
  );
  // `a spokesman, Lee Min`, `a member of the force, Mohammed Haruna`
  if (apposed) return isOneOfSeveral(apposed) ? NOBODY : named(apposed.entity);
  const last = inside.at(-1);
  // `The satire site, Media Mass`, `The UN refugee agency, UNHCR`
  const hasKind = last && KIND_OF_THING.test(text.slice(source.start, last.start));
  if (hasKind && last.end === source.end) return named(last.entity);
  const author = authorOf(text, source);
  if (author) return resolveName(text, author, namesFrom(author.start, inside), entities);
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
    if (office === null || !isOffice(office[1]!.toLowerCase())) return false;
    // `lawyer for President Novak`: the title next to the name is its bearer's.
    const nearest = before.trimEnd().split(' ').at(-1)!.toLowerCase().replace('.', '');
    return !isPersonNoun(nearest) && !PERSON_TITLES.has(nearest);
  });
}

/** `Tern’s head of research Bob Lee` has an office, too, though nobody is called `Head Lee`. */
function isOffice(noun: string): boolean {
  return PERSON_TITLES.has(noun) || isRoleNoun(noun);
}

function namesFrom(start: number, names: readonly Name[]): readonly Name[] {
  return names.filter((name) => name.start >= start);
}

/** Whether words before a name say that it is whose name it is of whom they speak. */
function isApposed(before: string): boolean {
  if (NAMED_AS.test(before) || APPOSED.test(before)) return true;
  const trade = APPOSED_WITH_TRADE.exec(before)?.[1];
  return trade !== undefined && isPersonNoun(trade.split('-').at(-1)!);
}

/** The name that somebody without one gives: `A shopkeeper, who gave his name only as Ahmed, said`. */
export function nameGiven(text: string, source: Span, index: NameIndex): Resolution {
  const given = index.within(source.end, source.end + REACH_OF_NAMING).find(({ type }) => type === 'PER');
  const between = given ? text.slice(source.end, given.start) : '';
  return given && WHO_IS_NAMED.test(between) && NAMED_AS.test(between) ? named(given.entity) : NOBODY;
}

/** `Helen Okoro QC`, `Ana Ruiz, MP` */
function isHonour(behind: string): boolean {
  const letters = /^,? ([A-Za-z.]{2,6})$/.exec(behind)?.[1];
  return letters !== undefined && HONOURS.has(letters.replaceAll('.', ''));
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
