import type { Entity } from '../document/annotations.js';
import { LETTER, NO_LETTERS, SMALL } from '../lexicon/letters.js';
import type { DescriptionContext } from './description-context.js';
import type { Name } from './name-index.js';
import { Standing, standingOf } from './name-standing.js';
import { described, NOBODY, type Resolution } from './resolution.js';

const MOST_NAMES = 120;
const NEWSPAPERS =
  'times post news journal herald guardian telegraph mirror sun daily gazette tribune star mail express newspaper observer independent chronicle';
/** What stands in the names of such organisations, beside the noun itself. */
const IN_NAMES: Readonly<Record<string, string>> = {
  airline: 'airlines airways air',
  carrier: 'airlines airways air airline',
  newspaper: NEWSPAPERS,
  paper: NEWSPAPERS,
  tabloid: NEWSPAPERS,
  magazine: 'magazine weekly review',
  publication: NEWSPAPERS,
  broadcaster: 'broadcasting television tv radio channel network',
  network: 'news tv television channel broadcasting',
  agency: 'agency administration office bureau service',
  union: `union association federation workers brotherhood teamsters unite unison usdaw gmb rmt aslef uaw seiu cwu ucu nasuwt
    tssa balpa cosatu numsa`,
  charity: 'trust foundation society',
  watchdog: 'observatory watch commission authority',
  bank: 'bank bancorp',
  school: 'school academy',
  university: 'university',
  college: 'college',
  court: 'court',
  force: 'police constabulary',
  senate: 'senate',
  parliament: 'parliament',
  embassy: 'embassy',
  regulator: 'commission authority regulator ofcom ofgem ofwat ofsted',
};

const NOUNS = new Set([
  ...Object.keys(IN_NAMES),
  ...`company firm group party organisation organization ministry department council club police commission
  committee federation institute foundation fund observatory retailer manufacturer channel board authority army
  military government administration hospital church team body lender insurer website site blog
  academy association alliance coalition society bureau corporation trust museum league centre center clinic tribunal
  treasury exchange laboratory zoo outlet startup studio campaign panel giant chain carmaker automaker chipmaker
  drugmaker brewer conglomerate`.split(/\s+/),
]);
/** Unions of countries, which no striker joins: `the European Union`. */
const OF_COUNTRIES = /^(?:European|African|Soviet) Union$/;
/** Last words of names that say what an organisation is, and so what it is not. */
const KINDS = new Set(
  `office ministry department bank university college court police army navy school hospital union parliament senate
   congress party airlines airways times post journal herald mail telegraph guardian tribune`.split(/\s+/),
);
/** May be said of any organisation: the one that spoke, or the only one near. */
const GENERAL = new Set(
  `company firm group organisation organization agency network website site blog outlet paper newspaper magazine
   publication broadcaster carrier airline retailer manufacturer startup studio lender insurer charity giant chain
   carmaker automaker chipmaker drugmaker brewer conglomerate`.split(/\s+/),
);

/** Said of who trades, and of nothing that governs, judges or reports. */
const TRADES = new Set(
  `company firm retailer manufacturer startup lender insurer airline carrier giant chain carmaker automaker chipmaker
   drugmaker brewer conglomerate`.split(/\s+/),
);
/** In names of what is no company. */
const NO_COMPANY =
  /\b(?:Commission|Council|Ministry|Department|Office|Court|Police|Army|Parliament|Senate|Congress|Party|Union|Association|Federation|Agency|Authority|University|Committee|Government|Treasury|Exchange|Times|Post|Journal|Herald|Guardian|News|Reuters|Bloomberg|BBC|CNN|AFP|NATO|UN|EU|IMF|WTO|OPEC|SEC|FDA|FBI|CIA|Unite|Unison|GMB|RMT)\b/;
const INCORPORATED = /\b(?:Corp|Corporation|Inc|Ltd|Limited|plc|PLC|Co|Company|Holdings|LLC)\b/;
/** An article is about the organisation that it names so often, and so many times as often as any other near. */
const FEWEST_OF_TOPIC = 3;
const FACTOR_OF_TOPIC = 2;

const WORD_BEFORE = new RegExp(`([${SMALL}]+),? $`);
/** `Norair, a small airline based in Leeds`, `the Daily Planet (DP), a paper of` */
const APPOSITION = new RegExp(
  `^(?: \\([^()]{1,12}\\))?, (?:an?|the) ((?:[${LETTER}\\d.'’&-]+ ){0,6}[${LETTER}-]+)`,
);
/** The noun of an apposition stands before these. */
const BEHIND_NOUN =
  /^(?:of|for|in|at|on|to|from|with|by|based|that|which|who|where|owned|run|founded|known|called)$/;
/** `The crowd, which rallied at Temple University`: where something was. */
const PLACED = /\b(?:at|outside|inside|near) (?:the )?$/i;
/** Who belongs to an organisation acts for it: `Norair officials were not at home`, `Norair shares fell`. */
const OF_ORGANISATION =
  /^ (?:officials?|executives?|managers|management|lawyers?|representatives?|shares|stock|profits|sales) /;

export function isOrganisationNoun(noun: string): boolean {
  return NOUNS.has(noun);
}

/** Whether a noun may be said of any organisation: `the company`, but not `the ministry`. */
export function isAnyOrganisation(noun: string): boolean {
  return GENERAL.has(noun);
}

/**
 * The organisation that `the fund`, `the carrier` or `the company` means: the only one so called; the one that
 * spoke last; the one that was a subject near, or is alone near.
 */
export function resolveOrganisation(offset: number, noun: string, context: DescriptionContext): Resolution {
  const { text, index, entities, last } = context;
  const paragraph = index.paragraphAt(offset);
  const words = new Set([noun, ...(IN_NAMES[noun]?.split(/\s+/) ?? [])]);
  const isOther = (entity: number) =>
    (TRADES.has(noun) && isNoCompany(entities[entity]!.name)) ||
    (noun in IN_NAMES &&
      (isOfOtherKind(entities[entity]!.name, words) ||
        (noun === 'union' && OF_COUNTRIES.test(entities[entity]!.name))));
  const before = index
    .before(offset, MOST_NAMES)
    .filter(({ type, entity }) => type === 'ORG' && !isOther(entity));
  const called = distinct(
    before.filter((name) => isCalled(entities[name.entity]!.name, words) || isIntroducedAs(name, noun, text)),
  );
  // `the group`, right behind the Observatory, is not the `Islamic State group`.
  const isOvertaken = () =>
    !(noun in IN_NAMES) &&
    GENERAL.has(noun) &&
    last !== undefined &&
    last.speaker >= 0 &&
    paragraph - last.paragraph <= 1 &&
    entities[last.speaker]!.type === 'ORG' &&
    !before.some(({ start, entity }) => start > last.end && entity === called[0]);
  if (called.length === 1 && !isOvertaken())
    return described(called[0]!, 0.85, `its name or what stands before it says that it is a “${noun}”`);
  const near = before.filter((name) => paragraph - name.paragraph <= 1 && !isAside(text, name));
  const acting = GENERAL.has(noun) ? near.filter((name) => isSubject(name, context)) : [];
  const sentence = index.sentenceAt(offset);
  const justNow = acting.filter(({ start }) => sentence - index.sentenceAt(start) <= 1);
  const inFocus = distinct(justNow);
  if (last && last.speaker >= 0 && paragraph - last.paragraph <= 1 && !isOther(last.speaker)) {
    const { type } = entities[last.speaker]!;
    const isOne = called.includes(last.speaker) || (GENERAL.has(noun) && (type === 'ORG' || type === 'MISC'));
    // `Tesco said it lost money. Norair fell, too. The company`
    const isPast = inFocus.length === 1 && !inFocus.includes(last.speaker) && justNow[0]!.start > last.end;
    if (isOne && !isPast) return described(last.speaker, 0.8, 'the organisation that spoke last');
  }
  if (called.length > 1 || !GENERAL.has(noun)) return NOBODY;
  const subjects = inFocus.length === 1 ? inFocus : distinct(acting);
  if (subjects.length === 1)
    return described(subjects[0]!, 0.75, 'the organisation that was the subject before');
  const all = distinct(near);
  const topic = TRADES.has(noun) ? topicOf(distinct(before), entities) : null;
  // Not `Facebook` in a story of what went round on Facebook.
  const hasActed = before.some(
    (name) => name.entity === topic && (name.paragraph === 0 || isSubject(name, context)),
  );
  if (topic !== null && hasActed) return described(topic, 0.75, 'the organisation that the article is about');
  return all.length === 1 ? described(all[0]!, 0.75, 'the only organisation near') : NOBODY;
}

/**
 * The only organisation whose name ends in the words of a description, of at least two: `the budget office` is the
 * Congressional Budget Office. Nobody where there is none, or more than one.
 */
export function organisationCalled(
  offset: number,
  words: readonly string[],
  { index, entities }: DescriptionContext,
): Resolution {
  if (words.length < 2) return NOBODY;
  const phrase = ` ${words.join(' ')}`;
  const called = distinct(
    index
      .before(offset, MOST_NAMES)
      .filter(({ type, entity }) => type === 'ORG' && entities[entity]!.name.toLowerCase().endsWith(phrase)),
  );
  return called.length === 1 ? described(called[0]!, 0.85, 'its name ends so') : NOBODY;
}

/** The organisation that the article is about: named far more often than any other before. */
function topicOf(organisations: readonly number[], entities: readonly Entity[]): number | null {
  let topic = -1;
  let most = FEWEST_OF_TOPIC - 1;
  let next = 0;
  for (const entity of organisations) {
    const count = entities[entity]!.mentions.length;
    if (count > most) [topic, most, next] = [entity, count, topic < 0 ? next : most];
    else next = Math.max(next, count);
  }
  return topic >= 0 && most >= FACTOR_OF_TOPIC * next ? topic : null;
}

function isCalled(name: string, words: ReadonlySet<string>): boolean {
  return name
    .toLowerCase()
    .split(NO_LETTERS)
    .some((word) => words.has(word));
}

/** `the Securities and Exchange Commission` is no company, but `Western Union Corp` is. */
function isNoCompany(name: string): boolean {
  return NO_COMPANY.test(name) && !INCORPORATED.test(name);
}

/** `the Foreign Office` is no paper, and `the Daily Mail` no bank. */
function isOfOtherKind(name: string, words: ReadonlySet<string>): boolean {
  const parts = name.toLowerCase().split(' ');
  const isKind = (part: string) => KINDS.has(part) && !words.has(part);
  return isKind(parts[0]!) || isKind(parts.at(-1)!);
}

/**
 * `the Iraqi newspaper Al Sabaah`, `the hospice charity Harbour House`, `the national airline, Norair,`; `Norair, an
 * airline based in Leeds`
 */
function isIntroducedAs({ start, end }: Name, noun: string, text: string): boolean {
  const before = WORD_BEFORE.exec(text.slice(Math.max(0, start - 24), start))?.[1];
  const words = APPOSITION.exec(text.slice(end, end + 100))?.[1]?.split(' ') ?? [];
  const behind = words.findIndex((word) => BEHIND_NOUN.test(word));
  const isNoun = (word: string | undefined) => word === noun || (noun === 'paper' && word === 'newspaper');
  return isNoun(before) || isNoun(words.at(behind < 0 ? -1 : behind - 1));
}

function isSubject(name: Name, { text, index }: DescriptionContext): boolean {
  const standing = standingOf(name, text, index.names[name.at - 1], false);
  if ((standing & (Standing.Acts | Standing.Speaks)) !== 0) return true;
  return (standing & Standing.First) !== 0 && OF_ORGANISATION.test(text.slice(name.end, name.end + 20));
}

/** `MOSCOW (Reuters) -`, or where something was. */
function isAside(text: string, { start, end }: Name): boolean {
  return (
    (text[start - 1] === '(' && text[end] === ')') || PLACED.test(text.slice(Math.max(0, start - 14), start))
  );
}

function distinct(names: readonly Name[]): number[] {
  return [...new Set(names.map(({ entity }) => entity))];
}
