import type { NameIndex } from './name-index.js';
import { NOBODY, type Resolution } from './resolution.js';

const DIRECTLY = /^,? $/;
/** `Ana Ruiz, a retired nurse who`: no more than that, as `a friend of the man who` is somebody else. */
const APPOSED = /^, (?:an?|the|his|her|their|its) (?:[\p{Ll}\d-]+ ){1,3}$/u;
/** Who is spoken of as a person or as a thing: `the agency, who`, but no `Ana Ruiz, which`. */
const OF_THINGS = 'which';
/** So many characters may stand between the name and the pronoun. */
const REACH = 60;

/**
 * Whom `who` or `which` means: the name right before it, or the one in whose apposition it stands:
 * `Brunt Holdings, which has denied that the dam leaked`, `Ana Ruiz, a nurse who said so`.
 */
export function resolveRelative(pronoun: string, start: number, text: string, index: NameIndex): Resolution {
  const [name] = index.before(start, 1);
  if (!name || start - name.end > REACH) return NOBODY;
  const isPerson = name.type === 'PER';
  if (isPerson && pronoun === OF_THINGS) return NOBODY;
  const between = text.slice(name.end, start);
  if (!DIRECTLY.test(between) && !(isPerson && APPOSED.test(between))) return NOBODY;
  return { speaker: name.entity, ambiguous: [], how: `the name that “${pronoun}” follows`, confidence: 0.93 };
}
