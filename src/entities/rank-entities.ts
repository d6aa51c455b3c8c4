import type { Entity, Segmentation } from '../document/annotations.js';
import type { Document } from '../document/document.js';
import type { Span } from '../document/span.js';
import type { UnrankedEntity } from './describe-entity.js';
import { isSpeaking } from './is-speaking.js';

/** What a place in the title, a place in the first paragraph, and the share of mentions count for. */
const TITLE_WEIGHT = 0.3;
const LEAD_WEIGHT = 0.2;
const COUNT_WEIGHT = 0.5;
/** A mention of somebody who speaks there counts so much more: an article is about those whom it quotes. */
const SPEAKING = 0.5;
/** A first paragraph up to this long, without a full stop, is a headline. */
const LONGEST_TITLE = 200;

/** A headline and what goes with it: a kicker, a line with the author. */
const MOST_TITLES = 3;
/** `LONDON (Reuters) - `, `PORTHAVEN, March 3 – `: says where the article was written, not what it is about. */
const DATELINE = /^\p{Lu}[^.:;!?\n–—-]{1,50}[–—-]+ /u;
const LONGEST_DATELINE = 60;

/**
 * Orders entities by how much the article is about them and gives them their ids. Salience is 0 to 1: a
 * part for being named in the title, one for the first paragraph, and one for the number of mentions (those where it
 * speaks count more) against that of the entity with the most.
 *
 * @param roles for each entity the places where it is meant by role
 */
export function rankEntities(
  document: Document,
  segmentation: Segmentation,
  entities: readonly UnrankedEntity[],
  roles: readonly (readonly Span[])[],
): Entity[] {
  const { titleEnd, leadStart, leadEnd } = openingOf(document, segmentation);
  const weights = entities.map((entity) => weightOfMentions(document.text, entity));
  const most = weights.reduce((top, weight) => Math.max(top, weight), 1);
  const given = document.source.title?.toLowerCase() ?? '';
  const salienceOf = ({ mentions, name, aliases }: UnrankedEntity, weight: number) => {
    const inTitle =
      mentions[0]!.start < titleEnd ||
      (given !== '' && [name, ...aliases].some((form) => given.includes(form.toLowerCase())));
    const inLead = mentions.some(({ start, end }) => start >= leadStart && end <= leadEnd);
    const share = COUNT_WEIGHT * (weight / most);
    return (inTitle ? TITLE_WEIGHT : 0) + (inLead ? LEAD_WEIGHT : 0) + share;
  };
  return entities
    .map((entity, at) => ({
      entity,
      roles: roles[at]!,
      salience: Math.round(salienceOf(entity, weights[at]!) * 1000) / 1000,
    }))
    .sort((a, b) => b.salience - a.salience || a.entity.mentions[0]!.start - b.entity.mentions[0]!.start)
    .map(({ entity, roles, salience }, index) => {
      const { type, name, aliases, mentions, gender, gazetteerId } = entity;
      const ranked = { id: `e${index + 1}`, type, name, aliases, mentions, roles, gender, salience };
      return gazetteerId === undefined ? ranked : { ...ranked, gazetteerId };
    });
}

function weightOfMentions(text: string, { type, mentions }: UnrankedEntity): number {
  if (type !== 'PER' && type !== 'ORG') return mentions.length;
  return mentions.reduce((sum, mention) => sum + (isSpeaking(text, mention) ? 1 + SPEAKING : 1), 0);
}

interface Opening {
  /** 0 where there is no headline. */
  readonly titleEnd: number;
  /** The first paragraph of the article, without its dateline. */
  readonly leadStart: number;
  readonly leadEnd: number;
}

function openingOf({ text }: Document, { paragraphs }: Segmentation): Opening {
  let paragraph = 0;
  let titleEnd = 0;
  while (paragraph < paragraphs.count) {
    const end = paragraphs.end[paragraph]!;
    const isTitle = end - paragraphs.start[paragraph]! <= LONGEST_TITLE && !/[.!?"”']/.test(text[end - 1]!);
    if (!isTitle) break;
    titleEnd = end;
    paragraph++;
  }
  // A list of lines without a stop is no run of headlines.
  if (paragraph > MOST_TITLES) titleEnd = paragraphs.end[0]!;
  const lead = Math.min(paragraph, paragraphs.count - 1);
  const start = paragraphs.start[lead] ?? 0;
  const leadEnd = paragraphs.end[lead] ?? 0;
  const dateline = DATELINE.exec(text.slice(start, Math.min(leadEnd, start + LONGEST_DATELINE)));
  return { titleEnd, leadStart: start + (dateline?.[0].length ?? 0), leadEnd };
}
