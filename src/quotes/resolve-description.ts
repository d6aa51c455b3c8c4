import type { Entity } from '../document/annotations.js';
import type { Span } from '../document/span.js';
import type { Name, NameIndex } from './name-index.js';
import { NOBODY, type Resolution } from './resolution.js';

const MOST_NAMES = 40;
const MOST_PARAGRAPHS = 6;
/** Describe an organisation named before: `the company said`. */
const ORGANISATIONS = new Set(
  `company firm agency union group bank party organisation organization ministry department council club court
   university police commission committee association federation institute foundation charity airline carrier
   retailer manufacturer newspaper magazine network broadcaster channel board authority army military government
   administration hospital school church team body watchdog regulator lender insurer`.split(/\s+/),
);

/** Follow the head of an apposition: `the minister of health`, not `the minister told`. */
const AFTER_HEAD = new Set('of for at in and who from with on to whose'.split(' '));

/**
 * The entity that a definite description means: `the minister` is the last person introduced by that word
 * (`Transport Minister Jens Dahl`, `Ana Ruiz, the health minister`), `the company` the last organisation
 * where only one is near.
 */
export function resolveDescription(
  text: string,
  source: Span,
  index: NameIndex,
  entities: readonly Entity[],
): Resolution {
  const match = /^(?:in a statement,? )?(?:the|his|her|their) (?:[\p{L}\d-]+ ){0,3}?([\p{L}-]{3,})$/iu.exec(
    text.slice(source.start, source.end),
  );
  if (!match) return NOBODY;
  const noun = match[1]!.toLowerCase();
  const paragraph = index.paragraphAt(source.start);
  const before = index
    .before(source.start, MOST_NAMES)
    .filter((name) => paragraph - name.paragraph <= MOST_PARAGRAPHS)
    .reverse();
  const introduced = before.find((name) => name.type === 'PER' && isIntroducedAs(text, name, noun));
  if (introduced) return described(introduced.entity, 0.85);
  if (!ORGANISATIONS.has(noun)) return NOBODY;
  const near = new Set(
    before
      .filter((name) => name.type === 'ORG' && paragraph - name.paragraph <= 1)
      .map(({ entity }) => entity),
  );
  const named = [...near].filter((entity) => entities[entity]!.name.toLowerCase().split(' ').includes(noun));
  if (named.length === 1) return described(named[0]!, 0.85);
  return near.size === 1 ? described([...near][0]!, 0.75) : NOBODY;
}

/** `Minister Jens Dahl`, `the minister, Jens Dahl`, `Jens Dahl, the transport minister`. */
function isIntroducedAs(text: string, name: Name, noun: string): boolean {
  const before = text.slice(Math.max(0, name.start - 60), name.start).toLowerCase();
  if (/([\p{L}-]+),? $/u.exec(before)?.[1] === noun) return true;
  const behind = text.slice(name.end, name.end + 80).toLowerCase();
  const apposition = /^, (?:\d+, )?(?:(?:a|an|the|its|his|her) )?((?:[\p{L}'’-]+ ?){1,6})/u.exec(behind)?.[1];
  if (!apposition) return false;
  const words = apposition.trim().split(' ');
  const at = words.indexOf(noun);
  return at >= 0 && (at === words.length - 1 || AFTER_HEAD.has(words[at + 1]!));
}

function described(speaker: number, confidence: number): Resolution {
  return { speaker, ambiguous: [], how: 'described earlier by the same word', confidence };
}
