import type { Diagnostic, Topic } from '@cribnotes/core';
import type { NoteDraft } from '@cribnotes/core/drafts';
import { diagnosticOf } from './fault.ts';
import { levelOf } from './rules.ts';
import { checkConflicts } from './topic/conflicts.ts';
import { checkDescriptions } from './topic/descriptions.ts';
import { checkDuplicates } from './topic/duplicates.ts';
import { tellLargeTopic } from './topic/large-topic.ts';
import { checkMergedHeadings } from './topic/merged-headings.ts';
import { checkUnassigned } from './topic/unassigned.ts';
import { checkUnreadCode } from './topic/unread-code.ts';

/** Gives what only shows in all notes of a topic together. */
export function diagnoseTopic(topic: Topic, drafts: readonly NoteDraft[]): Diagnostic[] {
  const faults = [
    ...checkDescriptions(topic, drafts),
    ...checkDuplicates(topic),
    ...checkConflicts(topic),
    ...checkMergedHeadings(topic, drafts),
    ...checkUnassigned(topic, drafts),
    ...checkUnreadCode(drafts),
  ];
  return [
    ...faults.map((fault) => diagnosticOf(fault, levelOf(fault.rule))),
    ...tellLargeTopic(topic, drafts),
  ];
}
