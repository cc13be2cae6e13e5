import type { Command } from 'commander';
import { type ExitCode, exitCodes, Refusal } from '../exit.ts';
import { say } from '../say.ts';

/** `crib help [about]`: prints the help of a command, or on bringing decks into Anki. */
export async function help(about: string | undefined, program: Command): Promise<ExitCode> {
  await say(about === 'anki' ? await ankiHelp() : helpOf(about, program));
  return exitCodes.fine;
}

function helpOf(about: string | undefined, program: Command): string {
  if (about === undefined) return program.helpInformation();
  const command = program.commands.find((one) => one.name() === about);
  if (command) return command.helpInformation();
  throw new Refusal(`nothing is known about ${about}`, 'name a command of crib --help, or anki');
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
