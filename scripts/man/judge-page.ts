import type { Inline, Prose, Topic } from '@cribnotes/core';
import { commandLines } from '../../packages/emit-man/src/words/command-lines.ts';
import { plain } from '../../packages/emit-man/src/words/span.ts';

/** Commands and further lines to type, addresses, and what is said, as the page of a topic has to show them. */
export interface Due {
  readonly commands: readonly string[];
  readonly addresses: readonly string[];
  readonly said: readonly string[];
}

const unlimited = { wide: 1e6, narrow: 1e6 };

/** Gives what a topic's page has to show: every row, step and key, every sentence, note, gloss, idea and fact. */
export function dueOf(topic: Topic): Due {
  const variants = topic.entries.flatMap((entry) => (entry.kind === 'command' ? entry.variants : []));
  const others = topic.entries.flatMap((entry) => (entry.kind === 'command' ? [] : [entry]));
  const templates = [
    ...variants.map(({ template }) => template),
    ...topic.recipes.flatMap(({ steps }) => steps.map(({ template }) => template)),
    ...others.flatMap((entry) => (entry.kind === 'input' ? [entry.template] : [])),
  ];
  const described = [...variants, ...others].flatMap(({ description }) => description?.text ?? []);
  const prose: readonly Prose[] = [
    ...[...variants, ...others].flatMap(({ notes }) => notes),
    ...variants.flatMap(({ glosses }) => glosses.map((gloss) => gloss.prose)),
    ...topic.concepts.flatMap(({ definition, facts }) =>
      [...(definition === undefined ? [] : [definition]), ...facts].map((fact) => fact.prose),
    ),
    ...topic.recipes.flatMap(({ title, steps }) => [title, ...steps.flatMap(({ note }) => note ?? [])]),
    ...topic.groups.flatMap(({ items }) =>
      items.flatMap((item) => (item.kind === 'note' ? [item.prose] : [])),
    ),
  ];
  return {
    commands: [
      ...templates.flatMap((template) => commandLines(template, unlimited).lines.map(plain)),
      ...variants.flatMap(({ example }) => (example === undefined ? [] : [example.line])),
      ...others.flatMap((entry) => (entry.kind === 'keys' ? [entry.text] : [])),
    ],
    addresses: [
      ...new Set([
        ...topic.links.flatMap(({ href }) => href ?? []),
        ...prose.flatMap(({ inlines }) => addressesIn(inlines)),
      ]),
    ],
    said: [
      ...described,
      ...prose.map((each) => each.plain),
      ...topic.concepts.map(({ term }) => term),
      ...topic.groups.flatMap(({ title }) => title ?? []),
    ],
  };
}

function addressesIn(inlines: readonly Inline[]): readonly string[] {
  return inlines.flatMap((inline) => {
    if ('children' in inline)
      return [...(inline.kind === 'link' ? [inline.href] : []), ...addressesIn(inline.children)];
    return 'text' in inline ? (inline.text.match(/https?:\/\/[^\s<>()"'，。、]+[\w/]/g) ?? []) : [];
  });
}

/** What a shown page lacks of that: each in the author's words. */
export interface Faults {
  readonly broken: readonly string[];
  readonly lost: readonly string[];
}

/** Gives the commands and addresses that a shown page has not in one piece, and what it does not say. */
export function faultsOf({ commands, addresses, said }: Due, shown: string): Faults {
  // A command goes on behind a backslash, or below its first words at a prompt; a reader types one blank there.
  const text = oneBlank(shown.replaceAll(/ \\\n\s+/g, ' '));
  // The address of a link stands behind its words.
  const letters = onlyLetters(shown.replaceAll(/\s\((?:https?:|mailto:)[^\s()]*\)/g, ''));
  return {
    broken: [
      ...commands.filter((line) => !text.includes(oneBlank(line))),
      ...addresses.filter((address) => !shown.includes(address)),
    ],
    lost: said.filter((each) => !letters.includes(onlyLetters(each))),
  };
}

/** The line of the first command on a shown page, and that of the first below its main heading; lines count from 1. */
export function firstCommands(
  { commands }: Due,
  shown: string,
  heading: string,
): { readonly anywhere: number; readonly inMain: number } {
  const lines = shown.split('\n').map((line) => line.trim());
  const firsts = [...new Set(commands.map((line) => oneBlank(line).split(' ')[0] ?? ''))];
  const main = lines.indexOf(heading);
  const named = lines.findIndex((line, at) => at > 2 && line === '');
  const isTable = (line: string): boolean =>
    line.startsWith('•') && firsts.some((first) => line.includes(first));
  const isRow = (line: string): boolean =>
    line !== '' && commands.some((each) => begins(oneBlank(each).trim(), line));
  return {
    anywhere: lines.findIndex((line, at) => at >= named && (isTable(line) || isRow(line))) + 1,
    inMain: lines.findIndex((line, at) => at > main && isRow(line)) + 1,
  };
}

/** True for a line that shows a command, or the first part of one, with its sentence or its program behind it. */
function begins(command: string, line: string): boolean {
  if (line.endsWith(' \\')) return command.startsWith(line.slice(0, -2));
  return line === command || line.startsWith(`${command}  `) || line.startsWith(`${command} (`);
}

/** groff 1.24 prints a long dash twice, since it is as wide as two letters. */
const oneBlank = (text: string): string => text.replace(/\s+/g, ' ').replace(/—+/g, '—');
const onlyLetters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
