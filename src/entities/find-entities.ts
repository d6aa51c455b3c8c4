import type { Entity, Segmentation } from '../document/annotations.js';
import type { Document } from '../document/document.js';
import type { Vocabulary } from '../segment/vocabulary.js';

/** The people, organisations, places and other names of an article, most salient first. */
export function findEntities(
  _document: Document,
  _segmentation: Segmentation,
  _vocabulary: Vocabulary,
): Entity[] {
  return [];
}
