import type { Entity } from '../document/annotations.js';
import { zeros } from '../document/zeros.js';
import { LETTER } from '../lexicon/letters.js';
import { genderOfNoun } from '../lexicon/person-nouns.js';
import type { Name, NameIndex } from './name-index.js';

export type Gender = 'female' | 'male';

const FEWEST_VOTES = 2;
const PRONOUN = new RegExp(`(?<![${LETTER}’'])(?:(he|his|himself)|(she|herself))(?![${LETTER}])`);
const WORD_BEFORE = new RegExp(`([${LETTER}]+),? $`);
const APPOSITION = new RegExp(
  String.raw`^, (?:\d+, )?(?:a|an|the|his|her|their) ((?:[${LETTER}-]+ ){0,3}?[${LETTER}-]+)(?=,| (?:of|from|who|in)\b)`,
);

/**
 * The gender of each person, where neither title nor given name tells it by how the article speaks of them:
 * `his sister Lucy Somers`, `Idris Nassan, a spokesman`, `Rosenberg said that she is safe`.
 */
export function inferGenders(
  text: string,
  entities: readonly Entity[],
  index: NameIndex,
  isQuoted: (offset: number) => boolean,
): (Gender | null)[] {
  const votes = zeros(Int32Array, entities.length * 2);
  index.names.forEach((name, at) => {
    if (name.type !== 'PER' || entities[name.entity]!.gender !== null || isQuoted(name.start)) return;
    const noun = describingNoun(text, name);
    if (noun) votes[name.entity * 2 + (noun === 'female' ? 1 : 0)]! += FEWEST_VOTES;
    const until = Math.min(text.length, name.end + 120, index.names[at + 1]?.start ?? text.length);
    const behind = text.slice(name.end, until).split(/[.!?\n"“”]/, 1)[0]!;
    const pronoun = PRONOUN.exec(behind);
    if (pronoun) votes[name.entity * 2 + (pronoun[1] ? 0 : 1)]! += 1;
  });
  return entities.map(({ gender }, entity) => {
    if (gender) return gender;
    const male = votes[entity * 2]!;
    const female = votes[entity * 2 + 1]!;
    if (male >= FEWEST_VOTES && male > 3 * female) return 'male';
    return female >= FEWEST_VOTES && female > 3 * male ? 'female' : null;
  });
}

/** `spokeswoman Rosario Murillo`, `his wife, Ruby`; `Ruby, his wife`, `Ana Ruiz, 31, a mother of two`. */
function describingNoun(text: string, { start, end }: Name): Gender | null {
  const before = WORD_BEFORE.exec(text.slice(Math.max(0, start - 24), start))?.[1];
  const noun = before && genderOfNoun(before.toLowerCase());
  if (noun) return noun;
  const last = APPOSITION.exec(text.slice(end, end + 70))?.[1]
    ?.split(' ')
    .at(-1);
  return last ? genderOfNoun(last.toLowerCase()) : null;
}
