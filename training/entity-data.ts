import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { keepAllLines } from '../src/dedupe/mark-lines.js';
import type { Segmentation } from '../src/document/annotations.js';
import type { Document } from '../src/document/document.js';
import { toRawSpan } from '../src/document/offset-map.js';
import { ENTITY_TYPES, labelOf, Place } from '../src/entities/entity-labels.js';
import { createDocument } from '../src/normalize/create-document.js';
import { segment } from '../src/segment/segment.js';
import type { Vocabulary } from '../src/segment/vocabulary.js';

/** What the entity models learn from: the training parts of public corpora. */
export const TRAINING_SETS = ['worldwide.train', 'conll2003.train', 'wikigold', 'wnut17.train'];

export interface GoldMention {
  readonly start: number;
  readonly end: number;
  readonly type: 'PER' | 'ORG' | 'LOC' | 'MISC';
  /** The page that it means; in cleanconll only. */
  readonly link?: string;
}

export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly mentions: readonly GoldMention[];
}

export interface LabelledArticle {
  readonly article: GoldArticle;
  readonly document: Document;
  readonly segmentation: Segmentation;
  /** One gold label a token. */
  readonly gold: Uint8Array;
}

export function readArticles(dataFolder: string, name: string): GoldArticle[] {
  const lines = readFileSync(join(dataFolder, 'entities', `${name}.jsonl`), 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as GoldArticle);
}

/** The article as newskit reads it, with its mentions laid on the tokens that they touch. */
export function labelArticle(article: GoldArticle, vocabulary: Vocabulary): LabelledArticle {
  const document = createDocument({ id: article.id, file: null, raw: article.text }, []);
  const segmentation = segment(document, keepAllLines(document), vocabulary);
  const { tokens, sentences } = segmentation;
  const gold = new Uint8Array(tokens.count);
  const sentenceEnd = new Int32Array(tokens.count);
  for (let index = 0; index < sentences.count; index++) {
    const end = sentences.firstToken[index + 1]!;
    sentenceEnd.fill(end, sentences.firstToken[index]!, end);
  }
  let at = 0;
  for (const mention of [...article.mentions].sort((a, b) => a.start - b.start)) {
    const rawSpan = (token: number) =>
      toRawSpan(document.map, { start: tokens.start[token]!, end: tokens.end[token]! });
    while (at < tokens.count && rawSpan(at).end <= mention.start) at++;
    let end = at;
    while (end < tokens.count && rawSpan(end).start < mention.end && end < sentenceEnd[at]!) end++;
    const type = ENTITY_TYPES.indexOf(mention.type);
    for (let token = at; token < end; token++) {
      const place =
        end - at === 1
          ? Place.Only
          : token === at
            ? Place.First
            : token === end - 1
              ? Place.Last
              : Place.Inside;
      gold[token] = labelOf(type, place);
    }
    at = end;
  }
  return { article, document, segmentation, gold };
}
