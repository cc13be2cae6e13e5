import type { InputEntry, Recipe } from '@cribnotes/core';
import type { Printed } from './printed.ts';

/** Gives what an item is called in a table: its command, its keys, the first words of a line for a prompt; ideas are not typed. */
export function typedNames(item: Printed): readonly string[] {
  switch (item.kind) {
    case 'command':
      return [item.entry.display];
    case 'keys':
      return [item.entry.text];
    case 'input':
      return [promptName(item.entry)];
    case 'recipe':
      return item.recipe.steps.map(stepName);
    case 'concept':
    case 'snippet':
    case 'note':
      return [];
  }
}

/** True for an item that has something to type. */
export function isTyped(item: Printed): boolean {
  return typedNames(item).length > 0;
}

/** A statement is called by its verb and by what that makes or removes: `CREATE ROLE`. */
const statement = /^(?:(?:alter|create|drop|insert|show|truncate)\s+)?[\p{L}_]+/iu;

function promptName({ template: { text }, prompt }: InputEntry): string {
  const found = prompt === 'sql' ? statement.exec(text) : /^\S+/.exec(text);
  return found?.[0] ?? text;
}

function stepName({ template: { parts, text } }: Recipe['steps'][number]): string {
  const own = parts.findIndex((part) => part.kind !== 'word' || part.role === 'operand');
  const names = (own < 0 ? parts : parts.slice(0, own)).map((part) =>
    part.kind === 'word' ? part.text : '',
  );
  return names.join(' ') || text;
}

/**
 * Gives the names as a table prints them: the program once where they are all commands of one, `docker rm, image prune`.
 */
export function shortNames(names: readonly string[]): readonly string[] {
  const [first = '', ...others] = [...new Set(names)];
  const [program = ''] = first.split(' ');
  const isOne = first !== program && others.every((name) => name.startsWith(`${program} `));
  return [first, ...others.map((name) => (isOne ? name.slice(program.length + 1) : name))];
}
