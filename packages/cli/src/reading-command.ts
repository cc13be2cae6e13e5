import { Command } from 'commander';
import type { ExitCode } from './exit.ts';
import { wholeNumber } from './option-values.ts';

/** Takes what a command ended with. */
export type Done = (code: ExitCode) => void;

/** A command that reads notes. */
export function reading(name: string, description: string): Command {
  return limited(
    new Command(name)
      .description(description)
      .argument('[notes...]', 'one folder, or files of one topic (default: the topics of crib.yaml)'),
  );
}

/** Adds how large notes may be. */
export function limited(command: Command): Command {
  return command
    .option('--topic <name>', 'of the topics of crib.yaml or of a vault, this one')
    .option('--max-note-size <bytes>', 'refuse larger notes (default: 1048576)', wholeNumber);
}
