import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { SourceText, Warning } from '../document/document.js';
import { InputError } from './input-error.js';
import { dropScripts, nestingDepth, stripMarkup } from './strip-markup.js';

/** Deeper pages are no pages, and the time that libraries take grows with the square of the depth. */
const DEEPEST = 300;
/** Larger ones are stripped of their tags and nothing more, to bound memory. */
const MOST_CHARACTERS = 20_000_000;

const BLOCKS = new Set(
  `ADDRESS ARTICLE ASIDE BLOCKQUOTE BR DD DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN
   NAV OL P PRE SECTION TABLE TD TH TR UL`.split(/\s+/),
);

const EXTRACTED: Warning = {
  code: 'HTML_EXTRACTED',
  message: 'offsets count in the main text taken from the page, not in the page',
};

/**
 * The main text of a page, one block a line, with what it says of itself: title, byline, date and canonical
 * address. Offsets count in this text, which a warning says.
 */
export function readHtml(html: string): Pick<SourceText, 'raw' | 'title' | 'url' | 'meta' | 'warnings'> {
  const page = dropScripts(html);
  const found =
    page.length > MOST_CHARACTERS || nestingDepth(page) > DEEPEST ? readPlainly(page) : readMainText(page);
  const raw = found.raw
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
  if (raw === '') throw new InputError('NO_TEXT', 'no article text was found in the page');
  return { ...found, raw, warnings: [EXTRACTED] };
}

function readMainText(page: string): Pick<SourceText, 'raw' | 'title' | 'url' | 'meta'> {
  const { document } = parseHTML(page);
  const url =
    document.querySelector('link[rel="canonical"]')?.getAttribute('href') ??
    document.querySelector('meta[property="og:url"]')?.getAttribute('content');
  const article = new Readability<Node>(document as unknown as ConstructorParameters<typeof Readability>[0], {
    serializer: (node) => node as Node,
  }).parse();
  const meta: Record<string, unknown> = {};
  if (article?.byline) meta['byline'] = article.byline;
  if (article?.publishedTime) meta['date'] = article.publishedTime;
  return {
    raw: article?.content ? textOf(article.content) : '',
    meta,
    ...(article?.title ? { title: article.title } : {}),
    ...(url ? { url } : {}),
  };
}

function readPlainly(page: string): Pick<SourceText, 'raw' | 'title' | 'meta'> {
  const title = /<title[^>]{0,200}>([^<]{1,1000})</i.exec(page)?.[1]?.replace(/\s+/g, ' ').trim();
  return { raw: stripMarkup(page), meta: {}, ...(title ? { title } : {}) };
}

/** The nodes of a document as far as they are looked at here. */
interface Node {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly childNodes: ArrayLike<Node>;
}

const TEXT = 3;

/** The text of a node, with a break before and behind each block. */
function textOf(node: Node): string {
  if (node.nodeType === TEXT) return (node.nodeValue ?? '').replace(/\s+/g, ' ');
  const inner = Array.from(node.childNodes, textOf).join('');
  return BLOCKS.has(node.nodeName.toUpperCase()) ? `\n${inner}\n` : inner;
}
