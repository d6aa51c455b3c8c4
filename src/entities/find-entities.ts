import type { Entity, Mention, Segmentation } from '../document/annotations.js';
import type { Document } from '../document/document.js';
import type { Vocabulary } from '../segment/vocabulary.js';
import { agreeOnTypes } from './agree-on-types.js';
import { cutOffRubric } from './cut-off-rubric.js';
import { describeEntity } from './describe-entity.js';
import { ENTITY_TYPES, OUTSIDE, Place, placeOfLabel, typeOfLabel } from './entity-labels.js';
import type { EntityTagger } from './entity-tagger.js';
import { findEarth } from './find-earth.js';
import { findRoles } from './find-roles.js';
import { joinDistrict } from './join-district.js';
import { addMatches, indexGazetteer, matchGazetteer } from './match-gazetteer.js';
import { mentionOf } from './mention-of.js';
import { mergeMentions } from './merge-mentions.js';
import { nameBodies } from './name-bodies.js';
import { nameSignOff } from './name-sign-off.js';
import { rankEntities } from './rank-entities.js';
import type { GazetteerEntry } from './read-gazetteer.js';
import { splitLists } from './split-lists.js';
import { splitNations } from './split-nations.js';
import { takeInEvents } from './take-in-events.js';
import { takeInInitials } from './take-in-initials.js';
import { takeInNumber } from './take-in-number.js';
import { takeInPossessive } from './take-in-possessive.js';
import { trimCourtesyTitles } from './trim-courtesy-titles.js';
import { trimLeadingPreposition } from './trim-leading-preposition.js';

/** What is taken off the edges of a mention, in this order. */
const EDGE_RULES = [cutOffRubric, trimLeadingPreposition, trimCourtesyTitles];

export interface EntityOptions {
  /** Names that the user brings; their types and ids are taken over. */
  readonly gazetteer?: readonly GazetteerEntry[];
}

/** The people, organisations, places and other names of an article, most salient first. */
export function findEntities(
  document: Document,
  segmentation: Segmentation,
  vocabulary: Vocabulary,
  tagger: EntityTagger,
  options: EntityOptions = {},
): Entity[] {
  const { tokens } = segmentation;
  const read = readMentions(segmentation, tagger.tag(segmentation));
  const split = splitLists(splitNations(read, tokens, vocabulary), tokens, vocabulary);
  const whole = takeInNumber(joinDistrict(split, tokens, vocabulary), tokens, vocabulary);
  const bodies = nameBodies(findEarth(whole, tokens, vocabulary), tokens, vocabulary);
  const trimmed = bodies.map((mention) =>
    EDGE_RULES.reduce((kept, trim) => trim(kept, tokens, vocabulary), mention),
  );
  const full = takeInInitials(takeInEvents(trimmed, tokens, vocabulary), tokens, vocabulary);
  const agreed = agreeOnTypes(full, tokens, vocabulary);
  const typed = nameSignOff(agreed, tokens, vocabulary, document.text);
  const found = takeInPossessive(typed, tokens, vocabulary);
  const { gazetteer } = options;
  const mentions = gazetteer
    ? addMatches(found, matchGazetteer(indexGazetteer(gazetteer), segmentation, vocabulary))
    : found;
  const entities = mergeMentions(mentions, tokens, vocabulary).map((merged) =>
    describeEntity(merged, document.text, tokens, vocabulary),
  );
  const roles = findRoles(document.text, entities, mentions, tokens, vocabulary);
  return rankEntities(document, segmentation, entities, roles);
}

/** The mentions that one label a token spells out. */
function readMentions({ tokens }: Segmentation, labels: Uint8Array): Mention[] {
  const mentions: Mention[] = [];
  let first = 0;
  for (let at = 0; at < labels.length; at++) {
    const label = labels[at]!;
    if (label === OUTSIDE) continue;
    const place = placeOfLabel(label);
    if (place === Place.First || place === Place.Only) first = at;
    if (place === Place.First || place === Place.Inside) continue;
    mentions.push(mentionOf(tokens, first, at + 1, ENTITY_TYPES[typeOfLabel(label)]!));
  }
  return mentions;
}
