import { SMALL } from '../lexicon/letters.js';
import type { NameIndex } from './name-index.js';
import { NOBODY, type Resolution } from './resolution.js';

const DIRECTLY = /^,? $/;
/** `Ana Ruiz, a retired nurse who`: no more than that, as `a friend of the man who` is somebody else. */
const APPOSED = new RegExp(String.raw`^, (?:an?|the|his|her|their|its) (?:[${SMALL}\d-]+ ){1,3}$`);
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
  // `the emigrants from Norway who asked`: a place is no person, and a person no thing.
  if (isPerson !== (pronoun === 'who')) return NOBODY;
  const between = text.slice(name.end, start);
  if (!DIRECTLY.test(between) && !(isPerson && APPOSED.test(between))) return NOBODY;
  return { speaker: name.entity, ambiguous: [], how: `the name that “${pronoun}” follows`, confidence: 0.93 };
}
