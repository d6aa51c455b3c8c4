const UNCLOSED = new Set(
  'area base br col embed hr img input link meta param source track wbr p li td th tr dd dt option tbody thead'.split(
    ' ',
  ),
);
const BLOCK =
  /^\/?(?:address|article|aside|blockquote|br|dd|div|dl|dt|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|table|td|th|title|tr|ul)$/;

/** A page without comments, styles and scripts, but for those that describe it (`application/ld+json`). */
export function dropScripts(html: string): string {
  let kept = '';
  let from = 0;
  const lower = html.toLowerCase();
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
    let end = -1;
    if (lower.startsWith('<!--', at)) end = after(html, '-->', at + 4);
    else if (isTag(lower, at, 'script')) {
      const describes = lower
        .slice(at, at + 200)
        .split('>', 1)[0]!
        .includes('ld+json');
      end = describes ? -1 : after(lower, '</script>', at);
    } else if (isTag(lower, at, 'style')) end = after(lower, '</style>', at);
    if (end < 0) {
      at++;
      continue;
    }
    kept += `${html.slice(from, at)} `;
    from = end;
    at = end;
  }
  return kept + html.slice(from);
}

/** How deep the tags of a page are nested at most; those whose end is commonly left out do not count. */
export function nestingDepth(html: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [, closes, name] of html.matchAll(/<(\/?)([a-zA-Z][a-zA-Z0-9]{0,15})/g)) {
    if (UNCLOSED.has(name!.toLowerCase())) continue;
    depth = closes ? Math.max(0, depth - 1) : depth + 1;
    if (depth > deepest) deepest = depth;
  }
  return deepest;
}

/** The text of a page, whatever it is, with a line for each block; for pages that no parser should see. */
export function stripMarkup(html: string): string {
  let text = '';
  let from = 0;
  for (let open = html.indexOf('<'); open >= 0; open = html.indexOf('<', from)) {
    text += html.slice(from, open);
    const name = /^\/?[a-zA-Z][a-zA-Z0-9]{0,15}/.exec(html.slice(open + 1, open + 18))?.[0];
    if (name === undefined && html[open + 1] !== '!') {
      // No tag: `3 < 5`.
      text += '<';
      from = open + 1;
      continue;
    }
    const close = html.indexOf('>', open);
    if (close < 0) return text;
    if (name !== undefined && BLOCK.test(name.toLowerCase())) text += '\n';
    from = close + 1;
  }
  return text + html.slice(from);
}

function isTag(lower: string, at: number, name: string): boolean {
  return lower.startsWith(name, at + 1) && /[\s>/]/.test(lower[at + 1 + name.length] ?? '>');
}

/** Where the text behind the next `mark` begins: at the end of the page where there is none. */
function after(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? text.length : at + mark.length;
}
