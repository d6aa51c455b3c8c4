import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { SourceText } from '../document/document.js';
import { InputError } from './input-error.js';

/** The main text of a page, one paragraph a line, with its title; offsets count in this text. */
export function readHtml(html: string): Pick<SourceText, 'raw' | 'title' | 'meta'> {
  const { document } = parseHTML(html);
  const article = new Readability(
    document as unknown as ConstructorParameters<typeof Readability>[0],
  ).parse();
  const raw = (article?.textContent ?? '').replace(/[ \t]*\n\s*/g, '\n').trim();
  if (raw === '') throw new InputError('NO_TEXT', 'no article text was found in the page');
  const meta: Record<string, unknown> = {};
  if (article?.byline) meta['byline'] = article.byline;
  if (article?.publishedTime) meta['date'] = article.publishedTime;
  return { raw, meta, ...(article?.title ? { title: article.title } : {}) };
}
