import type { SpecSource } from '@cribnotes/specs';
import type { Block } from '../blocks/block.ts';
import { escapePattern } from './escape-pattern.ts';
import { evidentPrograms, type Use } from './evidence.ts';
import { BY_KEYS } from './key-habit.ts';
import { listedPrograms } from './listed-programs.ts';
import { isProgram } from './programs.ts';
import { shownPrograms } from './shown-programs.ts';
import { usesIn } from './uses.ts';
import { makeVocabulary, type Vocabulary, type VocabularyFacts } from './vocabulary.ts';

/** What authors declare about their tools. */
export interface Declared {
  readonly tools: readonly string[];
  readonly aliases: Readonly<Record<string, string>>;
  /** Words that are no programs. */
  readonly denied?: readonly string[];
}

/** A topic's vocabulary, and what of it was guessed. */
export interface Discovery {
  readonly vocabulary: Vocabulary;
  /** Programs of the topic, the most used first. */
  readonly tools: readonly string[];
  /** Short names that nobody declared, with the program that they seem to mean. */
  readonly guessedAliases: Readonly<Record<string, string>>;
  /** The notes are about a program that is driven by keys. */
  readonly interactive: boolean;
  /** A chapter of shortcuts is one of keys; over the notes of a tool with subcommands it may head its short names. */
  readonly keyChapters: boolean;
}

/** Gives the words that a topic's notes use as programs. The order of the notes does not matter. */
export function discover(
  notes: readonly (readonly Block[])[],
  titles: readonly string[],
  declared: Declared,
  specs: SpecSource,
): Discovery {
  const uses = notes.flatMap((blocks) => blocks.flatMap(usesIn));
  const byWord = Map.groupBy(uses, (u) => u.first);
  const count = (word: string): number => byWord.get(word)?.length ?? 0;
  const words = [...new Set(uses.map((u) => u.first))].sort();
  const shipped = new Set(specs.programs);
  const evident = evidentPrograms(uses, titles, (w) => shipped.has(w) || isProgram(w));
  const known = (w: string): boolean =>
    shipped.has(w) || isProgram(w) || declared.tools.includes(w) || evident.has(w);
  const aliases: Record<string, string> = { ...aliasLines(notes), ...declared.aliases };
  const text = titles.join(' ').toLowerCase();
  const guessed: Record<string, string> = {};
  for (const word of words) {
    if (
      Object.hasOwn(aliases, word) ||
      !/^[a-z]{1,3}$/.test(word) ||
      (known(word) && word.length > 2) ||
      count(word) < 3
    )
      continue;
    const program = specs.programs.find(
      (p) =>
        p.startsWith(word[0] as string) &&
        p !== word &&
        (text.includes(p) || byWord.has(p)) &&
        mostlySubcommands(byWord.get(word) ?? [], p, specs),
    );
    if (program) guessed[word] = program;
  }
  const counts = new Map<string, number>();
  for (const use of uses) {
    const program = own(aliases, use.first)?.split(' ')[0] ?? own(guessed, use.first) ?? use.first;
    if (known(program) && (use.sure || (use.marked && evident.has(program))))
      counts.set(program, (counts.get(program) ?? 0) + 1);
  }
  for (const [program, n] of counts)
    if (new RegExp(`(^|[^a-z])${escapePattern(program)}([^a-z]|$)`).test(text)) counts.set(program, n + 5);
  const total = [...counts.values()].reduce((a, b) => a + b, 0);
  const tools = [...counts]
    .filter(([, n]) => n >= Math.max(2, total * 0.12))
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([p]) => p);
  const facts: VocabularyFacts = {
    declared: declared.tools,
    denied: new Set(declared.denied ?? []),
    aliases: { ...guessed, ...aliases },
    topical: tools,
    evident,
    shown: shownPrograms(notes, known),
    listed: listedPrograms(notes, known),
    discovered: words.filter(
      (w) =>
        !known(w) &&
        !Object.hasOwn(guessed, w) &&
        (byWord.get(w) ?? []).filter((u) => u.sure).length >= 3 &&
        /^[a-z][\w.-]+$/.test(w),
    ),
  };
  return {
    vocabulary: makeVocabulary(specs, facts),
    tools: [...new Set([...declared.tools, ...tools])],
    guessedAliases: guessed,
    interactive:
      BY_KEYS.test(namesIn(notes, titles)) ||
      declared.tools.some((t) => BY_KEYS.test(t)) ||
      (tools.length === 0 && listsKeys(notes)),
    keyChapters: !tools.some((t) => (specs.get(t)?.root.commands?.length ?? 0) > 0),
  };
}

/** What the notes are called; their other headings are about a part of them. */
function namesIn(notes: readonly (readonly Block[])[], titles: readonly string[]): string {
  const sections = new Set(
    notes.flatMap((blocks) =>
      blocks.flatMap((b) => (b.kind === 'heading' && b.headings.length > 0 ? [b.title.text] : [])),
    ),
  );
  return titles.filter((title) => !sections.has(title)).join(' ');
}

/** What a record says of a word that may well be `constructor`. */
const own = (record: Readonly<Record<string, string>>, word: string): string | undefined =>
  Object.hasOwn(record, word) ? record[word] : undefined;

/** Five or more bullets of a letter or two with an explanation are keys, whatever the program. */
function listsKeys(notes: readonly (readonly Block[])[]): boolean {
  const bullets = notes
    .flat()
    .filter(
      (b) =>
        b.kind === 'paragraph' &&
        b.items.length > 0 &&
        /^`?[a-zA-Z0-9^$~%*#.,;<>]{1,2}`?\s*[-–—:]\s+\p{L}/u.test(b.lines[0]?.text ?? ''),
    );
  return bullets.length >= 5;
}

function mostlySubcommands(uses: readonly Use[], program: string, specs: SpecSource): boolean {
  const names = new Set(specs.get(program)?.root.commands?.map((c) => c.name));
  return names.size > 0 && uses.filter((u) => names.has(u.second)).length >= Math.max(2, uses.length * 0.6);
}

/** Short names that the notes define: `alias k=kubectl`. Only those for a program alone stand for it. */
function aliasLines(notes: readonly (readonly Block[])[]): Record<string, string> {
  const aliases: Record<string, string> = {};
  const texts = notes.flatMap((blocks) =>
    blocks.flatMap((b) =>
      b.kind === 'code'
        ? b.lines.map((l) => l.text)
        : b.kind === 'paragraph'
          ? b.lines.flatMap((l) => [
              l.text,
              ...l.marks.filter((m) => m.kind === 'code').map((m) => l.text.slice(m.from, m.to)),
            ])
          : [],
    ),
  );
  for (const text of texts) {
    const match = /^\s*(?:\$\s+)?(?:alias|Set-Alias)\s+([\w.-]+)[=\s]\s*(["']?)([\w.-]+)\2\s*(#.*)?$/.exec(
      text,
    );
    if (match?.[1] !== undefined && match[3] !== undefined) aliases[match[1]] ??= match[3];
  }
  return aliases;
}
