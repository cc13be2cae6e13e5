import { expect, test } from 'vitest';
import { displayText } from '../../src/wording/display-text.ts';
import { JOINING_WORDS } from '../../src/wording/joining-words.ts';
import { PURPOSES } from '../../src/wording/purposes.ts';
import { SUBJECTS } from '../../src/wording/subjects.ts';

const all = [...JOINING_WORDS, ...SUBJECTS, ...PURPOSES];

test.each(all.map(({ language, cut: [asWritten, asPrinted] }) => [language, asWritten, asPrinted] as const))(
  '%s: "%s" is printed as "%s"',
  (_, asWritten, asPrinted) => {
    expect(displayText(asWritten)).toBe(asPrinted);
  },
);

test.each(all.map(({ language, stays }) => [language, stays] as const))(
  '%s: "%s" is printed as it is',
  (_, stays) => {
    expect(displayText(stays)).toBe(stays);
  },
);
