import { expect, test } from 'vitest';
import { LANGUAGES } from '../../src/languages/index.ts';
import { displayText } from '../../src/wording/display-text.ts';

const all = LANGUAGES.flatMap(({ code, joining = [], subjects = [], purposes = [] }) =>
  [...joining, ...subjects, ...purposes].map((leadIn) => ({ ...leadIn, language: code })),
);

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
