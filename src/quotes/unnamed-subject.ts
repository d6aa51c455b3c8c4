import type { Span } from '../document/span.js';
import { CAPITAL, LETTER } from '../lexicon/letters.js';
import { genderOfNoun, isBystander, isPersonNoun } from '../lexicon/person-nouns.js';
import type { Gender } from './infer-genders.js';
import { ACTS, SPEAKS } from './name-standing.js';

/** A person without a name of whom a sentence tells: `Her mother wept outside court.` */
export interface UnnamedSubject extends Span {
  readonly gender: Gender | null;
  /** `the senator`, which may be another word for somebody who was named. */
  readonly isDefinite: boolean;
  /** Whether it is somebody else than who was named, unless known by that word: `a senator`, `her mother`, `the driver`. */
  readonly isUnnamed: boolean;
}

/** So many characters of a sentence are read. */
const REACH = 200;
/** `Outside court, her mother`, `Then a militant` */
const OPENING =
  /^(?:(?:But|And|Yet|Then|Now|Later|Meanwhile|However|Still|Instead),? |(?:In|On|At|By|For|From|With|As|After|Before|Since|During|When|While|Outside|Inside|Near|Last|Earlier|Minutes|Hours|Days|Moments)\b[^,.;:!?"“”]{2,60}, )?(?:(an?|one|another|the|this|his|her|their|my|our|its) |(one of) (?:the|his|her|their) )/i;
const WORDS = new RegExp(String.raw`[${LETTER}\d'’-]+`, 'g');
const MOST_WORDS = 6;
const GOES_ON = /^ (?:for|of|from|in|at|with|on|near|inside|outside|who|whose)\b/;
/** `a woman named Ruth`, `the minister, Jens Dahl,`, `The nurse at the camp, Ruth Lee,`, `The car fled, Dahl said` */
const HAS_NAME = new RegExp(
  `^,? (?:(?:named|identified|called|known)\\b|[${CAPITAL}])|^[^,.;:!?]{0,80}, [${CAPITAL}]`,
);

/** The unnamed person whom a sentence has for its subject, if it has: by the noun and what stands behind it. */
export function findUnnamedSubject(text: string, { start, end }: Span): UnnamedSubject | null {
  const sentence = text.slice(start, Math.min(end, start + REACH));
  const opening = OPENING.exec(sentence);
  if (!opening) return null;
  const from = opening[0].length;
  const isOneOf = opening[2] !== undefined;
  let expected = from;
  let count = 0;
  WORDS.lastIndex = from;
  for (let word = WORDS.exec(sentence); word && count < MOST_WORDS; word = WORDS.exec(sentence)) {
    // A comma or a second space ends the phrase.
    if (word.index !== expected) return null;
    const wordEnd = word.index + word[0].length;
    const noun = isOneOf ? word[0].toLowerCase().replace(/s$/, '') : word[0].toLowerCase();
    const behind = sentence.slice(wordEnd);
    if (isPersonNoun(noun) && !HAS_NAME.test(behind) && isSubject(behind)) {
      const determiner = opening[1]?.toLowerCase();
      const phraseStart = start + from - (isOneOf ? 0 : determiner!.length + 1);
      const isDefinite = determiner === 'this' || determiner === 'the';
      const isUnnamed = !isDefinite || (determiner === 'the' && isBystander(noun));
      return { start: phraseStart, end: start + wordEnd, gender: genderOfNoun(noun), isDefinite, isUnnamed };
    }
    expected = wordEnd + 1;
    count++;
  }
  return null;
}

function isSubject(behind: string): boolean {
  return GOES_ON.test(behind) || ACTS.test(behind) || SPEAKS.test(behind);
}
