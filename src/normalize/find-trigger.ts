import { Trigger, triggerOf } from './trigger.js';

/** All but what most articles are made of; such a class is searched several times faster than a table is asked. */
const UNUSUAL = /[^\n\x20-\x25\x27-\x7e\u2010-\u2027]/g;

/** Where the next code unit from `from` on stands that may set off a rule; -1 where there is none. */
export function findTrigger(text: string, from: number): number {
  for (let at = from; ; ) {
    UNUSUAL.lastIndex = at;
    if (!UNUSUAL.test(text)) return -1;
    at = UNUSUAL.lastIndex - 1;
    // In another script the next unit is as unusual, so look at it at once.
    for (let code = text.charCodeAt(at); code > 0x7f; code = text.charCodeAt(++at)) {
      if (triggerOf(code) !== Trigger.None) return at;
    }
    if (at < text.length && triggerOf(text.charCodeAt(at)) !== Trigger.None) return at;
  }
}
