import type { Fault } from '../fault.ts';
import { oneSlip } from '../one-slip.ts';
import { GIT_SETTINGS } from '../words/tables/git-settings.ts';
import { type NoteCheck, usesOf } from './note-check.ts';

const sections: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  Object.entries(GIT_SETTINGS).map(([section, keys]) => [
    section,
    new Map(keys.split(' ').map((key) => [key.toLowerCase(), key])),
  ]),
);

/** Finds settings of git that there are under another name: `user.helper`, `core.editr`, `usr.name`. */
export const checkSettings: NoteCheck = (note) =>
  usesOf(note).flatMap(({ finding, call }) => {
    if (call.path.join(' ') !== 'git config') return [];
    return call.operands.slice(0, 1).flatMap((actual): Fault[] => {
      const [, section = '', key = ''] = /^([A-Za-z]+)\.([A-Za-z]{4,})$/.exec(actual) ?? [];
      const expected = key === '' ? undefined : meant(section.toLowerCase(), key.toLowerCase());
      if (expected === undefined) return [];
      const message = `Unknown setting \`${actual}\`, expected \`${expected}\``;
      return [
        {
          rule: 'typo-setting',
          message,
          span: note.places.inCommand(finding, actual),
          actual,
          expected: [expected],
        },
      ];
    });
  });

/** New versions have new settings, so that only what is one slip away from one, or stands in another section, is told. */
function meant(section: string, key: string): string | undefined {
  const own = sections.get(section);
  if (own?.has(key)) return undefined;
  const slips = [...(own ?? [])].flatMap(([small, name]) =>
    oneSlip(key, small) ? [`${section}.${name}`] : [],
  );
  const elsewhere = [...sections].flatMap(([other, keys]) =>
    keys.has(key) && (own !== undefined || oneSlip(section, other)) ? [`${other}.${keys.get(key)}`] : [],
  );
  const [expected, ...others] = slips.length > 0 ? slips : elsewhere;
  return others.length > 0 ? undefined : expected;
}
