import { formats } from '../emitters.ts';
import { Refusal } from '../exit.ts';
import { isWithin } from '../notes/read-beside.ts';
import { ask } from '../repeat/recording.ts';
import { visible } from '../visible.ts';
import { fromUser } from '../where.ts';
import { choiceOf, type Voice } from './choices.ts';
import { pathIn, SETTINGS } from './project.ts';

/** The folder for what is made, where nobody says another. */
export const DEFAULT_OUT = 'dist';

/** What the call says of a build, of what settings may say too. */
export interface AskedChoices {
  readonly out?: string;
  readonly to?: readonly string[];
  readonly deck?: string;
  readonly split?: boolean;
}

/** What holds for a build. */
export interface BuildChoices extends Omit<AskedChoices, 'out'> {
  /** Absolute. */
  readonly out: string;
  /** What the call says of the sheet; the topic has what the notes say. */
  readonly splitSheet?: boolean;
}

/** Gives what holds for a build: what the call says, else what the settings say, the first voice first. */
export async function buildChoices(asked: AskedChoices, voices: readonly Voice[]): Promise<BuildChoices> {
  const out = choiceOf(voices, 'out').choice;
  const settled = choiceOf(voices, 'formats').choice?.value;
  const to = asked.to ?? settled;
  const deck = asked.deck ?? choiceOf(voices, 'deck').choice?.value;
  const split = asked.split ?? choiceOf(voices, 'page').choice?.value.split;
  const known = formats.map(({ name }) => name);
  // Files of a folder cannot have code of others run: an emitter from outside is named in the call.
  const unknown = asked.to === undefined ? settled?.find((name) => !known.includes(name)) : undefined;
  if (unknown !== undefined)
    throw new Refusal(`${SETTINGS}: to: “${visible(unknown)}” is none of ${known.join(', ')}`);
  return {
    out:
      asked.out === undefined && out !== undefined
        ? await pathIn(out.voice.root, out.value, 'out')
        : fromUser(asked.out ?? DEFAULT_OUT),
    ...(to === undefined ? {} : { to }),
    ...(deck === undefined ? {} : { deck }),
    ...(split === undefined ? {} : { split }),
    ...(asked.split === undefined ? {} : { splitSheet: asked.split }),
  };
}

/**
 * Throws a refusal where the folder for what is made, which nobody has named, is a link out of the folder where the user
 * stands: a folder from somebody else can have one.
 */
export async function refuseLinkOut(out: string): Promise<void> {
  const here = fromUser('.');
  if (out !== fromUser(DEFAULT_OUT) || !ask('exists', out) || (await isWithin(here, out))) return;
  throw new Refusal(
    `${visible(out)} is a link out of its folder, and nothing is written`,
    `say --out ${DEFAULT_OUT} if that is meant`,
  );
}
