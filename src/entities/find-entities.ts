import type { Entity, Mention, Segmentation } from '../document/annotations.js';
import type { Document } from '../document/document.js';
import type { Vocabulary } from '../segment/vocabulary.js';
import { describeEntity } from './describe-entity.js';
import { ENTITY_TYPES, OUTSIDE, Place, placeOfLabel, typeOfLabel } from './entity-labels.js';
import type { EntityTagger } from './entity-tagger.js';
import { findRoles } from './find-roles.js';
import { addMatches, indexGazetteer, matchGazetteer } from './match-gazetteer.js';
import { mendMentions } from './mend-mentions.js';
import { mentionOf } from './mention-of.js';
import { mergeMentions } from './merge-mentions.js';
import { nameSignOff } from './name-sign-off.js';
import { rankEntities } from './rank-entities.js';
import type { GazetteerEntry } from './read-gazetteer.js';

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
  const mended = mendMentions(read, tokens, vocabulary);
  const found = nameSignOff(mended, tokens, vocabulary, document.text);
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
