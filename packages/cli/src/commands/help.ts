import type { Command } from 'commander';
import { type ExitCode, exitCodes, Refusal } from '../exit.ts';
import { say } from '../say.ts';
import { visible } from '../visible.ts';

/** `crib help [about...]`: prints what `--help` prints of a command, or on bringing decks into Anki. */
export async function help(about: readonly string[], program: Command): Promise<ExitCode> {
  if (about.length === 1 && about[0] === 'anki') await say(await ankiHelp());
  else commandAt(about, program).outputHelp();
  return exitCodes.fine;
}

function commandAt(words: readonly string[], program: Command): Command {
  return words.reduce((outer, word) => {
    const command = outer.commands.find((one) => one.name() === word);
    if (command) return command;
    throw new Refusal(
      `nothing is known about ${visible(words.join(' '))}`,
      'name a command of crib --help, or anki',
    );
  }, program);
}

async function ankiHelp(): Promise<string> {
  const { IMPORT_SWITCHES, importAdvice } = await import('@cribnotes/emit-anki');
  return `Open the .apkg in Anki (File > Import).
${importAdvice(IMPORT_SWITCHES)}

After an edit of the notes, build and import again: cards that changed change, new
ones come, and every card keeps its schedule. What the notes have lost gets the tag
TOPIC::retired, for you to find in Anki's Browse window; nothing is deleted. The file
anki.lock.json beside the notes is how the deck knows its cards: keep it with them.
`;
}
