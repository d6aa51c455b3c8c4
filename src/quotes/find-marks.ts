import { CharClass, charClass, isWordClass } from '../segment/char-class.js';

/** The kinds of mark, each with what closes it. */
export const MarkGlyph = {
  /** `"`, `''` and a pair of grave accents: open and close alike. */
  Straight: 0,
  /** `“`, and `”` where it stands for it. */
  Curly: 1,
  /** `„` */
  Low: 2,
  Guillemet: 3,
  SingleGuillemet: 4,
  /** `'`, `‘`, `’` */
  Single: 5,
} as const;
export type MarkGlyph = (typeof MarkGlyph)[keyof typeof MarkGlyph];

/** What a mark's glyph and its neighbours say that it can do. */
export const MarkRole = { Open: 1, Close: 2, Either: 3, WeakClose: 4 } as const;
export type MarkRole = (typeof MarkRole)[keyof typeof MarkRole];

export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly glyph: MarkGlyph;
  readonly role: MarkRole;
}

/** Words that begin with an apostrophe: `'em`, `'til`, `'twas`. */
const ELISIONS = new Set(
  'em til till tis twas cause round bout n ere neath cos cuz tween ya yer im er nother s t d ll re ve m'.split(
    ' ',
  ),
);

/** All marks of `text[from, to)` that may open or close a quotation, in order. One pass. */
export function findMarks(text: string, from: number, to: number): Mark[] {
  const marks: Mark[] = [];
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code >= 97 && code < 123) continue;
    const mark = markAt(text, code, at, from, to);
    if (!mark) continue;
    marks.push(mark);
    at = mark.end - 1;
  }
  return marks;
}

function markAt(text: string, code: number, at: number, from: number, to: number): Mark | null {
  switch (code) {
    case 34:
    case 0xff02:
      return {
        start: at,
        end: at + 1,
        glyph: MarkGlyph.Straight,
        role: roleByPlace(text, at, at + 1, from, to),
      };
    case 0x201c:
    case 0x201f:
      return curly(text, at, from, to, MarkRole.Open);
    case 0x201d:
      return curly(text, at, from, to, MarkRole.Close);
    case 0x201e:
      return { start: at, end: at + 1, glyph: MarkGlyph.Low, role: MarkRole.Open };
    case 0xab:
    case 0xbb:
      return {
        start: at,
        end: at + 1,
        glyph: MarkGlyph.Guillemet,
        role: code === 0xab ? MarkRole.Open : MarkRole.Close,
      };
    case 0x2033:
      return prime(text, at, from, to);
    case 0x2039:
    case 0x203a:
      return {
        start: at,
        end: at + 1,
        glyph: MarkGlyph.SingleGuillemet,
        role: code === 0x2039 ? MarkRole.Open : MarkRole.Close,
      };
    case 39:
    case 96:
    case 0x2018:
    case 0x2019:
    case 0x201b:
      return apostrophe(text, code, at, from, to);
    default:
      return null;
  }
}

function curly(text: string, at: number, from: number, to: number, byGlyph: MarkRole): Mark {
  const role = roleByPlace(text, at, at + 1, from, to);
  // `”Fear. I am afraid …”`: a mark turned the wrong way stands where only the other can.
  return { start: at, end: at + 1, glyph: MarkGlyph.Curly, role: role === MarkRole.Either ? byGlyph : role };
}

/** `“Found Dead at Age 34″`: software for web pages turns a mark behind a figure into that of inches. */
function prime(text: string, at: number, from: number, to: number): Mark | null {
  if (roleByPlace(text, at, at + 1, from, to) !== MarkRole.Close) return null;
  const isMeasure = at > from && charClass(text.charCodeAt(at - 1)) === CharClass.Digit;
  const role = isMeasure ? MarkRole.WeakClose : MarkRole.Close;
  return { start: at, end: at + 1, glyph: MarkGlyph.Curly, role };
}

function apostrophe(text: string, code: number, at: number, from: number, to: number): Mark | null {
  if (at + 1 < to && text.charCodeAt(at + 1) === code && code !== 0x201b) {
    const doubled = roleByPlace(text, at, at + 2, from, to);
    const role = code === 96 || code === 0x2018 ? MarkRole.Open : doubled;
    return { start: at, end: at + 2, glyph: MarkGlyph.Straight, role };
  }
  const before = at > from ? charClass(text.charCodeAt(at - 1)) : CharClass.Space;
  const after = at + 1 < to ? charClass(text.charCodeAt(at + 1)) : CharClass.Space;
  if (isWordClass(before) && isWordClass(after)) return null;
  const role = roleByPlace(text, at, at + 1, from, to);
  if (isWordClass(after) || after === CharClass.Quote || after === CharClass.Symbol) {
    const opens = code !== 0x2019 && (role === MarkRole.Open || code === 0x2018);
    if (!opens || (code !== 0x2018 && after === CharClass.Digit)) return null;
    if (ELISIONS.has(wordAt(text, at + 1, to))) return null;
    return { start: at, end: at + 1, glyph: MarkGlyph.Single, role: MarkRole.Open };
  }
  if (code === 0x2018 || before === CharClass.Space) return null;
  const weak = endsInPlural(text, at) && after === CharClass.Space && nextIsWord(text, at + 1, to);
  return {
    start: at,
    end: at + 1,
    glyph: MarkGlyph.Single,
    role: weak ? MarkRole.WeakClose : MarkRole.Close,
  };
}

/** `the dogs' bowl`, `runnin' around`: an apostrophe that most likely closes nothing. */
function endsInPlural(text: string, at: number): boolean {
  const last = text.charCodeAt(at - 1) | 32;
  return last === 115 || (last === 110 && (text.charCodeAt(at - 2) | 32) === 105);
}

function nextIsWord(text: string, at: number, to: number): boolean {
  let next = at;
  while (next < to && next < at + 3 && charClass(text.charCodeAt(next)) === CharClass.Space) next++;
  return next < to && isWordClass(charClass(text.charCodeAt(next)));
}

function wordAt(text: string, at: number, to: number): string {
  let end = at;
  while (end < to && end < at + 8 && isWordClass(charClass(text.charCodeAt(end)))) end++;
  return text.slice(at, end).toLowerCase();
}

/** What the neighbours of a mark say: behind a space and before a word it opens; the other way round it closes. */
function roleByPlace(text: string, start: number, end: number, from: number, to: number): MarkRole {
  const before = start > from ? text.charCodeAt(start - 1) : 32;
  const after = end < to ? text.charCodeAt(end) : 32;
  const freeBefore = opensBehind(before);
  const freeAfter = closesBefore(after);
  if (freeBefore === freeAfter) return MarkRole.Either;
  return freeBefore ? MarkRole.Open : MarkRole.Close;
}

function opensBehind(code: number): boolean {
  const kind = charClass(code);
  if (kind === CharClass.Space) return true;
  // ( [ { - – — / ‘ “ „ «
  return (
    code === 40 ||
    code === 91 ||
    code === 123 ||
    code === 45 ||
    code === 0x2013 ||
    code === 0x2014 ||
    code === 47 ||
    code === 0x2018 ||
    code === 0x201c ||
    code === 0x201e ||
    code === 0xab ||
    code === 0x2015
  );
}

function closesBefore(code: number): boolean {
  const kind = charClass(code);
  if (kind === CharClass.Space) return true;
  // A bracket that opens ends nothing: `"(He) went`.
  if (kind === CharClass.Punct) return code !== 40 && code !== 91;
  return code === 0x2019 || code === 0x201d || code === 0xbb || code === 39;
}
