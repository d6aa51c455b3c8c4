import type { Mention, Tokens } from '../document/annotations.js';
import type { Vocabulary } from '../segment/vocabulary.js';
import { agreeOnTypes } from './agree-on-types.js';
import { changeMentions } from './change-mentions.js';
import { cutAtBracket } from './cut-at-bracket.js';
import { cutAtClause } from './cut-at-clause.js';
import { cutOffRubric } from './cut-off-rubric.js';
import { findEarth } from './find-earth.js';
import { findFamilies } from './find-families.js';
import { findKnownNames } from './find-known-names.js';
import { findLedFirms } from './find-led-firms.js';
import { findNewspapers } from './find-newspapers.js';
import { findPartyMembers } from './find-party-members.js';
import { findStorms } from './find-storms.js';
import { findSurnames } from './find-surnames.js';
import { findWho } from './find-who.js';
import { findWorks } from './find-works.js';
import { joinDistrict } from './join-district.js';
import { joinFirms } from './join-firms.js';
import { joinParticles } from './join-particles.js';
import { leaveNoNames } from './leave-no-names.js';
import { leaveParty } from './leave-party.js';
import { nameBodies } from './name-bodies.js';
import { nameDatelines } from './name-datelines.js';
import { nameEmployers } from './name-employers.js';
import { nameHeadedBodies } from './name-headed-bodies.js';
import { nameHomes } from './name-homes.js';
import { nameInstitutions } from './name-institutions.js';
import { nameRelatives } from './name-relatives.js';
import { nameWorks } from './name-works.js';
import { splitLists } from './split-lists.js';
import { splitNations } from './split-nations.js';
import { splitParties } from './split-parties.js';
import { takeInChannel } from './take-in-channel.js';
import { takeInEvents } from './take-in-events.js';
import { takeInInitials } from './take-in-initials.js';
import { takeInMarked } from './take-in-marked.js';
import { takeInNumber } from './take-in-number.js';
import { takeInPossessive } from './take-in-possessive.js';
import { takeInSaints } from './take-in-saints.js';
import { takeInSmallBodies } from './take-in-small-bodies.js';
import { trimCount } from './trim-count.js';
import { trimCourtesyTitles } from './trim-courtesy-titles.js';
import { trimHonours } from './trim-honours.js';
import { trimLeadingPreposition } from './trim-leading-preposition.js';
import { trimMarks } from './trim-marks.js';

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

/** Each looks at what those before it have left. */
const RULES: readonly Rule[] = [
  leaveNoNames,
  splitNations,
  splitParties,
  findPartyMembers,
  splitLists,
  joinParticles,
  joinFirms,
  joinDistrict,
  takeInNumber,
  takeInChannel,
  takeInSaints,
  findEarth,
  findKnownNames,
  findWho,
  findStorms,
  nameBodies,
  nameHeadedBodies,
  nameInstitutions,
  nameHomes,
  nameEmployers,
  findLedFirms,
  nameRelatives,
  trimEdges,
  takeInEvents,
  takeInInitials,
  takeInMarked,
  takeInSmallBodies,
  findSurnames,
  findFamilies,
  agreeOnTypes,
  findWorks,
  nameDatelines,
  nameWorks,
  takeInPossessive,
  findNewspapers,
];

/** What the tagger found, put right where a rule knows better. */
export function mendMentions(
  mentions: readonly Mention[],
  tokens: Tokens,
  vocabulary: Vocabulary,
): readonly Mention[] {
  let mended = mentions;
  for (const rule of RULES) mended = rule(mended, tokens, vocabulary);
  return mended;
}
