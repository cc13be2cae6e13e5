import type { Command, Option } from 'commander';

/** Gives the script that makes a shell complete the commands, options and choices of a program. */
export const completions: Readonly<Record<'bash' | 'zsh' | 'fish', (program: Command) => string>> = {
  bash: bashScript,
  // zsh reads completions of bash (zshcompsys(1), bashcompinit).
  zsh: (program) => `autoload -U +X bashcompinit && bashcompinit\n${bashScript(program)}`,
  fish: fishScript,
};

function bashScript(program: Command): string {
  const name = program.name();
  const commands = program.commands.map((command) => command.name());
  const options = program.commands.map(
    (command) => `    ${command.name()}) words="${optionsOf(command).flatMap(spellings).join(' ')}" ;;\n`,
  );
  const choices = program.commands.flatMap((command) =>
    optionsOf(command).flatMap((option) =>
      option.argChoices
        ? [`    ${command.name()}:${option.long}) words="${option.argChoices.join(' ')}" ;;\n`]
        : [],
    ),
  );
  return `_${name}() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]} words=
  if [ "$COMP_CWORD" -eq 1 ]; then
    words="${commands.join(' ')}"
  elif [ "\${current:0:1}" = - ]; then
    case \${COMP_WORDS[1]} in
${options.join('')}    esac
  else
    case \${COMP_WORDS[1]}:$previous in
${choices.join('')}    esac
  fi
  [ -z "$words" ] || COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o default -F _${name} ${name}
`;
}

function fishScript(program: Command): string {
  const name = program.name();
  const lines = program.commands.flatMap((command) => {
    const first = `complete -c ${name} -n __fish_use_subcommand -f -a ${command.name()} -d ${quote(command.description())}`;
    const condition = `-n '__fish_seen_subcommand_from ${command.name()}'`;
    const options = optionsOf(command).map((option) => {
      const short = option.short ? ` -s ${option.short.slice(1)}` : '';
      const value = option.argChoices
        ? ` -x -a ${quote(option.argChoices.join(' '))}`
        : option.required
          ? ' -r'
          : '';
      return `complete -c ${name} ${condition} -l ${option.long?.slice(2)}${short}${value} -d ${quote(option.description)}`;
    });
    return [first, ...options];
  });
  return `${lines.join('\n')}\n`;
}

function optionsOf(command: Command): readonly Option[] {
  return command.createHelp().visibleOptions(command);
}

function spellings({ long, short }: Option): readonly string[] {
  return [long, short].filter((spelling) => spelling !== undefined);
}

function quote(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
