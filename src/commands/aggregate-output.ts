import { keyOfName } from '../entities/name-form.js';
import type { Output } from '../io/write-output.js';
import { renderAggregate } from '../render/render-aggregate.js';
import type { OutputFormat } from '../render/renderer.js';
import { EntityAggregator } from '../report/entity-aggregator.js';
import type { EntityFilter } from '../report/filter-entities.js';
import { type EntityReport, SCHEMA_VERSION } from '../report/types.js';

/** An output that takes documents as NDJSON and writes to `target`, at its end, the entities of all of them. */
export function aggregateOutput(target: Output, format: OutputFormat, filter: EntityFilter): Output {
  const aggregator = new EntityAggregator(keyOfName);
  return {
    async write(text) {
      for (const line of text.split('\n')) {
        if (line === '') continue;
        const { entities } = JSON.parse(line) as { entities?: EntityReport[] };
        if (entities) aggregator.add(entities);
      }
      return true;
    },
    async close() {
      const entities = aggregator.list(filter);
      const { documents } = aggregator;
      const report = { schemaVersion: SCHEMA_VERSION, command: 'entities', documents, entities } as const;
      await target.write(renderAggregate(report, format));
      await target.close();
    },
    discard() {
      target.discard();
    },
  };
}
