import { keepAllLines } from '../../src/dedupe/mark-lines.js';
import type { EntityType, Mention, Segmentation, Tokens } from '../../src/document/annotations.js';
import type { Document } from '../../src/document/document.js';
import { createDocument } from '../../src/normalize/create-document.js';
import { segment } from '../../src/segment/segment.js';
import { Vocabulary } from '../../src/segment/vocabulary.js';

/** What reads the mentions of an article anew. */
export type Rule = (
  mentions: readonly Mention[],
  tokens: Tokens,
  vocabulary: Vocabulary,
) => readonly Mention[];

/** The mentions of a marked text behind a rule, as `TYPE words`. */
export function namesBehind(rule: Rule, marked: string): string[] {
  const { document, segmentation, vocabulary, mentions } = readMarked(marked);
  return rule(mentions, segmentation.tokens, vocabulary).map(
    ({ type, start, end }) => `${type} ${document.text.slice(start, end)}`,
  );
}

export interface MarkedArticle {
  readonly document: Document;
  readonly segmentation: Segmentation;
  readonly vocabulary: Vocabulary;
  readonly mentions: Mention[];
}

/** An article whose names are marked in its text: `[PER Mike Pompeo] met Mr [PER Pompeo].` */
export function readMarked(marked: string): MarkedArticle {
  const spans: { start: number; end: number; type: EntityType }[] = [];
  let raw = '';
  for (const part of marked.split(/(\[(?:PER|ORG|LOC|MISC) [^\]]+\])/)) {
    const [, type, name] = /^\[(\w+) (.*)\]$/.exec(part) ?? [];
    if (type) spans.push({ start: raw.length, end: raw.length + name!.length, type: type as EntityType });
    raw += name ?? part;
  }
  const vocabulary = new Vocabulary();
  const document = createDocument({ id: 'a', file: null, raw }, []);
  const segmentation = segment(document, keepAllLines(document), vocabulary);
  const { tokens } = segmentation;
  const mentions = spans.map((span) => ({
    ...span,
    firstToken: tokens.start.indexOf(span.start),
    endToken: tokens.end.indexOf(span.end) + 1,
  }));
  return { document, segmentation, vocabulary, mentions };
}
