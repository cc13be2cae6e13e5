import { asWritten } from '../commands/as-written.ts';
import { spell } from '../commands/spell.ts';
import { likeness, stems } from './likeness.ts';
import { areOpposed, type Stance, stanceOf } from './opposites.ts';
import { sayTheSame } from './same-words.ts';
import type { Use } from './variants.ts';

/** How much two authors' sentences have in common at least that speak of the same with other values. */
const AKIN = 0.1;

/** How uses are compared: by what each says, which is made once for all uses that say it. */
export interface Voices<Voice> {
  /** Equal for uses that say the same in the same words. */
  readonly keyOf: (use: Use) => string;
  readonly voiceOf: (use: Use) => Voice;
  /** True for two uses that are one row; whichever is asked about first, and for what is compared with itself. */
  readonly areOne: (one: Voice, other: Voice) => boolean;
}

/** True for a use that its sentence decides the row of. */
export const isDescribed = ({ description, occurrence }: Use): boolean =>
  description !== undefined && occurrence.role === 'entry';

interface Written {
  readonly isEntry: boolean;
  readonly said: string | undefined;
  readonly line: string;
  readonly written: string;
  readonly headings: string;
}

const writtenIn = ({ line, occurrence, description }: Use): Written => ({
  isEntry: occurrence.role === 'entry',
  said: description?.text,
  line: line.text,
  written: spell(asWritten(line.parts)),
  headings: occurrence.headings.join('\n'),
});

/** Uses in one author's note. */
export const ofOneNote: Voices<Written> = {
  keyOf: (use) => JSON.stringify(Object.values(writtenIn(use))),
  voiceOf: writtenIn,
  areOne(one, other) {
    if (!one.isEntry || !other.isEntry) return true;
    const sameText = one.written === other.written;
    if (one.said === undefined || other.said === undefined) return sameText || one.line === other.line;
    if (sayTheSame(one.said, other.said)) return true;
    return sameText && one.headings === other.headings;
  },
};

interface Heard {
  readonly line: string;
  readonly stems: ReadonlySet<string>;
  readonly stance: Stance;
}

/** Uses in the notes of several authors; one without a sentence of its own goes with any. */
export const ofSeveralNotes: Voices<Heard | undefined> = {
  keyOf: (use) => (isDescribed(use) ? JSON.stringify([use.line.text, use.description?.text]) : ''),
  voiceOf: (use) => {
    const { line, description } = use;
    if (description === undefined || !isDescribed(use)) return undefined;
    return { line: line.text, stems: stems(description.text), stance: stanceOf(description.text) };
  },
  areOne(one, other) {
    if (one === undefined || other === undefined) return true;
    if (areOpposed(one.stance, other.stance)) return false;
    return one.line === other.line || likeness(one.stems, other.stems) >= AKIN;
  },
};
