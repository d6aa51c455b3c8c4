import type { Mention, Tokens } from '../document/annotations.js';
import { KNOWN_NAMES } from '../lexicon/known-names.js';
import type { Vocabulary } from '../segment/vocabulary.js';
import { agreeOnTypes } from './agree-on-types.js';
import { changeMentions } from './change-mentions.js';
import { cutAtBracket } from './cut-at-bracket.js';
import { cutAtClause } from './cut-at-clause.js';
import { cutOffRubric } from './cut-off-rubric.js';
import { findEarth } from './find-earth.js';
import { findFamilies } from './find-families.js';
import { findKnownNames } from './find-known-names.js';
import { findLedFirms, WORDS_OF_LEADERS } from './find-led-firms.js';
import { findNewspapers, NEWSPAPERS } from './find-newspapers.js';
import { findPartyMembers, PARTIES } from './find-party-members.js';
import { findStorms, STORMS } from './find-storms.js';
import { findSurnames } from './find-surnames.js';
import { findWho } from './find-who.js';
import { findWorks } from './find-works.js';
import { joinCases, VERSUS } from './join-cases.js';
import { DISTRICT, joinDistrict } from './join-district.js';
import { joinFirms } from './join-firms.js';
import { joinParticles, PARTICLES } from './join-particles.js';
import { leaveNoNames } from './leave-no-names.js';
import { leaveParty } from './leave-party.js';
import { nameBodies } from './name-bodies.js';
import { nameDatelines } from './name-datelines.js';
import { BISHOPS, nameEmployers, TRADES } from './name-employers.js';
import { nameHeadedBodies } from './name-headed-bodies.js';
import { nameHomes } from './name-homes.js';
import { nameInstitutions } from './name-institutions.js';
import { nameRelatives } from './name-relatives.js';
import { nameShips, SHIPS } from './name-ships.js';
import { nameWorks } from './name-works.js';
import { splitLists } from './split-lists.js';
import { splitNations } from './split-nations.js';
import { MEMBERS, splitParties } from './split-parties.js';
import { splitPossessives } from './split-possessives.js';
import { BROADCASTERS, takeInChannel } from './take-in-channel.js';
import { EVENTS, takeInEvents } from './take-in-events.js';
import { takeInInitials } from './take-in-initials.js';
import { takeInMarked } from './take-in-marked.js';
import { takeInNumber } from './take-in-number.js';
import { takeInPossessive } from './take-in-possessive.js';
import { takeInSaints } from './take-in-saints.js';
import { FIRST_WORDS, takeInSmallBodies } from './take-in-small-bodies.js';
import { trimCount } from './trim-count.js';
import { trimCourtesyTitles } from './trim-courtesy-titles.js';
import { trimHonours } from './trim-honours.js';
import { trimLeadingPreposition } from './trim-leading-preposition.js';
import { trimMarks } from './trim-marks.js';
import { WordLists } from './word-lists.js';

/** Reads all mentions of an article anew: takes some apart, joins or lengthens others, changes what kind they are. */
type Rule = (mentions: readonly Mention[], tokens: Tokens, vocabulary: Vocabulary) => readonly Mention[];

/** What is taken off the edges of each mention, in this order. */
const EDGE_RULES = [
  trimMarks,
  cutOffRubric,
  cutAtBracket,
  cutAtClause,
  leaveParty,
  trimLeadingPreposition,
  trimCourtesyTitles,
  trimHonours,
  trimCount,
];

const trimEdges: Rule = (mentions, tokens, vocabulary) =>
  changeMentions(mentions, (mention) => {
    // Of one word nothing can be taken off.
    if (mention.endToken === mention.firstToken + 1) return null;
    let kept = mention;
    for (const trim of EDGE_RULES) kept = trim(kept, tokens, vocabulary);
    return kept === mention ? null : kept;
  });

/** A rule, and words of which an article must have one for it to have anything to do. */
type RuleOfWords = readonly [rule: Rule, words?: readonly string[] | ReadonlySet<string>];

/** Each looks at what those before it have left. */
const RULES: readonly RuleOfWords[] = [
  [leaveNoNames],
  [splitNations, ['-']],
  [splitParties, MEMBERS],
  [findPartyMembers, PARTIES],
  [splitLists],
  [joinParticles, PARTICLES],
  [joinFirms, ['&']],
  [joinDistrict, DISTRICT],
  [takeInNumber, ['-']],
  [takeInChannel, BROADCASTERS],
  [takeInSaints, ['st', 'st.']],
  [findEarth, ['Earth']],
  [findKnownNames, [...KNOWN_NAMES.keys()]],
  [findWho, ['WHO']],
  [findStorms, STORMS],
  [nameBodies],
  [nameHeadedBodies],
  [nameInstitutions],
  [nameHomes],
  [nameEmployers, [...TRADES, ...BISHOPS]],
  [findLedFirms, WORDS_OF_LEADERS],
  [nameRelatives],
  [trimEdges],
  [takeInEvents, EVENTS],
  [takeInInitials],
  [takeInMarked],
  [takeInSmallBodies, ['police', ...FIRST_WORDS]],
  [findSurnames],
  [findFamilies],
  [agreeOnTypes],
  [findWorks],
  [nameDatelines],
  [nameWorks],
  [takeInPossessive],
  [splitPossessives, ["'s", '’s']],
  [nameShips, SHIPS],
  [joinCases, VERSUS],
  [findNewspapers, NEWSPAPERS],
];

const WORD_LISTS = RULES.flatMap(([, words]) => (words ? [words] : []));
const listsOf = new WeakMap<Vocabulary, WordLists>();

/** What the tagger found, put right where a rule knows better. */
export function mendMentions(
  mentions: readonly Mention[],
  tokens: Tokens,
  vocabulary: Vocabulary,
): readonly Mention[] {
  const seen = wordListsOf(vocabulary).seenIn(tokens);
  let mended = mentions;
  let list = 0;
  for (const [rule, words] of RULES) {
    const isOfUse = words === undefined || (seen & (1 << list++)) !== 0;
    if (isOfUse) mended = rule(mended, tokens, vocabulary);
  }
  return mended;
}

function wordListsOf(vocabulary: Vocabulary): WordLists {
  const known = listsOf.get(vocabulary);
  if (known) return known;
  const lists = new WordLists(vocabulary, WORD_LISTS);
  listsOf.set(vocabulary, lists);
  return lists;
}
