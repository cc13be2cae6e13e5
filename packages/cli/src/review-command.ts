import { type Command, Option } from 'commander';
import { type Done, reading } from './reading-command.ts';

const reviewHelp = `
Asks what was read without being sure, the most doubtful first: one key is an
answer. It becomes a comment at the end of the note, which no reader of the note
sees, and is not asked again:

  <!-- crib: read "Takes a while." as note of docker pull nginx -->

Editors and scripts get the questions with --json, and answer one by its id and
the key of a choice, or by what the comment would say:

  crib review notes --answer no-owner:4f2a9c01=section
  crib review notes --answer 'no-owner:4f2a9c01=note of docker pull nginx'
`;

/** `crib review` with its options. */
export function reviewCommand(done: Done): Command {
  return reading('review', 'ask what was read without being sure, and write the answers into the notes')
    .addOption(
      new Option('--json', 'print the questions, with their lines and choices').conflicts(['answer', 'undo']),
    )
    .addOption(
      new Option('--answer <id=choice...>', 'answer one question without being asked').conflicts([
        'json',
        'undo',
      ]),
    )
    .option('--apart', 'write to overrides.yaml beside the notes instead of into them')
    .option('--undo', 'take the last answer back')
    .addHelpText('after', reviewHelp)
    .action(async (paths: string[], options) => {
      done(await (await import('./commands/review.ts')).review(paths, options));
    });
}
