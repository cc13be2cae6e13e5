import type { Command } from 'commander';
import { bashScript } from './completion/bash.ts';
import { fishScript } from './completion/fish.ts';
import { zshScript } from './completion/zsh.ts';

/** Gives the script that makes a shell complete what is typed after a program's name; it asks the program at each key. */
export const completions: Readonly<Record<'bash' | 'zsh' | 'fish', (program: Command) => string>> = {
  bash: (program) => bashScript(program.name()),
  zsh: (program) => zshScript(program.name()),
  fish: (program) => fishScript(program.name()),
};
