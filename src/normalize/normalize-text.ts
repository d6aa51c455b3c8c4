import { IDENTITY_MAP, type OffsetMap, toRawStart } from '../document/offset-map.js';
import { composeCharacters, mayCompose } from './compose-characters.js';
import { composeMaps } from './compose-maps.js';
import { decodeEntity } from './decode-entity.js';
import type { Edit } from './edit.js';
import { findTrigger } from './find-trigger.js';
import { repairMojibake } from './repair-mojibake.js';
import { stripEscape } from './strip-escape.js';
import { stripJoiner } from './strip-joiner.js';
import { Trigger, triggerOf } from './trigger.js';
import { ViewBuilder } from './view-builder.js';
import { windows1252Character } from './windows-1252.js';

export interface NormalizedText {
  readonly text: string;
  readonly map: OffsetMap;
  /** How many characters were repaired that had been read in the wrong encoding. */
  readonly repaired: number;
  /** Where in the original the first of them stands, or -1. */
  readonly firstRepaired: number;
}

/** Text broken twice takes two passes, and what they uncover (`&nbsp;`) another. */
const MOST_PASSES = 4;

/**
 * The view of an original in which annotations count: line breaks are `\n`; blanks are plain spaces;
 * entities are decoded; what shows nothing is gone; mojibake is repaired where that is certain; characters
 * are in normal form C. Quotation marks stay as they are, and so does the number of lines.
 */
export function normalizeText(raw: string): NormalizedText {
  let text = raw;
  let map = IDENTITY_MAP;
  let repaired = 0;
  let firstRepaired = -1;
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const at = findTrigger(text, 0);
    if (at < 0) break;
    const view = new ViewBuilder(text);
    const repairs = applyRules(text, at, view);
    if (repairs.count > 0 && firstRepaired < 0) firstRepaired = toRawStart(map, repairs.first);
    repaired += repairs.count;
    const next = view.finish();
    if (next.map.count === 0) break;
    map = composeMaps(map, next.map);
    text = next.text;
    if (!repairs.uncovers) break;
  }
  return { text, map, repaired, firstRepaired };
}

interface Repairs {
  count: number;
  first: number;
  /** Whether an edit may have made what a rule applies to, as `&am\u200bp;` does without its invisible part. */
  uncovers: boolean;
}

function applyRules(text: string, from: number, view: ViewBuilder): Repairs {
  let uncovers = false;
  let count = 0;
  let first = -1;
  for (let at = from; at >= 0; at = findTrigger(text, at)) {
    const trigger = triggerOf(text.charCodeAt(at));
    const edit = editAt(text, at, trigger, view.done);
    if (!edit) {
      at++;
      continue;
    }
    if (!isUnchanged(text, edit)) {
      view.replace(edit.start, edit.end, edit.text);
      if (trigger !== Trigger.CarriageReturn && trigger !== Trigger.Space) uncovers = true;
      if (trigger === Trigger.MojibakeLead) {
        if (count++ === 0) first = edit.start;
      }
    }
    at = edit.end;
  }
  return { count, first, uncovers };
}

function isUnchanged(text: string, edit: Edit): boolean {
  return edit.text.length === edit.end - edit.start && text.startsWith(edit.text, edit.start);
}

function editAt(text: string, at: number, trigger: number, done: number): Edit | null {
  switch (trigger) {
    case Trigger.CarriageReturn:
      return { start: at, end: text.charCodeAt(at + 1) === 10 ? at + 2 : at + 1, text: '\n' };
    case Trigger.Space:
      return { start: at, end: at + 1, text: ' ' };
    case Trigger.Invisible:
      return { start: at, end: at + 1, text: '' };
    case Trigger.Joiner:
      return stripJoiner(text, at);
    case Trigger.Ampersand:
      return decodeEntity(text, at);
    case Trigger.Escape:
      return stripEscape(text, at);
    case Trigger.MojibakeLead:
      return repairMojibake(text, at);
    case Trigger.C1:
      return { start: at, end: at + 1, text: windows1252Character(text.charCodeAt(at)) };
    case Trigger.Compose:
      return composeCharacters(text, at, done);
    default:
      return mayCompose(text, at) ? composeCharacters(text, at, done) : null;
  }
}
