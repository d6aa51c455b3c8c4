import type { Entity } from '../document/annotations.js';
import type { IntroducedPeople } from './described-person.js';
import type { NameIndex } from './name-index.js';
import type { Turn } from './resolve-pronoun.js';

/** What a description is resolved with. */
export interface DescriptionContext {
  readonly text: string;
  readonly index: NameIndex;
  readonly entities: readonly Entity[];
  /** Made when it is first needed. */
  readonly introduced: () => IntroducedPeople;
  readonly last: Turn | undefined;
  /** Whether the cue says that somebody goes on: `added`, `also warned`. */
  readonly goesOn: boolean;
}
