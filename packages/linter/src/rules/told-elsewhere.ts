import type { Rule } from '../rule.ts';
import { fileRules, pictureRules, topicRules } from './files.ts';
import { outputRules } from './outputs.ts';

/** What is told while files are read and outputs are made, by others than the linter. Each has its tests where it is told. */
export const toldElsewhere: readonly { readonly title: string; readonly rules: readonly Rule[] }[] = [
  { title: 'Files', rules: fileRules },
  { title: 'Pictures', rules: pictureRules },
  { title: 'Settings of several topics', rules: topicRules },
  { title: 'Outputs', rules: outputRules },
];
