import { createHash } from 'node:crypto';
import type { CommandEntry, Prose, Topic, Variant } from '@cribnotes/core';
import { fillPhrase } from '@cribnotes/core/printed-words';
import { cardContext } from './card-context.ts';
import type { WarningPlan } from './note-plan.ts';
import { noteTag } from './note-tags.ts';
import { phrasesOf } from './phrases.ts';
import { WARNINGS } from './words.ts';

const FLAG = /(?<![\w-])--?[A-Za-z][\w-]*/;

/** Notes that ask why the author warns of an option: "Why not `git push --force`?". */
export function planWarnings(topic: Topic, entry: CommandEntry, row: Variant): readonly WarningPlan[] {
  const said = [...row.notes, ...row.glosses.filter(({ from }) => from === 'note').map(({ prose }) => prose)];
  return said.flatMap((prose): readonly WarningPlan[] => {
    const line = warnedOf(entry, prose);
    if (line === undefined) return [];
    const digest = createHash('sha256').update(line).digest('base64url').slice(0, 8);
    return [
      {
        kind: 'warning',
        key: `warning ${entry.id} ${digest}`,
        prompt: fillPhrase(phrasesOf(topic.language).why, line),
        context: cardContext(topic, row.group),
        source: prose.spans[0],
        group: row.group,
        tags: [noteTag('kind', 'warning'), noteTag('cmd', ...entry.path)],
        line,
        answer: prose,
        pictures: [],
      },
    ];
  });
}

/** The line that a sentence warns of: the command with the one option that the sentence names before it warns. */
function warnedOf({ display }: CommandEntry, { plain, inlines }: Prose): string | undefined {
  const warning = WARNINGS.exec(plain);
  const code = inlines.flatMap((inline) => (inline.kind === 'code' ? [inline.text.trim()] : []));
  if (!warning || code.length !== 1) return undefined;
  const [named = ''] = code;
  const words = plain.match(/\p{L}{2,}/gu) ?? [];
  if (words.length < 5) return undefined;
  if (named.startsWith(`${display} `)) return named;
  return FLAG.exec(named)?.[0] === named ? `${display} ${named}` : undefined;
}
