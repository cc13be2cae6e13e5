import type { Rule } from '../rule.ts';

/** What files and folders of notes can have wrong. */
export const fileRules: readonly Rule[] = [
  {
    id: 'file/name',
    level: 'warning',
    meaning: 'The name of a file is not UTF-8.',
    why: 'The file is passed over.',
  },
  {
    id: 'file/not-regular',
    level: 'warning',
    meaning: 'A note or a file of settings is a pipe, a device or a folder.',
    why: 'It is passed over, as reading it might never end.',
  },
  {
    id: 'file/other-user',
    level: 'warning',
    meaning: 'A `crib.yaml` above the notes is of another user than they are.',
    why: 'It is passed over: it could have them built into a folder of that user.',
  },
  {
    id: 'file/outside-root',
    level: 'warning',
    meaning: 'A link leads out of the folder of the notes.',
    why: 'It is passed over: nothing outside of the folder is read.',
  },
  {
    id: 'file/symlink-loop',
    level: 'warning',
    meaning: 'A link leads to a folder, or in a circle.',
    why: 'It is passed over.',
  },
  {
    id: 'file/too-deep',
    level: 'warning',
    meaning: 'Folders nest deeper than the limit.',
    why: 'What lies deeper is passed over.',
  },
  {
    id: 'file/unreadable',
    level: 'error',
    meaning: 'A note or folder cannot be read.',
    why: 'Its cards stay as they are. A link that leads nowhere is a warning.',
  },
];

/** What pictures of notes can have wrong. */
export const pictureRules: readonly Rule[] = [
  {
    id: 'image/ambiguous',
    level: 'warning',
    meaning: 'Several files have the name of a picture, or two notes mean different pictures by one path.',
    why: 'The picture is left out; write its folder.',
  },
  {
    id: 'image/missing',
    level: 'warning',
    meaning: 'There is no file at the path of a picture.',
    why: 'The picture is left out.',
  },
  {
    id: 'image/not-a-file',
    level: 'warning',
    meaning: 'What is at the path of a picture is no file.',
    why: 'The picture is left out.',
  },
  {
    id: 'image/outside-root',
    level: 'error',
    meaning: 'A picture lies outside of the folder of the notes.',
    why: 'It is refused: nothing outside of the folder is read.',
  },
  {
    id: 'image/remote',
    level: 'warning',
    meaning: 'A picture lies on another machine.',
    why: 'It is left out: nothing is fetched.',
  },
  {
    id: 'image/too-large',
    level: 'warning',
    meaning: 'A picture has too many bytes or pixels.',
    why: 'It is left out.',
  },
  {
    id: 'image/too-many',
    level: 'warning',
    meaning: 'The notes have more pictures than the limit.',
    why: 'The others are left out.',
  },
  {
    id: 'image/unreadable',
    level: 'warning',
    meaning: 'A picture cannot be read, or its path is none.',
    why: 'It is left out.',
  },
];

/** What settings of several topics can have wrong. */
export const topicRules: readonly Rule[] = [
  {
    id: 'settings/contradiction',
    level: 'error',
    meaning: 'A vault both takes in and leaves out the same.',
    why: 'Nothing is built before one of the two is gone.',
  },
  {
    id: 'settings/spec',
    level: 'error',
    meaning: 'A file that `specs` names is none that `crib spec` has printed, or lies outside of the folder.',
    why: 'It is not used.',
  },
  {
    id: 'settings/topic',
    level: 'error',
    meaning:
      'A topic of `crib.yaml` has no notes, no name, both a folder and files, or the name of another one.',
    why: 'It is not built; the others are.',
  },
];
