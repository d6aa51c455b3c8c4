import type { Span } from '../document/span.js';
import { LETTER } from '../lexicon/letters.js';

const TITLE = `(?:(?!(?:of|about|against|for|with) )[${LETTER}.-]+ ){0,3}`;
/** `is shared by the trader Karl Weber`, `The award went to Susan Lee`, `Nobody was happier than`, `One of them is` */
const LEADS_TO = new RegExp(String.raw`\b(?:by|from|to|than|is|was|[a-z]{3,}ed) ${TITLE}$`);
/** Of these, `to` and the like lead to somebody only where the sentence ends: `. `, `, a trader. ` */
const ENDS = /^(?:, (?:an?|the|his|her|its|who|whose|one|from|\d+)\b[^.!?]{1,80})?[.!?:](?:\s|$)/;
/** `For Viktor Orbán, it was`, `As for Simon Hall,` */
const FRONTED = new RegExp(`^(?:But |And )?(?:As )?[Ff]or ${TITLE}$`);
/** `It was left to Simon Adingra to sum up the mood` */
const LEFT_TO = new RegExp(`\\b(?:left|up|fell) to ${TITLE}$`);
/** Somebody else is spoken of already. */
const PRONOUN = new RegExp(`(?<![${LETTER}’'])(?:he|his|him|she|her|hers|I|we|my|our)(?![${LETTER}])`, 'i');
const LONGEST = 300;

/**
 * Whether a sentence without another person puts a name where the news stands, so that the next one may go on with it
 * though it is no subject: `That view is shared by Karl Weber.`, `For Karl Weber, it was a lonely night.`
 */
export function isInFocus(text: string, name: Span, sentence: Span): boolean {
  if (name.start - sentence.start > LONGEST) return false;
  const before = text.slice(sentence.start, name.start);
  if (PRONOUN.test(before)) return false;
  const behind = text.slice(name.end, Math.min(text.length, name.end + 100));
  if (FRONTED.test(before)) return behind.startsWith(',');
  if (LEFT_TO.test(before)) return behind.startsWith(' to ');
  return ENDS.test(behind) && LEADS_TO.test(before);
}
