import type { SCHEMA_VERSION } from './types.js';

/** An article as `dedupe` names it. */
export interface ArticleName {
  id: string;
  file: string | null;
}

export interface CopyReport extends ArticleName {
  /** The id of the article of the group that it is most alike. */
  of: string;
  /** The part of the shorter one that the longer one has too, 0 to 1; 1 for an exact copy. */
  similarity: number;
}

/** Articles that are copies of each other: the one to keep, and the others in the order of the input. */
export interface GroupReport {
  group: string;
  /** `known` where it is of an earlier run, from `--index` or `--against`. */
  kept: ArticleName & { known?: true };
  copies: CopyReport[];
}

/** What `dedupe --json` prints. */
export interface DedupeReport {
  schemaVersion: typeof SCHEMA_VERSION;
  command: 'dedupe';
  /** How many articles were read. */
  articles: number;
  groups: GroupReport[];
}
