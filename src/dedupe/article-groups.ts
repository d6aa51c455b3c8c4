import type { Copy } from './article-index.js';

/** Articles that are copies of each other, in the order in which they were added. */
export interface ArticleGroup {
  readonly kept: number;
  readonly copies: readonly { readonly article: number; readonly of: number; readonly similarity: number }[];
}

/** Which article of a group is kept. */
export const KEEP_RULES = ['first', 'longest', 'newest'] as const;
export type KeepRule = (typeof KEEP_RULES)[number];

/** What the rules choose by. */
export interface ArticleTraits {
  readonly words: number;
  /** Milliseconds since 1970; `NaN` where the article has no date. */
  readonly date: number;
}

/**
 * Joins articles into groups: each joins that of the article before it that it is most alike. Two groups
 * are never made one by an article that has parts of both, such as a digest.
 */
export class ArticleGroups {
  private readonly parent: number[] = [];
  /** By article: the one that it is most alike, and how much. */
  private readonly closest: number[] = [];
  private readonly similarity: number[] = [];

  /** Adds the next article, with those before that it is a copy of, the closest first. */
  add(copies: readonly Copy[]): void {
    const article = this.parent.length;
    this.parent.push(article);
    this.closest.push(-1);
    this.similarity.push(0);
    const closest = copies[0];
    if (!closest) return;
    this.note(article, closest.article, closest.similarity);
    this.note(closest.article, article, closest.similarity);
    this.parent[article] = this.root(closest.article);
  }

  /** The groups of two articles or more, by their first. Articles below `known` are kept, whatever the rule. */
  list(rule: KeepRule, traits: (article: number) => ArticleTraits, known = 0): ArticleGroup[] {
    const members = new Map<number, number[]>();
    for (let article = 0; article < this.parent.length; article++) {
      const root = this.root(article);
      if (root === article) continue;
      const group = members.get(root);
      if (group) group.push(article);
      else members.set(root, [root, article]);
    }
    return [...members.values()]
      .sort((a, b) => a[0]! - b[0]!)
      .map((group) => {
        const kept = group[0]! < known ? group[0]! : choose(group, rule, traits);
        const copies = group
          .filter((article) => article !== kept && article >= known)
          .map((article) => ({
            article,
            of: this.closest[article]!,
            similarity: this.similarity[article]!,
          }));
        return { kept, copies };
      })
      .filter(({ copies }) => copies.length > 0);
  }

  private note(article: number, other: number, similarity: number): void {
    if (similarity <= this.similarity[article]!) return;
    this.similarity[article] = similarity;
    this.closest[article] = other;
  }

  private root(article: number): number {
    let root = article;
    while (this.parent[root] !== root) root = this.parent[root]!;
    while (this.parent[article] !== root) {
      const next = this.parent[article]!;
      this.parent[article] = root;
      article = next;
    }
    return root;
  }
}

/** The first of the longest, or of the newest; an article without a date is older than any with one. */
function choose(
  group: readonly number[],
  rule: KeepRule,
  traits: (article: number) => ArticleTraits,
): number {
  if (rule === 'first') return group[0]!;
  const value = (article: number) => {
    const { words, date } = traits(article);
    if (rule === 'longest') return words;
    return Number.isNaN(date) ? -Infinity : date;
  };
  return group.reduce((best, article) => (value(article) > value(best) ? article : best));
}
