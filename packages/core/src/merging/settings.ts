import { type NoteSettings, noSettings } from '../reading/settings/note-settings.ts';

/** Gives what several notes and the folder's own file say together: of single values the first one decides, lists are joined. */
export function mergeSettings(all: readonly NoteSettings[]): NoteSettings {
  const single: Partial<NoteSettings> = Object.assign({}, ...all.toReversed());
  const union = (list: (settings: NoteSettings) => readonly string[]): string[] => [
    ...new Set(all.flatMap(list)),
  ];
  return {
    ...noSettings,
    ...single,
    tags: union((s) => s.tags),
    tools: union((s) => s.tools),
    aliases: Object.assign({}, ...all.toReversed().map((s) => s.aliases)),
    groups: union((s) => s.groups),
    ignore: union((s) => s.ignore),
    specs: union((s) => s.specs),
  };
}
