import { CommanderError, Option, Command as Parser } from 'commander';
import {
  type Command,
  type CommandContext,
  ExitCode,
  type OptionSpec,
  type OptionValues,
  UsageError,
} from '../commands/command.js';
import { COMMANDS } from '../commands/registry.js';
import { parseValue } from './parse-value.js';

/** Runs a command line; returns its exit code and lets no error out. */
export async function runCli(
  args: readonly string[],
  version: string,
  context: CommandContext,
): Promise<ExitCode> {
  let code: ExitCode = ExitCode.Done;
  const parser = buildParser(version, context, async (command, inputs, options) => {
    code = await command.run(inputs, options, context);
  });
  try {
    if (args.length === 0) parser.outputHelp();
    else await parser.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? ExitCode.Done : ExitCode.Usage;
    if (error instanceof UsageError) {
      context.stderr.write(`newskit: ${error.message}\n`);
      return ExitCode.Usage;
    }
    if (context.signal.aborted) return ExitCode.Interrupted;
    context.stderr.write(`newskit: unexpected error, please report it: ${describe(error, context)}\n`);
    return ExitCode.SomeFailed;
  }
}

function describe(error: unknown, { env }: CommandContext): string {
  if (!(error instanceof Error)) return String(error);
  return env['NEWSKIT_DEBUG'] ? (error.stack ?? error.message) : error.message;
}

type Run = (command: Command, inputs: readonly string[], options: OptionValues) => Promise<void>;

function buildParser(version: string, context: CommandContext, run: Run): Parser {
  const parser = new Parser('newskit')
    .description('News text from the command line: quotes with who said them, entities, summaries.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .showSuggestionAfterError()
    .showHelpAfterError('Run "newskit --help" for the commands and their options.')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => context.stdout.write(text),
      writeErr: (text) => context.stderr.write(text.replace(/^error: /, 'newskit: ')),
    })
    .addHelpText('after', `\nExample:\n  ${COMMANDS[0]!.examples[0]}\n`);
  for (const command of COMMANDS) parser.addCommand(buildCommand(command, parser, run));
  return parser;
}

function buildCommand(command: Command, parent: Parser, run: Run): Parser {
  const parser = parent
    .createCommand(command.name)
    .copyInheritedSettings(parent)
    .description(command.summary)
    .aliases(command.aliases ?? [])
    .helpOption('-h, --help', 'print this help')
    .showHelpAfterError(`Run "newskit ${command.name} --help" for its options.`)
    .addHelpText('after', `\nExamples:\n${command.examples.map((example) => `  ${example}`).join('\n')}\n`);
  if (command.arguments) parser.argument(command.arguments, argumentHelp(command.arguments));
  for (const spec of command.options) parser.addOption(buildOption(spec));
  return parser.action(async () => {
    await run(command, parser.args, parser.opts());
  });
}

function argumentHelp(argument: string): string {
  return argument === '[inputs...]' ? 'files, folders, quoted globs, or - for standard input' : '';
}

function buildOption(spec: OptionSpec): Option {
  const option = new Option(spec.flags, spec.description);
  if (spec.choices) option.choices(spec.choices);
  if (spec.kind) option.argParser((text) => parseValue(text, spec.kind!));
  return option;
}
