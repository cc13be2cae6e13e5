import type { Diagnostic } from '@cribnotes/core';
import type { Rule } from './rule.ts';
import { commandRules } from './rules/commands.ts';
import { descriptionRules } from './rules/descriptions.ts';
import { letterRules } from './rules/letters.ts';
import { markdownRules } from './rules/markdown.ts';
import { secretRules } from './rules/secrets.ts';
import { settingRules } from './rules/settings.ts';
import { textRules } from './rules/text.ts';

/** Everything that notes are checked for, in chapters. */
export const ruleChapters: readonly { readonly title: string; readonly rules: readonly Rule[] }[] = [
  { title: 'Commands', rules: commandRules },
  { title: 'Letters and words', rules: letterRules },
  { title: 'Descriptions', rules: descriptionRules },
  { title: 'Markdown', rules: markdownRules },
  { title: 'Secrets', rules: secretRules },
  { title: 'Files and characters', rules: textRules },
  { title: 'Settings and comments', rules: settingRules },
];

const byId: ReadonlyMap<string, Rule> = new Map(
  ruleChapters.flatMap(({ rules }) => rules.map((rule) => [rule.id, rule])),
);

/** Gives the level of a rule of ours. Throws for an id that no rule has. */
export function levelOf(id: string): Diagnostic['level'] {
  const rule = byId.get(id);
  if (rule === undefined)
    throw new Error(`Cannot tell the level of the rule ${id}, expected one of rules.ts`);
  return rule.level;
}
