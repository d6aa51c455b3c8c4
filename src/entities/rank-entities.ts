import type { Entity, Segmentation } from '../document/annotations.js';
import type { Document } from '../document/document.js';
import type { UnrankedEntity } from './describe-entity.js';

/** What a place in the title, a place in the first paragraph, and the share of mentions count for. */
const TITLE_WEIGHT = 0.3;
const LEAD_WEIGHT = 0.2;
const COUNT_WEIGHT = 0.5;
/** A first paragraph up to this long, without a full stop, is a headline. */
const LONGEST_TITLE = 200;

/**
 * Orders entities by how much the article is about them and gives them their ids. Salience is 0 to 1: a
 * part for being named in the title, one for the first paragraph, and one for the number of mentions
 * against the most mentioned entity's.
 */
export function rankEntities(
  document: Document,
  segmentation: Segmentation,
  entities: readonly UnrankedEntity[],
): Entity[] {
  const { titleEnd, leadEnd } = openingOf(document, segmentation);
  const most = Math.max(1, ...entities.map((entity) => entity.mentions.length));
  const given = document.source.title?.toLowerCase() ?? '';
  const salienceOf = ({ mentions, name, aliases }: UnrankedEntity) => {
    const inTitle =
      mentions.some((mention) => mention.start < titleEnd) ||
      (given !== '' && [name, ...aliases].some((form) => given.includes(form.toLowerCase())));
    const inLead = mentions.some((mention) => mention.start >= titleEnd && mention.start < leadEnd);
    const share = COUNT_WEIGHT * (mentions.length / most);
    return (inTitle ? TITLE_WEIGHT : 0) + (inLead ? LEAD_WEIGHT : 0) + share;
  };
  return entities
    .map((entity) => ({ ...entity, salience: Math.round(salienceOf(entity) * 1000) / 1000 }))
    .sort((a, b) => b.salience - a.salience || a.mentions[0]!.start - b.mentions[0]!.start)
    .map((entity, index) => ({ id: `e${index + 1}`, ...entity }));
}

/** Where the headline ends (0 if there is none) and where the first paragraph of the article does. */
function openingOf(document: Document, { paragraphs }: Segmentation): { titleEnd: number; leadEnd: number } {
  let paragraph = 0;
  let titleEnd = 0;
  while (paragraph < paragraphs.count) {
    const end = paragraphs.end[paragraph]!;
    const isTitle =
      end - paragraphs.start[paragraph]! <= LONGEST_TITLE && !/[.!?"”']/.test(document.text[end - 1]!);
    if (!isTitle) break;
    titleEnd = end;
    paragraph++;
  }
  // A list of lines without a stop is no run of headlines.
  if (paragraph > 3) titleEnd = paragraphs.end[0]!;
  return { titleEnd, leadEnd: paragraphs.end[Math.min(paragraph, paragraphs.count - 1)] ?? titleEnd };
}
