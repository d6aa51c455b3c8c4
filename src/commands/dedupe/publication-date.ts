import type { SourceText } from '../../document/document.js';

const KEYS = [
  'date',
  'published',
  'publishedAt',
  'published_at',
  'datePublished',
  'date_publish',
  'pubDate',
  'timestamp',
];

/** When an article says that it was published, in milliseconds since 1970; `NaN` where it does not say. */
export function publicationDate({ meta }: SourceText): number {
  for (const key of KEYS) {
    const value = meta?.[key];
    if (typeof value === 'number') return value < 1e11 ? value * 1000 : value;
    if (typeof value === 'string') {
      const date = Date.parse(value);
      if (!Number.isNaN(date)) return date;
    }
  }
  return Number.NaN;
}
