import type { EntityReport, SCHEMA_VERSION } from './types.js';

/** One entity over all documents, as `newskit entities --aggregate` reports it. */
export interface AggregatedEntity {
  type: EntityReport['type'];
  /** The form that most documents have. */
  name: string;
  /** Other forms, the most frequent first. */
  aliases: string[];
  /** In how many documents it stands. */
  documents: number;
  /** How often it is mentioned in all. */
  count: number;
}

export interface AggregateReport {
  schemaVersion: typeof SCHEMA_VERSION;
  command: 'entities';
  /** How many documents were read. */
  documents: number;
  entities: AggregatedEntity[];
}
