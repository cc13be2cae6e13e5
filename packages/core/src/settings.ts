/** Settings as those who look for notes need them: of `crib.yaml`, and of a note by itself. */
export {
  type FolderSettings,
  parseSettings,
  type SettingLines,
  type TopicSettings,
} from './reading/settings/folder-settings.ts';
export { type NoteSettings, noSettings } from './reading/settings/note-settings.ts';
export { anyVault, type VaultSettings } from './reading/settings/read-vault.ts';
export { settingsOfNote } from './reading/settings/settings-of-note.ts';
