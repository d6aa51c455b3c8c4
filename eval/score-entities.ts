import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toRawSpan } from '../src/document/offset-map.js';
import { annotateDocument } from '../src/pipeline/annotate-document.js';
import type { Engine } from '../src/pipeline/engine.js';
import type { Score } from './score.js';

interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly mentions: readonly {
    readonly start: number;
    readonly end: number;
    readonly type: string;
    readonly link?: string;
  }[];
}

/** Strict spans and types over these sets, in percent; `all` for MISC too. */
const SETS = [
  { data: 'worldwide.dev', types: 'all' },
  { data: 'conll2003.dev', types: 'all' },
  { data: 'worldwide.dev', types: 'PER ORG LOC' },
  { data: 'conll2003.dev', types: 'PER ORG LOC' },
  { data: 'wnut17.dev', types: 'PER ORG LOC' },
  { data: 'uner-ewt.dev', types: 'PER ORG LOC' },
] as const;

/** Entities from raw text, as the data's README scores them: names only. Roles (`the minister`) are no names and not counted. */
export function scoreEntities(dataFolder: string, engine: Engine): Score[] {
  const found = new Map<string, ReturnType<typeof annotateAll>>();
  const annotated = (data: string) => {
    const known = found.get(data) ?? annotateAll(readArticles(dataFolder, data), engine);
    found.set(data, known);
    return known;
  };
  const scores = SETS.flatMap(({ data, types }) => scoreSpans(data, types, annotated(data)));
  return [...scores, ...scoreMerging(annotated('cleanconll.dev'))];
}

function readArticles(dataFolder: string, name: string): GoldArticle[] {
  const lines = readFileSync(join(dataFolder, 'entities', `${name}.jsonl`), 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as GoldArticle);
}

function annotateAll(articles: readonly GoldArticle[], engine: Engine) {
  return articles.map((article) => {
    const source = { id: article.id, file: null, raw: article.text };
    const annotated = annotateDocument(source, new Set(['entities'] as const), engine, { keepAll: true });
    const entities = (annotated.entities ?? []).flatMap((entity, index) =>
      entity.mentions.map((mention) => ({
        ...toRawSpan(annotated.document.map, mention),
        type: mention.type,
        entity: index,
      })),
    );
    return { article, entities };
  });
}

function scoreSpans(data: string, types: string, all: ReturnType<typeof annotateAll>): Score[] {
  let right = 0;
  let foundCount = 0;
  let goldCount = 0;
  const counts = (type: string) => types === 'all' || types.includes(type);
  for (const { article, entities } of all) {
    const gold = new Set<string>();
    for (const { start, end, type } of article.mentions)
      if (counts(type)) gold.add(`${start} ${end} ${type}`);
    goldCount += gold.size;
    for (const mention of entities) {
      if (!counts(mention.type)) continue;
      foundCount++;
      if (gold.has(`${mention.start} ${mention.end} ${mention.type}`)) right++;
    }
  }
  const name = `entities/${data}${types === 'all' ? '' : '/people-organisations-places'}`;
  return rates(name, right, foundCount, goldCount);
}

/** Pairs of found mentions with different words: same entity or not, against same page or not. */
function scoreMerging(all: ReturnType<typeof annotateAll>): Score[] {
  let right = 0;
  let joined = 0;
  let same = 0;
  for (const { article, entities } of all) {
    const links = new Map(article.mentions.map((gold) => [`${gold.start} ${gold.end}`, gold]));
    const linked = entities.flatMap((mention) => {
      const link = links.get(`${mention.start} ${mention.end}`)?.link;
      const isName = mention.type !== 'MISC';
      return link && isName ? [{ mention, link, text: article.text.slice(mention.start, mention.end) }] : [];
    });
    linked.forEach((one, index) => {
      for (const other of linked.slice(index + 1)) {
        if (one.text.toLowerCase() === other.text.toLowerCase()) continue;
        const isSame = one.link === other.link;
        const isJoined = one.mention.entity === other.mention.entity;
        if (isSame) same++;
        if (isJoined) joined++;
        if (isSame && isJoined) right++;
      }
    });
  }
  return rates('entities/merging', right, joined, same);
}

function rates(name: string, right: number, found: number, gold: number): Score[] {
  const percent = (part: number, whole: number) =>
    whole === 0 ? 0 : Math.round((10_000 * part) / whole) / 100;
  return [
    { name: `${name}/f1`, value: percent(2 * right, found + gold) },
    { name: `${name}/precision`, value: percent(right, found) },
    { name: `${name}/recall`, value: percent(right, gold) },
  ];
}
