import { whyLines } from '../diagnostics/why-lines.ts';
import { type ExitCode, exitCodes, Refusal } from '../exit.ts';
import { say } from '../say.ts';
import { loadTopic, type TopicOptions } from '../topic.ts';
import { visible } from '../visible.ts';
import { fromUser } from '../where.ts';

/** `crib show --why FILE:LINE`: prints what became of a line, the reasons, and what else it might have been. */
export async function why(paths: readonly string[], place: string, options: TopicOptions): Promise<ExitCode> {
  const [, file, number] = /^(.+):([1-9]\d{0,8})$/.exec(place) ?? [];
  if (file === undefined || number === undefined)
    throw new Refusal(`${visible(place)} is no line of a note`, 'name a file and a line: notes/docker.md:12');
  const { files, options: reading, pathOf } = await loadTopic(paths.length > 0 ? paths : [file], options);
  const path = fromUser(file);
  const source = files.find(({ id }) => fromUser(pathOf(id)) === path)?.id;
  if (source === undefined)
    throw new Refusal(`${visible(file)} is none of the notes`, 'name its folder: crib show notes --why …');
  const { explainLine } = await import('@cribnotes/core');
  const told = await explainLine(files, reading, { source, line: Number(number) });
  if (told === undefined) throw new Refusal(`${visible(file)} has no line ${number} that was read`);
  await say(`${whyLines(place, told).map(visible).join('\n')}\n`);
  return exitCodes.fine;
}
