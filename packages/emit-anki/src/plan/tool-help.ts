import type { CommandEntry, Prose, Span } from '@cribnotes/core';
import { type CommandSpec, type FlagSpec, specs } from '@cribnotes/specs';

/** The longest sentence of a tool's help that fits a card, in UTF-16 units. */
const LONGEST = 110;

/** What the tool's own help says a command does, where it says it in one short sentence. */
export function commandHelp({ tool, path }: CommandEntry): string | undefined {
  return firstSentence(commandAt(tool, path)?.summary);
}

/** What the tool's own help says of an option of a command. */
export function optionHelp({ tool, path }: CommandEntry, name: string): string | undefined {
  return firstSentence(optionOf(commandAt(tool, path), name)?.summary);
}

/** Words of a tool's help, as if they stood at a place of the notes. */
export function helpProse(text: string, span: Span): Prose {
  return { inlines: [{ kind: 'text', text }], plain: text, spans: [span] };
}

/** How an option is written in full: `-a, --all`. */
export function optionLabel({ tool, path }: CommandEntry, name: string): string {
  const option = optionOf(commandAt(tool, path), name);
  return [option?.short, option?.long].filter((text) => text !== undefined).join(', ') || name;
}

function commandAt(tool: string, path: readonly string[]): CommandSpec | undefined {
  const spec = specs.get(tool);
  if (spec?.source !== 'tool' || path[0] !== tool) return undefined;
  let node: CommandSpec | undefined = spec.root;
  for (const word of path.slice(1)) node = node?.commands?.find(({ name }) => name === word);
  return node;
}

function optionOf(command: CommandSpec | undefined, name: string): FlagSpec | undefined {
  return command?.flags?.find(({ long, short }) => long === name || short === name);
}

/** Without what a help page adds in brackets about defaults and formats. */
function firstSentence(summary: string | undefined): string | undefined {
  const [first = ''] = summary?.split(/(?<=\p{L}{2})\.\s/u) ?? [];
  const text = first
    .replace(/\s*\((?:default|format|e\.g\.)[^()]*\)/gi, '')
    .replace(/\.$/, '')
    .trim();
  return text === '' || text.length > LONGEST || /["`]|(?<!\p{L})'/u.test(text) ? undefined : text;
}
