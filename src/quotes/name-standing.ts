import { CAPITAL, LETTER, SMALL } from '../lexicon/letters.js';
import { isRoleNoun } from '../lexicon/role-nouns.js';
import type { Name } from './name-index.js';

/** What the place of a name in its sentence says of the person: the bits that hold. */
export const Standing = {
  /** The first name of its sentence. */
  First: 1,
  /** A verb stands behind it: `Kim left`, `Ana Ruiz, a nurse, argues`. */
  Acts: 2,
  /** A verb of speech stands behind it, or right before it: `said Kim`. */
  Speaks: 4,
  /** `Kim's aide` */
  Possessive: 8,
  /** Behind a preposition: `the aide of Kim`. */
  Object: 16,
  /** Named within somebody's quoted words. */
  Quoted: 32,
  /** `when Tapper asked` */
  Asks: 64,
  /** `the Trump campaign` */
  Attributive: 128,
  /** `Jones asked Whitcomb if he would go` */
  Asked: 256,
} as const;

const ASIDE = String.raw`^(?: \([^)]{1,30}\))?(?:,[^.]{1,120}?,| [-–—] [^.]{1,80}? [-–—](?= ))?,? `;
/** Past forms that end in no `ed`: `Jokic, a guard, shot 12 of 17`. */
const IRREGULAR =
  `beat|bought|broke|brought|built|caught|chose|cut|drew|drove|fell|felt|flew|fought|found|got|grew|heard|held|hit|hung|kept|
  knew|laid|led|lay|paid|put|quit|read|rode|rose|sang|sat|saw|sent|set|shook|shot|slept|sold|sought|spent|stood|struck|stuck|swam|taught|
  thought|threw|wore|wept|swore|fled|hid|knelt|bent|bled|chose|crept|dealt|froze|forgave|forgot|leapt|rang|shone|slid|spun|sprang|
  stole|strode|swept|swung|tore|understood|withdrew|woke`.replaceAll(/\s+/g, '');
export const ACTS = new RegExp(
  String.raw`${ASIDE}(?:(?:also|then|later|recently|now|never|still|reportedly) )?(?:has|had|is|was|will|would|could|did|does|do|told|spoke|wrote|made|took|went|gave|left|began|came|became|won|lost|met|ran|${IRREGULAR}|[a-z]{2,12}(?:ed|s))(?:n[’']t)?\b`,
);
export const SPEAKS = new RegExp(
  String.raw`${ASIDE}(?:(?:also|then|later|has|had) )?(?:said|says|told|tells|added|adds|argued|argues|claimed|claims|warned|warns|insisted|insists|explained|explains|noted|notes|wrote|writes|speculated|suggested|denied|stated|tweeted|replied|replies|recalled|remembered|admitted|acknowledged|agreed|agrees|disagreed|disagrees|concurred|laughed|laughs|nodded|nods|smiled|smiles|shrugged|shrugs|sighed|sighs|complained|joked)\b`,
);
const SPOKEN_BY = new RegExp(
  String.raw`\b(?:said|says|added|adds|wrote|writes|told by|according to) (?:[${LETTER}.-]+ ){0,3}$`,
);
/** `of Mr. Kim`, but not `on Monday. Kim` */
const BEHIND_PREPOSITION =
  /\b(?:of|with|to|by|for|from|on|about|against|at|than|and|between|like)\s+(?:(?:\w+|(?:mrs?|ms|dr|prof|sen|rep|gov|gen|col|sgt|capt|lt|st)\.)\s){0,2}$/i;
/** A clause begins: `, but Representative Brooks`, `reports that Ana Ruiz`; `then there's Axelrod`. */
const CLAUSE_BEGINS = new RegExp(
  String.raw`(?:^|[.!?:;—–]|\b(?:but|and|that|while|as|because|although|though|when|after|before|since|if|there(?: is|['’]s))) (?:[${CAPITAL}][${LETTER}.]* ){0,3}$`,
);
/** A clause begins that tells only when the rest was. */
const WHILE = new RegExp(` (?:when|while|after|before|since) (?:[${CAPITAL}][${LETTER}.]* ){0,3}$`);
const PRESENTED = /\bthere(?: is|['’]s| was) (?:also )?$/i;
/** Who asks is not who answers. */
const ASKS = /^,? (?:then |had |has )?ask(?:ed|s)\b/;
/** Who is asked answers: `asked Alan Whitcomb if`. */
const ASKED_BEFORE = /\basked (?:[\w.]+ ){0,2}$/;
const ASKED_BEHIND = /^,? (?:if|whether|about|why|how|what|when|where|who)\b/;
/** At the beginning of a sentence: `Minister for rural development `, `The head of the union `. */
const LONG_TITLE = new RegExp(
  String.raw`(?:^|[.!?"”\n]\s?)(?:[${CAPITAL}][${LETTER}-]* ){0,2}?([${LETTER}]+) (?:of|for) ((?:[${LETTER}]+ ){1,5})$`,
);
/** What one has written or said acts for one: `Ruiz's lawsuit demands`, `Tan’s latest article also attacked` */
const BY_WORDS =
  /^['’]s? (?:[a-z-]+ ){0,2}?(?:lawsuit|suit|complaint|petition|article|essay|column|op-ed|book|memoir|letter|e-?mail|memo|speech|statement|tweet|post|testimony|remarks|comments|report) (?:also )?(?:is|was|were|had|[a-z]{3,12}(?:s|ed))\b/;
/** `the Trump administration`: a name before a noun stands for no person. */
const BEFORE_NOUN = new RegExp(String.raw`\b(?:the|a|an|this|that) (?:[${CAPITAL}][${LETTER}.]* )?$`);
const NOUN_BEHIND = new RegExp(`^ [${SMALL}]`);
const AND_NAME = new RegExp(`^,? and [${CAPITAL}]`);
const TITLE_STOPS = /\b(?:Mrs?|Ms|Dr|Sen|Rep|Gov|Gen)\./g;

/** @param previous the name before it in the text, or the person: the first of a sentence is told by it */
export function standingOf(name: Name, text: string, previous: Name | undefined, isQuoted: boolean): number {
  if (isQuoted) return Standing.Quoted;
  const behind = text.slice(name.end, name.end + 160);
  if (/^['’]s?/.test(behind))
    return BY_WORDS.test(behind) ? Standing.First | Standing.Acts : Standing.Possessive;
  const lead = text.slice(Math.max(0, name.start - 60), name.start);
  if (name.type === 'PER' && BEFORE_NOUN.test(lead) && NOUN_BEHIND.test(behind)) return Standing.Attributive;
  const acts = ACTS.test(behind) || PRESENTED.test(lead);
  // In `a neighbour said Kim was asleep` Kim says nothing.
  const isToldOf = acts && /^ [a-z]/.test(behind);
  const speaks = SPEAKS.test(behind) || (!isToldOf && SPOKEN_BY.test(lead)) ? Standing.Speaks : 0;
  // `Paul Reyes and Boris Novak met`: neither of them alone.
  if (AND_NAME.test(behind)) return 0;
  const isTitled = name.type === 'PER' && hasLongTitle(lead);
  if (!isTitled && BEHIND_PREPOSITION.test(lead)) return Standing.Object | (/to $/.test(lead) ? speaks : 0);
  // `Teale was furious when Osei went down`: the news is of Teale.
  if (previous && WHILE.test(lead) && !/[.!?:;\n“”"]/.test(text.slice(previous.end, name.start))) return 0;
  if (ASKS.test(behind)) return Standing.Asks;
  if (ASKED_BEFORE.test(lead) && ASKED_BEHIND.test(behind)) return Standing.Asked;
  const isFirst =
    isTitled ||
    CLAUSE_BEGINS.test(lead) ||
    !previous ||
    /[.!?:\n]/.test(text.slice(previous.end, name.start).replace(TITLE_STOPS, ''));
  return (isFirst ? Standing.First : 0) | (acts ? Standing.Acts : 0) | speaks;
}

/** Whether the words before a name are an office with a preposition in it: the name is no object of that. */
function hasLongTitle(lead: string): boolean {
  if (!lead.includes(' of ') && !lead.includes(' for ')) return false;
  const [, role, rest] = LONG_TITLE.exec(lead) ?? [];
  if (!role || !isRoleNoun(role.toLowerCase())) return false;
  const nearest = rest!.trimEnd().split(' ').at(-1)!.toLowerCase();
  return !isRoleNoun(nearest) && !/^(?:the|an?)$/.test(nearest);
}
