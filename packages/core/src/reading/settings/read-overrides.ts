import type { Answer } from '../../answers/answer.ts';
import type { Diagnostic, SourceId, Span } from '../../model.ts';
import { nearest } from '../../spelling.ts';
import { defaultLimits, type Limits } from '../limits.ts';
import { diagnose, type Finding, originalSpan, quote } from '../report.ts';
import { lineStarts, pointAt } from '../text/text-map.ts';
import { readAnswers } from './read-answers.ts';
import { readYaml } from './read-yaml.ts';
import type { YamlEntry } from './yaml-value.ts';

/** What an author decides about one entry or variant in `overrides.yaml`. */
export interface Override {
  /** The id of a variant or entry, as `crib show` prints it. */
  readonly id: string;
  /** The sentence to print, as it stands. */
  readonly description?: string;
  /** The title of the group to print it in. */
  readonly group?: string;
  /** True to leave it out. */
  readonly skip?: boolean;
  /** Where the id stands in the file. */
  readonly span: Span;
}

const known = ['description', 'group', 'skip'];

/** What `overrides.yaml` says: about things by their ids, and about words by where they stand. */
export interface Overrides {
  readonly overrides: readonly Override[];
  readonly answers: readonly Answer[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Gives the overrides that a text has, with what is wrong about the others. */
export function readOverrides(
  text: string,
  id: SourceId = 'overrides.yaml',
  limits: Partial<Limits> = {},
): Overrides {
  const { value, findings } = readYaml(text, 0, { ...defaultLimits, ...limits });
  const starts = lineStarts(text);
  const file = { id, toOriginal: (offset: number) => pointAt(starts, offset) };
  const said: Finding[] = [...findings];
  const overrides: Override[] = [];
  const answers: Answer[] = [];
  if (value?.kind === 'map')
    for (const entry of value.entries) {
      // Under an id stand keys; a list can only be the answers.
      if (entry.key === 'answers' && entry.value.kind !== 'map') {
        const read = readAnswers(entry.value, (start, end) => originalSpan(file, start, end));
        answers.push(...read.answers);
        said.push(...read.findings);
        continue;
      }
      const faults = faultsOf(entry);
      said.push(...faults);
      if (faults.length === 0)
        overrides.push({
          ...decisions(entry),
          id: entry.key,
          span: originalSpan(file, entry.start, entry.end),
        });
    }
  else if (value !== undefined && value.kind !== 'null')
    said.push(wrongType('the overrides should be ids with keys and values below them', value));
  return { overrides, answers, diagnostics: said.map((finding) => diagnose(file, finding)) };
}

function faultsOf({ key, value }: YamlEntry): Finding[] {
  if (value.kind !== 'map')
    return [wrongType(`${quote(key)} should have ${known.join(', ')} below it`, value)];
  return value.entries.flatMap((entry): Finding[] => {
    if (!known.includes(entry.key)) return [unknownKey(entry)];
    const wanted = entry.key === 'skip' ? 'boolean' : 'text';
    if (entry.value.kind === wanted && !('text' in entry.value && entry.value.text.trim() === '')) return [];
    const expected = entry.key === 'skip' ? 'true or false' : 'a text';
    return [wrongType(`"${entry.key}" should be ${expected}`, entry.value)];
  });
}

function decisions({ value }: YamlEntry): Omit<Override, 'id' | 'span'> {
  const of = (key: string): string | undefined => {
    const found = value.kind === 'map' ? value.entries.find((entry) => entry.key === key)?.value : undefined;
    return found && 'text' in found ? found.text.replace(/[\s\p{Cc}]+/gu, ' ').trim() : undefined;
  };
  const [description, group] = [of('description'), of('group')];
  return {
    ...(description === undefined ? {} : { description }),
    ...(group === undefined ? {} : { group }),
    ...(/^true$/i.test(of('skip') ?? '') ? { skip: true } : {}),
  };
}

function wrongType(message: string, { start, end }: { start: number; end: number }): Finding {
  return { rule: 'frontmatter/type', level: 'error', message, start, end };
}

function unknownKey({ key, start, end }: YamlEntry): Finding {
  const meant = nearest(key, known);
  const hint = meant ? `did you mean "${meant}"?` : `known are ${known.join(', ')}`;
  const message = `the key ${quote(key)} has no meaning here`;
  return { rule: 'frontmatter/unknown-key', level: 'error', message, start, end, actual: key, hint };
}
