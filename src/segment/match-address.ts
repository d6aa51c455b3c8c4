import { CharClass, charClass, isWordClass } from './char-class.js';

const MAX_ADDRESS = 2000;

/** Endings that tell an address from two sentences run together, as in `ended.then`. */
const TOP_LEVEL = new Set(
  'com org net gov edu mil int info biz co io tv uk eu de fr es nl se dk fi pl ru cn jp kr au nz za ca br mx ie ch'.split(
    ' ',
  ),
);

/** The end of `https://…` whose scheme is `text[start, colon)`, or `colon` where it is none. */
export function matchAddress(text: string, start: number, colon: number, to: number): number {
  if (colon - start > 5 || colon + 3 >= to) return colon;
  if (text.charCodeAt(colon + 1) !== 47 || text.charCodeAt(colon + 2) !== 47) return colon;
  return /^(?:https?|ftp)$/i.test(text.slice(start, colon)) ? addressEnd(text, colon + 3, to) : colon;
}

/** The end of `www.example.com/a` or `example.co.uk` whose first stop is at `stop`, or `stop` where it is none. */
export function matchDomain(text: string, start: number, stop: number, to: number): number {
  const isWww = stop - start === 3 && /^www$/i.test(text.slice(start, stop));
  let dot = stop;
  let end = stop;
  while (dot < to && text.charCodeAt(dot) === 46 && dot - start < MAX_ADDRESS) {
    let labelEnd = dot + 1;
    while (labelEnd < to && isLabel(text.charCodeAt(labelEnd))) labelEnd++;
    if (labelEnd === dot + 1) break;
    if (isWww || (labelEnd - dot <= 5 && TOP_LEVEL.has(text.slice(dot + 1, labelEnd)))) end = labelEnd;
    dot = labelEnd;
  }
  if (end === stop) return stop;
  return end < to && text.charCodeAt(end) === 47 ? addressEnd(text, end, to) : end;
}

/** The end of an address of mail whose `@` is at `at`, or `at` where it is none. */
export function matchEmail(text: string, at: number, to: number): number {
  let end = at + 1;
  let dotted = false;
  while (end < to && end - at < MAX_ADDRESS) {
    const code = text.charCodeAt(end);
    if (code === 46 && end + 1 < to && isLabel(text.charCodeAt(end + 1))) dotted = true;
    else if (!isLabel(code)) break;
    end++;
  }
  return dotted ? end : at;
}

/** ASCII letters, digits and hyphens. */
function isLabel(code: number): boolean {
  return (code < 128 && isWordClass(charClass(code))) || code === 45;
}

/** Up to white space or a quotation mark, without punctuation that ends the sentence around it. */
function addressEnd(text: string, from: number, to: number): number {
  let end = from;
  const limit = Math.min(to, from + MAX_ADDRESS);
  while (end < limit) {
    const code = text.charCodeAt(end);
    const kind = charClass(code);
    if (kind === CharClass.Space || kind === CharClass.Quote || code === 60 || code === 62) break;
    end++;
  }
  while (end > from && /[.,;:!?)\]}'’]/.test(text[end - 1]!)) end--;
  return end;
}
