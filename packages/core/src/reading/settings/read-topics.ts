import { type Finding, quote } from '../report.ts';
import { type NoteSettings, noSettings } from './note-settings.ts';
import { readEntries, wrongType } from './read-entries.ts';
import { folderKeys } from './setting-keys.ts';
import { readLine, readWords } from './setting-values.ts';
import type { YamlMap, YamlValue } from './yaml-value.ts';

/** One topic of `crib.yaml` with the places of its keys. */
export interface TopicReading {
  readonly name?: string;
  readonly folder?: string;
  readonly files: readonly string[];
  readonly settings: NoteSettings;
  readonly places: ReadonlyMap<keyof NoteSettings, number>;
  readonly start: number;
  /** Why it cannot be built. */
  readonly fault?: Finding;
}

/** The keys that only a topic has, and that say where its notes are. */
export const topicKeys = ['name', 'folder', 'files'] as const;

/** Gives the topics of `crib.yaml`. One that cannot be built has its fault with it, so that the others are built. */
export function readTopics(value: YamlValue | undefined): {
  readonly value?: readonly TopicReading[];
  readonly findings: readonly Finding[];
} {
  if (value === undefined || value.kind === 'null') return { findings: [] };
  const wanted = 'a list of topics, as - { folder: docker, deck: Tools }';
  if (value.kind !== 'list') return { findings: [wrongType('"topics"', value, wanted)] };
  const maps = value.items.filter((item) => item.kind === 'map');
  const others = value.items.filter((item) => item.kind !== 'map');
  const read = maps.map(readTopic);
  const topics = read.map(({ topic }) => topic);
  return {
    value: topics.map((topic) => ({ ...topic, ...faultOf(topic, topics) })),
    findings: [
      ...others.map((item) => wrongType('a topic', item, 'keys and values, as { folder: docker }')),
      ...read.flatMap(({ findings }) => findings),
    ],
  };
}

function readTopic(map: YamlMap): { topic: TopicReading; findings: readonly Finding[] } {
  const own = (key: (typeof topicKeys)[number]) => map.entries.find((entry) => entry.key === key)?.value;
  const text = (key: 'name' | 'folder'): string | undefined => {
    const value = own(key);
    return value && readLine(value.kind === 'number' ? { ...value, kind: 'text' } : value).value;
  };
  const [name, folder, files] = [text('name'), text('folder'), own('files')];
  const { settings, places, findings } = readEntries(
    { ...map, entries: map.entries.filter(({ key }) => !topicKeys.some((known) => known === key)) },
    folderKeys,
  );
  const topic = {
    ...(name === undefined ? {} : { name }),
    ...(folder === undefined ? {} : { folder }),
    files: files ? (readWords(files).value ?? []) : [],
    settings: { ...noSettings, ...settings },
    places,
    start: map.start,
  };
  return { topic, findings };
}

function faultOf(topic: TopicReading, all: readonly TopicReading[]): Pick<TopicReading, 'fault'> {
  const { name, folder, files, start } = topic;
  const fault = (message: string, hint: string): Pick<TopicReading, 'fault'> => ({
    fault: { rule: 'settings/topic', level: 'error', message, start, end: start, hint },
  });
  if (folder === undefined && files.length === 0)
    return fault('the topic has no notes', 'say folder: docker, or files: [docker.md] and name: docker');
  if (folder !== undefined && files.length > 0)
    return fault('the topic has both a folder and files', 'leave one of them out');
  if (folder === undefined && name === undefined)
    return fault('the topic of files has no name', 'say name: docker');
  const twin = all.find((other) => other !== topic && nameOf(other) === nameOf(topic));
  if (twin !== undefined)
    return fault(`two topics are called ${quote(nameOf(topic))}`, 'give one of them another name:');
  return {};
}

/** What a topic is called. */
const nameOf = ({ name, folder = '' }: TopicReading): string =>
  name ?? folder.replace(/\/+$/, '').split('/').at(-1) ?? '';
