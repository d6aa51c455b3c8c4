import { fileURLToPath } from 'node:url';
import { seededRandom, shuffle } from '../training/random.js';
import type { LabelledPage } from './score-lines.js';

/** The labelled pages are cut into so many parts by site; each is judged by a model that saw only the others. */
export const FOLDS = 5;

const SEED = 3;

/** The part that each page belongs to; all pages of a site belong to one. */
export function foldsBySite(pages: readonly LabelledPage[]): number[] {
  const sites = shuffle([...new Set(pages.map(siteOf))].sort(), seededRandom(SEED));
  return pages.map((page) => sites.indexOf(siteOf(page)) % FOLDS);
}

export function siteOf({ url, id }: Pick<LabelledPage, 'url' | 'id'>): string {
  const host = URL.canParse(url) ? new URL(url).hostname : id;
  return host.split('.').slice(-2).join('.');
}

/** Where the model is kept that saw all parts but this one. */
export function foldModelPath(fold: number): string {
  return fileURLToPath(new URL(`./line-folds/${fold}.br`, import.meta.url));
}
