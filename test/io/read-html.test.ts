import { describe, expect, it } from 'vitest';
import { readHtml } from '../../src/io/read-html.js';

const STORY = [
  'The council voted on Monday to rebuild the old harbour, ending a dispute of eleven years in the town.',
  'Seven of the nine members backed the plan, which will cost the city some forty million over five years.',
  'Fishermen who gathered outside the hall cheered when the count was read out shortly before midnight.',
  '“We have waited long enough,” said Ana Silva, who speaks for the owners of the boats in the old harbour.',
];

const PAGE = `<!doctype html><html><head><title>Council to rebuild harbour - The Harbour Post</title>
<link rel="canonical" href="https://post.example/harbour"><meta property="article:published_time" content="2024-03-04">
<meta name="author" content="Ana Reyes"><style>p { color: red }</style><script>var story = "<p>none</p>";</script></head>
<body><nav><a href="/">Home</a><a href="/news">News</a></nav><article><h1>Council to rebuild harbour</h1>
${STORY.map((text) => `<p>${text.replace('&', '&amp;')}</p>`).join('')}</article><footer>All rights reserved</footer></body></html>`;

describe('a page', () => {
  it('gives its main text, a block a line, and what it says of itself', () => {
    const { raw, title, url, meta, warnings } = readHtml(PAGE);
    for (const line of STORY) expect(raw.split('\n')).toContain(line);
    expect(raw).not.toContain('Home');
    expect(raw).not.toContain('none');
    expect(title).toContain('Council to rebuild harbour');
    expect(url).toBe('https://post.example/harbour');
    expect(meta).toMatchObject({ byline: 'Ana Reyes', date: '2024-03-04' });
    expect(warnings?.map(({ code }) => code)).toEqual(['HTML_EXTRACTED']);
  });

  it('without text is refused', () => {
    expect(() => readHtml('<html><body><script>go()</script></body></html>')).toThrow('no article text');
  });

  it.each([
    ['tags nested without end', `${'<div>'.repeat(100_000)}<p>${STORY[0]}</p>`],
    ['tags never closed', `<p>${STORY[0]}</p>${'<b>'.repeat(100_000)}`],
    ['rows and cells without end', `<p>${STORY[0]}</p><table>${'<tr><td>'.repeat(50_000)}`],
    ['a script of many megabytes', `<script>${'x="<p>";'.repeat(1_000_000)}</script><p>${STORY[0]}</p>`],
    ['a hundred thousand scripts', `${'<script>x()</script>'.repeat(100_000)}<p>${STORY[0]}</p>`],
    ['comments never closed', `<p>${STORY[0]}</p>${'<!--'.repeat(200_000)}`],
    ['angle brackets alone', `${'<b>'.repeat(1000)}<p>${STORY[0]}</p>${'<'.repeat(500_000)}>`],
  ])('of %s is read in bounded time', (_, body) => {
    expect(readHtml(`<html><body>${body}</body></html>`).raw).toContain(STORY[0]);
  });
});
