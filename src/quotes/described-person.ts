import type { Name } from './name-index.js';
import type { DescriptionContext } from './resolve-description.js';

const MOST_NAMES = 200;
/** Follow the head of an apposition: `the minister of health`, not `the minister told`. */
const AFTER_HEAD = new Set('of for at in and who from with on to whose'.split(' '));
/** How the press shortens the words of office before a name. */
const SHORT: Readonly<Record<string, string>> = {
  governor: 'gov',
  senator: 'sen',
  colonel: 'col',
  general: 'gen',
  representative: 'rep',
  congressman: 'rep',
  congresswoman: 'rep',
  captain: 'capt',
  lieutenant: 'lt',
  sergeant: 'sgt',
  professor: 'prof',
  doctor: 'dr',
  pontiff: 'pope',
  priest: 'father',
  monk: 'brother',
  nun: 'sister',
  admiral: 'adm',
  commander: 'cmdr',
  attorney: 'lawyer',
  lawyer: 'attorney',
};

/**
 * The last person introduced by a noun or an age before `offset`: `Gov. Chris Christie`, `massage therapist Jasmine
 * Tridevil`, `Ana Ruiz, the health minister`, `Rodney Constantine, 29,`. An index into the entities, or null.
 */
export function describedPerson(
  offset: number,
  noun: string,
  age: string | undefined,
  { text, index, entities }: DescriptionContext,
): number | null {
  const names = index.before(offset, MOST_NAMES).filter(({ type }) => type === 'PER');
  for (let at = names.length - 1; at >= 0; at--) {
    const name = names[at]!;
    const isMeant = age
      ? isOfAge(text, name, age.slice(0, age.indexOf('-')))
      : isIntroducedAs(text, name, noun);
    if (isMeant) return name.entity;
  }
  if (age) return null;
  // `Titchmarsh`, whom the article calls `gardening expert Alan Titchmarsh` only later.
  const titled = entities.findIndex(
    ({ type, aliases }) => type === 'PER' && aliases.some((alias) => isTitled(alias.toLowerCase(), noun)),
  );
  return titled >= 0 && entities[titled]!.mentions[0]!.start < offset ? titled : null;
}

/** `gardening expert Alan Titchmarsh`, `Father O’Neal` */
function isTitled(alias: string, noun: string): boolean {
  return alias.startsWith(`${noun} `) || (noun in SHORT && alias.startsWith(`${SHORT[noun]} `));
}

/** `Minister Jens Dahl`, `the minister, Jens Dahl`, `Jens Dahl, the transport minister`. */
function isIntroducedAs(text: string, name: Name, noun: string): boolean {
  const before = text.slice(Math.max(0, name.start - 60), name.start).toLowerCase();
  const word = /([\p{L}-]+)[.,]? $/u.exec(before)?.[1];
  if (word !== undefined && (word === noun || word === SHORT[noun])) return true;
  const behind = text.slice(name.end, name.end + 100).toLowerCase();
  const apposition =
    /^, (?:\d+, )?(?:(?:a|an|the|its|his|her|who is|who was|one of the) )?((?:[\p{L}\d'’-]+ ?){1,7})/u.exec(
      behind,
    )?.[1];
  if (!apposition) return false;
  const words = apposition.trim().split(' ');
  // `the spokesman for the health department` is no department.
  const stop = words.findIndex((each) => AFTER_HEAD.has(each));
  return words[(stop < 0 ? words.length : stop) - 1] === noun;
}

/** `Ana Ruiz, 45,`, `45-year-old Ana Ruiz`, `Ana Ruiz, the 45-year-old nurse`. */
function isOfAge(text: string, { start, end }: Name, age: string): boolean {
  const behind = text.slice(end, end + 60);
  if (new RegExp(String.raw`^(?:, (?:aged )?| \()${age}\b`).test(behind)) return true;
  if (new RegExp(String.raw`^,? (?:the |a |an )?${age}-year-old\b`).test(behind)) return true;
  return new RegExp(String.raw`\b${age}-year-old (?:[\p{L}-]+ ){0,4}$`, 'u').test(
    text.slice(Math.max(0, start - 60), start),
  );
}
