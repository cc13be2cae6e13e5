import type { NoteSettings } from './note-settings.ts';

/** How a value of the settings is read. */
export type SettingShape =
  | 'text'
  | 'title'
  | 'language'
  | 'date'
  | 'section'
  | 'tags'
  | 'words'
  | 'names'
  | 'secrets'
  | 'sheet'
  | 'page';

/** One key of the settings. */
export interface SettingKey {
  readonly setting: keyof NoteSettings;
  readonly shape: SettingShape;
}

export type SettingKeys = ReadonlyMap<string, SettingKey>;

/** The keys that front matter may have beside those of other programs. */
export const plainKeys: SettingKeys = new Map([
  ['title', { setting: 'title', shape: 'title' }],
  ['date', { setting: 'date', shape: 'date' }],
  ['lang', { setting: 'language', shape: 'language' }],
  ['language', { setting: 'language', shape: 'language' }],
  ['tags', { setting: 'tags', shape: 'tags' }],
  ['section', { setting: 'section', shape: 'section' }],
  ['deck', { setting: 'deck', shape: 'text' }],
  ['sheet', { setting: 'sheet', shape: 'sheet' }],
]);

/** The keys under `crib:`. */
export const cribKeys: SettingKeys = new Map([
  ...plainKeys,
  ['topic', { setting: 'topic', shape: 'text' }],
  ['summary', { setting: 'summary', shape: 'text' }],
  ['group', { setting: 'group', shape: 'text' }],
  ['tools', { setting: 'tools', shape: 'words' }],
  ['tool', { setting: 'tools', shape: 'words' }],
  ['aliases', { setting: 'aliases', shape: 'names' }],
  ['groups', { setting: 'groups', shape: 'words' }],
  ['order', { setting: 'groups', shape: 'words' }],
  ['ignore', { setting: 'ignore', shape: 'words' }],
  ['secrets', { setting: 'secrets', shape: 'secrets' }],
  ['specs', { setting: 'specs', shape: 'words' }],
]);

/** The keys of `crib.yaml`. A note cannot say them: notes of strangers must not choose what is read and where it goes. */
export const folderKeys: SettingKeys = new Map([
  ...cribKeys,
  ['out', { setting: 'out', shape: 'text' }],
  ['to', { setting: 'formats', shape: 'words' }],
  ['page', { setting: 'page', shape: 'page' }],
]);

/** Keys that Obsidian, static site builders and pandoc give a meaning to; they pass in silence. */
export const foreignKeys: ReadonlySet<string> = new Set(
  `alias aliases author authors banner bibliography categories category comments cover created created_at created-at
  created_by cssclass cssclasses csl date_created date_modified date-created date-modified description draft editor
  excerpt expires featured feed format generator has_children hidden icon id image index kanban-plugin keywords last_modified
  last-modified lastmod layout license linktitle links mathjax menu modified nav nav_exclude nav_order nav_title next obsidianuimode order
  parent permalink position prev previous pid private priority progress project publish published publishdate publishDate
  redirect_from related reviewed share sidebar sidebar_label sidebar_position slug source sources sourceurl status
  subject subtitle summary tag template theme thumbnail toc topic topics type uid up updated updated_at updated-at url version
  visibility week weight zettel`.split(/\s+/),
);
