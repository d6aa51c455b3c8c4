import { type Command, ExitCode } from './command.js';

export const schemaCommand: Command = {
  name: 'schema',
  summary: 'the JSON Schema of what newskit prints',
  options: [],
  examples: ['newskit schema > newskit.schema.json', 'newskit schema | jq \'.["$defs"].quote\''],
  async run(_inputs, _options, context) {
    const { JSON_SCHEMA } = await import('../report/schema.js');
    context.stdout.write(`${JSON.stringify(JSON_SCHEMA, null, 2)}\n`);
    return ExitCode.Done;
  },
};
