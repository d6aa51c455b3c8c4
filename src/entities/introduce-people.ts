import type { Mention } from '../document/annotations.js';
import { CAPITAL, LETTER, SMALL } from '../lexicon/letters.js';
import { isPersonNoun } from '../lexicon/person-nouns.js';
import { isRoleNoun, ROLE_CHANGERS, rankAsWritten, roleOfNoun } from '../lexicon/role-nouns.js';
import { SPEECH_VERBS } from '../lexicon/speech-verbs.js';
import { STOPWORDS } from '../lexicon/stopwords.js';

/** A phrase in which the article ties a person to a role, a trade or an age: `Secretary of State Mike Pompeo`. */
export interface Introduction {
  /** `secretary`, `31-year-old`: the head of the phrase in lower case, the same word for words of one meaning. */
  readonly noun: string;
  /** The other words of the phrase that tell something: `state`. */
  readonly words: readonly string[];
  /** Where the name of the person ends. */
  readonly end: number;
  /** Whether it surely is a role and surely this person's, not just a word beside a name. */
  readonly isFirm: boolean;
}

/** So many characters before and behind a name are read. */
const REACH_BEFORE = 70;
const REACH_BEHIND = 110;
const REACH_OF_AGE = 60;
const MOST_MODIFIERS = 4;

/** Follow the head of an apposition: `the minister of health`, not `the minister told`. */
const AFTER_HEAD = new Set('of for at in and who from with on to whose'.split(' '));
/** Of these, the ones that leave no doubt about where the head is. */
const AFTER_FIRM_HEAD = new Set('of for at in who from whose'.split(' '));
/** `registrar`, `curator`, `organist` */
const AGENT = /(?:[aeo]r|ist)$/;
/** Behind a name in apposition. */
const ENDS_APPOSITION = /^[,.;)\n]?$/;
/** Opens a sentence with a phrase that a name in commas follows: `The minister, Jens Dahl, said`. */
const OPENS_SENTENCE = /^(?:The|Its|His|Her|Their)$/;

/** `Secretary of State `, `President of the Federation Council ` before a name. */
const CAPITALIZED = `[${CAPITAL}][${LETTER}'’-]*`;
const OFFICE_BEFORE = new RegExp(
  `([${LETTER}-]+) (?:of|for) ((?:the )?${CAPITALIZED}(?: (?:and |& |the |of |for )?${CAPITALIZED}){0,4}) $`,
);
/** `the registrar of the university ` */
const OFFICE_AT = new RegExp(
  `\\b[Tt]he ([${SMALL}-]+) of (?:the|its|his|her|their) ((?:[${SMALL}-]+ ){1,3})$`,
);
/** `A lorry driver from Leeds called `, `a woman named ` */
const NAMED = new RegExp(
  String.raw`\b[Aa]n? (?:[${LETTER}-]+ ){0,3}?([${SMALL}-]+)(?: (?:from|in|of) ${CAPITALIZED}(?: ${CAPITALIZED})?)? (?:called|named)$`,
);
const APPOSITION = new RegExp(
  String.raw`^, (?:\d+, )?(?:(?:a|an|the|its|his|her|who is|who was|one of the) )?((?:[${LETTER}\d'’.-]+ ?){1,7})`,
);
const AGE_BEHIND = /^(?:(?:, (?:aged )?| \()(\d{1,3})\b|,? (?:the |a |an )?(\d{1,3})-year-old\b)/;
/** Stand between an office and a name. */
const COURTESIES = new Set('sir dame lord lady baroness mr mrs ms dr'.split(' '));
/** Stand between a job and a name. */
const RANKS = new Set(
  'gen general maj major col colonel lt lieutenant capt captain cmdr commander adm admiral brig sgt sergeant cpl corporal'.split(
    ' ',
  ),
);
const MOST_RANKS = 3;
const LONGEST_RANK = 'lieutenant '.length;
const LONGEST_COURTESY = 'baroness '.length;
/** `Prof.`, `Capt.`, `Lieut.` */
const LONGEST_ABBREVIATION = 5;
const HAS_DIGIT = /\d/;
const AGE_BEFORE = new RegExp(String.raw`\b(\d{1,3})-year-old ((?:[${LETTER}-]+ ){0,4})$`);
/** No verbs before a name. */
const LIKE_VERBS = /^(?:retired|unemployed|married|alleged|convicted|suspected|self-employed|red)$/;
const SPACE = 0x20;
const COMMA = 0x2c;
const HYPHEN = 0x2d;
const STOP = 0x2e;

/**
 * Where the article ties a person to a role, a trade or an age in one phrase with the name.
 *
 * @param isFirmOnly whether to leave out what may be no more than a word beside a name
 */
export function introducePeople(
  text: string,
  mentions: readonly Mention[],
  isFirmOnly: boolean,
): Introduction[] {
  const found: Introduction[] = [];
  for (const { start, end } of mentions) {
    const titleEnd = endOfInnerTitle(text, start, end);
    if (titleEnd > start || text.charCodeAt(start - 1) === SPACE) {
      const place = behindCourtesy(text, titleEnd);
      readBefore(text, place, end, isFirmOnly, found);
      const ranked = behindRanks(text, place);
      if (ranked < place) readBefore(text, ranked, end, isFirmOnly, found);
    }
    if (text.charCodeAt(end) === COMMA) readApposition(text, end, found);
    if (!isFirmOnly) readAges(text, start, end, found);
  }
  return isFirmOnly ? found.filter(({ isFirm }) => isFirm) : found;
}

/** Where the name begins behind a title of its own: `King Sihanouk`. */
function endOfInnerTitle(text: string, start: number, end: number): number {
  const space = text.indexOf(' ', start);
  if (space < 0 || space >= end) return start;
  return isRoleNoun(text.slice(start, space).toLowerCase().replace('.', '')) ? space + 1 : start;
}

/** Where the name begins with what is said out of courtesy: `Sir Alan Coyle` of `Former prime minister Sir Alan Coyle`. */
function behindCourtesy(text: string, start: number): number {
  const word = text.lastIndexOf(' ', start - 2) + 1;
  const isCourtesy =
    start - word <= LONGEST_COURTESY && COURTESIES.has(text.slice(word, start - 1).toLowerCase());
  return isCourtesy ? word : start;
}

/** Where a name begins with the ranks before it: `Maj. Gen. Raza Khan` of `ministry spokesman Maj. Gen. Raza Khan`. */
function behindRanks(text: string, start: number): number {
  let place = start;
  for (let count = 0; count < MOST_RANKS && text.charCodeAt(place - 1) === SPACE; count++) {
    const word = text.lastIndexOf(' ', place - 2) + 1;
    const written = place - word <= LONGEST_RANK ? text.slice(word, place - 1) : '';
    if (!RANKS.has(written.toLowerCase().replace('.', '')) || written === written.toLowerCase()) break;
    place = word;
  }
  return place;
}

/** `Gov. Chris Christie`, `massage therapist Jasmine Tridevil`, `the minister, Jens Dahl`, `Secretary of State Pompeo`. */
function readBefore(
  text: string,
  start: number,
  end: number,
  isFirmOnly: boolean,
  found: Introduction[],
): void {
  const mark = text.charCodeAt(start - 2);
  const wordEnd = mark === COMMA || mark === STOP ? start - 2 : start - 1;
  let wordStart = wordEnd;
  while (wordStart > 0 && isOfWord(text.charCodeAt(wordStart - 1))) wordStart--;
  if (wordStart === wordEnd) return;
  const written = text.slice(wordStart, wordEnd);
  // `Gov. Chris Christie`, but not `the nominee for president. Cruz has`
  if (mark === STOP && (written.length > LONGEST_ABBREVIATION || written === written.toLowerCase())) return;
  const word = written.toLowerCase();
  const noun = rankAsWritten(written) ?? lastPart(word);
  if (isRoleNoun(noun)) {
    const { words, opener } = readModifiers(lineBefore(text, wordStart), written);
    // In `After a call with the president, Jens Dahl said` the two are not one.
    const isOne = mark !== COMMA || (OPENS_SENTENCE.test(opener) && text.charCodeAt(end) === COMMA);
    found.push({ noun: roleOfNoun(noun), words, end, isFirm: isOne });
  } else if (word === written) {
    if (isFirmOnly) return;
    // In `A lawmaker called Hill a liar` nobody is named.
    const isNaming = word === 'named' || (word === 'called' && text.slice(start, end).includes(' '));
    const named = isNaming ? NAMED.exec(lineBefore(text, wordEnd))?.[1] : word;
    if (mark !== COMMA) {
      if (named) found.push({ noun: roleOfNoun(lastPart(named)), words: [], end, isFirm: false });
    } else if (isPersonNoun(noun)) {
      // Not `According to the statement, Ruiz left`.
      found.push({ noun, words: [], end, isFirm: false });
    } else if (ENDS_APPOSITION.test(text.slice(end, end + 1))) {
      readOfficeAt(`${lineBefore(text, wordEnd)} `, end, found);
    }
  } else if (mark === COMMA) {
    // `The mayor of Leeds, Ana Ruiz, said`
    if (ENDS_APPOSITION.test(text.slice(end, end + 1)))
      readOffice(`${lineBefore(text, wordEnd)} `, end, found);
  } else if (mark !== STOP) {
    readOffice(lineBefore(text, start), end, found);
  }
}

/** `Secretary of State Mike Pompeo`, `President of the Federation Council Valentina Matviyenko`, `The mayor of Leeds, Ana Ruiz`. */
function readOffice(before: string, end: number, found: Introduction[]): void {
  if (!before.includes(' of ') && !before.includes(' for ')) return;
  const office = OFFICE_BEFORE.exec(before);
  if (!office) return;
  const noun = lastPart(office[1]!.toLowerCase());
  if (!isRoleNoun(noun)) return;
  const { words } = readModifiers(before.slice(0, office.index), office[1]!);
  found.push({ noun: roleOfNoun(noun), words: [...words, ...contentWords(office[2]!)], end, isFirm: true });
}

/** `the registrar of the university, Ana Ruiz,` */
function readOfficeAt(before: string, end: number, found: Introduction[]): void {
  const office = before.includes(' of ') ? OFFICE_AT.exec(before) : null;
  const noun = office && lastPart(office[1]!);
  if (!noun || !(isRoleNoun(noun) || isPersonNoun(noun) || AGENT.test(noun))) return;
  found.push({ noun: roleOfNoun(noun), words: contentWords(office[2]!), end, isFirm: false });
}

/** `Jens Dahl, the transport minister`, `Ana Ruiz, 45, a nurse at the hospital`. */
function readApposition(text: string, end: number, found: Introduction[]): void {
  const behind = text.slice(end, end + REACH_BEHIND);
  const apposition = APPOSITION.exec(behind);
  if (!apposition) return;
  const all = apposition[1]!.toLowerCase().trim().split(' ');
  const words = readFirstOfTwo(all, end, found);
  const after = behind[apposition[0].length];
  // `the spokesman for the health department` is no department.
  const stop = words.findIndex((word, index) => index > 0 && AFTER_HEAD.has(word));
  const isLast = stop < 0;
  const at = (isLast ? words.length : stop) - 1;
  const noun = lastPart(words[at]!.replace(/\.$/, ''));
  const closes = isLast
    ? words[at]!.endsWith('.') || after === undefined || /[,;.)\n]/.test(after)
    : AFTER_FIRM_HEAD.has(words[stop]!);
  const isFirm = closes && isRoleNoun(noun) && !words.slice(0, at).some(endsPhrase);
  const around = [...words.slice(0, at), ...parts(words[at]!).slice(0, -1), ...words.slice(at + 2, at + 6)];
  found.push({ noun: roleOfNoun(noun), words: isFirm ? contentWords(around.join(' ')) : [], end, isFirm });
}

/** Reads `the president` of `the president and chief executive of the firm`: the words behind it are left. */
function readFirstOfTwo(words: string[], end: number, found: Introduction[]): string[] {
  const and = words.indexOf('and');
  if (and < 1 || and === words.length - 1) return words;
  const noun = lastPart(words[and - 1]!);
  const before = words.slice(0, and - 1);
  if (!isRoleNoun(noun) || before.some(endsPhrase)) return words;
  const second = words.slice(and + 1);
  const of = second.findIndex((word) => AFTER_HEAD.has(word));
  const told = of < 0 ? before : [...before, ...second.slice(of + 1)];
  found.push({ noun: roleOfNoun(noun), words: contentWords(told.join(' ')), end, isFirm: false });
  return second;
}

/** `Ana Ruiz, 45,`, `45-year-old Ana Ruiz`, `Ana Ruiz, the 45-year-old nurse`. */
function readAges(text: string, start: number, end: number, found: Introduction[]): void {
  const behind = text.slice(end, end + REACH_OF_AGE);
  const before = text.slice(Math.max(0, start - REACH_OF_AGE), start);
  const age =
    (HAS_DIGIT.test(behind) ? AGE_BEHIND.exec(behind)?.slice(1).find(Boolean) : undefined) ??
    (before.includes('-year-old ') ? ageBefore(before) : undefined);
  if (age) found.push({ noun: `${age}-year-old`, words: [], end, isFirm: false });
}

/** The age in `45-year-old nurse `; none in `The 45-year-old blamed `, behind which another is named. */
function ageBefore(before: string): string | undefined {
  const read = AGE_BEFORE.exec(before);
  if (!read) return undefined;
  const words = read[2]!.trim().split(' ');
  const isVerb = (word: string) =>
    endsPhrase(word) || (word.length > 3 && word.endsWith('ed') && !LIKE_VERBS.test(word));
  return words.some(isVerb) ? undefined : read[1];
}

/**
 * `russian`, `foreign` of `The Russian foreign minister`, and the word before them, as it is written. A word in lower case
 * ends what is in capitals: `met Health Minister Ruiz`, but `former FBI director`.
 */
function readModifiers(before: string, noun: string): { words: string[]; opener: string } {
  const all = before.trimEnd().split(' ');
  const words = parts(noun.toLowerCase()).slice(0, -1);
  let isCapital = noun !== noun.toLowerCase();
  for (let at = all.length - 1; at >= 0 && all.length - at <= MOST_MODIFIERS; at--) {
    const word = all[at]!;
    const isLower = word === word.toLowerCase();
    if (/[,;:!?"“”()]$/.test(word) || endsPhrase(word)) return { words, opener: word };
    if (isLower && isCapital && !ROLE_CHANGERS.has(word)) return { words, opener: word };
    isCapital = !isLower;
    words.push(...contentWords(word));
  }
  return { words, opener: '' };
}

/** Words in lower case without full stops, taken apart at hyphens, without small ones. */
function contentWords(phrase: string): string[] {
  return phrase
    .toLowerCase()
    .split(/[\s-]+/)
    .map((word) => word.replaceAll('.', '').replace(/['’]s$/, ''))
    .filter((word) => word !== '' && !/^(?:the|of|for|and|&|at|in)$/.test(word));
}

/** Whether a word is no part of a noun phrase that goes on behind it. */
function endsPhrase(word: string): boolean {
  const lower = word.toLowerCase();
  return STOPWORDS.has(lower) || SPEECH_VERBS.has(lower);
}

function parts(word: string): string[] {
  return word.split('-').filter((part) => part !== '');
}

function lastPart(word: string): string {
  return word.includes('-') ? (parts(word).at(-1) ?? word) : word;
}

/** What stands before a place on its line, as far as it matters. */
function lineBefore(text: string, end: number): string {
  const before = text.slice(Math.max(0, end - REACH_BEFORE), end);
  return before.slice(before.lastIndexOf('\n') + 1);
}

/** A letter of any script, nearly, or a hyphen. */
function isOfWord(code: number): boolean {
  return (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a
    ? true
    : code === HYPHEN || (code >= 0xc0 && code < 0x2000);
}
