import { ViewBuilder } from './view-builder.js';

/** Text is cut at the ends of its lines only where these are so long. */
const NARROWEST = 30;
const WIDEST = 120;
/** What follows is looked for so far. */
const LONGEST_WORD = 40;
/** Of a longer text the words are not collected. */
const MOST_CHARACTERS = 1 << 20;
/** Ends of words that are no words: `govern-` / `ment`. */
const ENDINGS =
  /^(?:[a-z]{0,4}(?:ment|ments|tion|tions|sion|sions|ing|ings|ness|ity|ities|able|ible|ance|ence|ous|ive|ively|ally|tial|cial|ture|tures|ers|ed|ly|ry|ries|cy|cies|ism|ist|ists|ize|ized)|er|al|en|es|tors?|sors?|rial|lar|tary)$/;

/**
 * The view of a text whose words are not cut at the ends of hard-wrapped lines: the second part of a word
 * moves up, so that every line stays a line. The hyphen goes where the whole word stands elsewhere in the
 * text or the second part is only an ending; else it stays, as in `long-` / `term`. `null` where no word is cut.
 */
export function joinHyphens(text: string): ReturnType<ViewBuilder['finish']> | null {
  let view: ViewBuilder | null = null;
  let words: Set<string> | null = null;
  for (let at = text.indexOf('-\n'); at >= 0; at = text.indexOf('-\n', at + 1)) {
    if (!isCut(text, at)) continue;
    const start = at + 2 + indentAt(text, at + 2);
    const rest = /^([a-z]+)[^\s-]{0,3} /.exec(text.slice(start, start + LONGEST_WORD));
    if (!rest) continue;
    const second = rest[1]!;
    const first = /[A-Za-z]+$/.exec(text.slice(Math.max(0, at - LONGEST_WORD), at))![0];
    words ??= wordsOf(text);
    const isCompound = words.has(`${first}-${second}`.toLowerCase());
    const isWhole = !isCompound && (words.has((first + second).toLowerCase()) || ENDINGS.test(second));
    view ??= new ViewBuilder(text);
    // Two edits with the second part itself between them, so that its offsets stay its own.
    const end = start + rest[0].length;
    view.replace(isWhole ? at : at + 1, start, '');
    view.replace(end - 1, end, '\n');
  }
  return view?.finish() ?? null;
}

/** Whether the hyphen at `at` ends a line as wide as wrapped ones are, behind a small letter. */
function isCut(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  if (before < 97 || before > 122) return false;
  const width = at - text.lastIndexOf('\n', Math.max(0, at - 1));
  return width >= NARROWEST && width <= WIDEST;
}

function indentAt(text: string, start: number): number {
  let indent = 0;
  while (indent < 4 && text.charCodeAt(start + indent) === 32) indent++;
  return indent;
}

function wordsOf(text: string): Set<string> {
  return text.length > MOST_CHARACTERS
    ? new Set()
    : new Set(text.toLowerCase().match(/[a-z]+(?:-[a-z]+)*(?!-?\n?[a-z])/g));
}
