import { type Command, ExitCode, UsageError } from './command.js';

const SHELLS = ['bash', 'zsh', 'fish'] as const;

export const completionCommand: Command = {
  name: 'completion',
  summary: 'a script that completes commands and options in a shell',
  arguments: '[shell]',
  options: [],
  examples: [
    'newskit completion bash >> ~/.bashrc',
    'newskit completion zsh > ~/.zfunc/_newskit',
    'newskit completion fish > ~/.config/fish/completions/newskit.fish',
  ],
  async run(inputs, _options, context) {
    const shell = inputs[0] ?? 'bash';
    // At run time, because the registry holds this command too.
    const { COMMANDS } = await import('./registry.js');
    const script = SCRIPTS[shell];
    if (!script || !Object.hasOwn(SCRIPTS, shell)) {
      throw new UsageError(`no completion for "${shell}"; there is one for ${SHELLS.join(', ')}`);
    }
    context.stdout.write(script(COMMANDS));
    return ExitCode.Done;
  },
};

/** `-o, --output <file>` as `--output`. */
function longFlag(flags: string): string {
  return /--[a-z-]+/.exec(flags)![0];
}

function bash(commands: readonly Command[]): string {
  const cases = commands.map(
    ({ name, aliases = [], options }) =>
      `    ${[name, ...aliases].join('|')}) words="${[...options.map(({ flags }) => longFlag(flags)), '--help'].join(' ')}" ;;`,
  );
  return `_newskit() {
  local current="\${COMP_WORDS[COMP_CWORD]}" words=""
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${commands.map(({ name }) => name).join(' ')} --help --version" -- "$current"))
    return
  fi
  case "\${COMP_WORDS[1]}" in
${cases.join('\n')}
  esac
  case "$current" in
    -*) COMPREPLY=($(compgen -W "$words" -- "$current")) ;;
    *) COMPREPLY=($(compgen -f -- "$current")) ;;
  esac
}
complete -o filenames -F _newskit newskit
`;
}

function zsh(commands: readonly Command[]): string {
  return `#compdef newskit
autoload -U +X bashcompinit && bashcompinit
${bash(commands)}`;
}

function fish(commands: readonly Command[]): string {
  const lines = commands.flatMap(({ name, aliases = [], summary, options }) => [
    `complete -c newskit -n __fish_use_subcommand -a ${name} -d ${quoted(summary)}`,
    ...options.map(
      ({ flags, description, choices }) =>
        `complete -c newskit -n '__fish_seen_subcommand_from ${[name, ...aliases].join(' ')}' -l ${longFlag(flags).slice(2)} -d ${quoted(description)}${choices ? ` -xa '${choices.join(' ')}'` : ''}`,
    ),
  ]);
  return `${lines.join('\n')}\n`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "\\'")}'`;
}

const SCRIPTS: Readonly<Record<string, (commands: readonly Command[]) => string>> = { bash, zsh, fish };
