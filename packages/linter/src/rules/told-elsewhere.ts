import type { Rule } from '../rule.ts';

/** What is told while files are read and outputs are made, by others than the linter. Each has its tests where it is told. */
export const toldElsewhere: readonly { readonly title: string; readonly rules: readonly Rule[] }[] = [
  {
    title: 'Files',
    rules: [
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
    ],
  },
  {
    title: 'Pictures',
    rules: [
      {
        id: 'image/ambiguous',
        level: 'warning',
        meaning:
          'Several files have the name of a picture, or two notes mean different pictures by one path.',
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
    ],
  },
  {
    title: 'Settings of several topics',
    rules: [
      {
        id: 'settings/contradiction',
        level: 'error',
        meaning: 'A vault both takes in and leaves out the same.',
        why: 'Nothing is built before one of the two is gone.',
      },
      {
        id: 'settings/spec',
        level: 'error',
        meaning:
          'A file that `specs` names is none that `crib spec` has printed, or lies outside of the folder.',
        why: 'It is not used.',
      },
      {
        id: 'settings/topic',
        level: 'error',
        meaning:
          'A topic of `crib.yaml` has no notes, no name, both a folder and files, or the name of another one.',
        why: 'It is not built; the others are.',
      },
    ],
  },
  {
    title: 'Outputs',
    rules: [
      {
        id: 'deck/empty',
        level: 'warning',
        meaning: 'No sentence says what a command does or what a term means.',
        why: 'No deck is made.',
      },
      {
        id: 'deck/no-card',
        level: 'info',
        meaning: 'A command has no card.',
        why: 'The message says what it lacks.',
      },
      {
        id: 'deck/same-note',
        level: 'error',
        meaning: 'Two cards would be one to Anki.',
        why: 'No deck is made before one of them is changed.',
      },
      {
        id: 'lock/conflict',
        level: 'error',
        meaning: 'The lock of a deck holds the marks of a merge, and is not whole between them.',
        why: 'Cards would lose their schedules.',
      },
      {
        id: 'lock/corrupt',
        level: 'error',
        meaning: 'The lock of a deck is no lock.',
        why: 'Cards would lose their schedules; take it from version control.',
      },
      {
        id: 'lock/frozen',
        level: 'error',
        meaning: 'The lock would change, and `--frozen-lock` forbids it.',
        why: 'Somebody has not committed it with the notes.',
      },
      {
        id: 'lock/newer',
        level: 'error',
        meaning: 'The lock was written by a newer Cribnotes.',
        why: 'An older one might lose what it says.',
      },
      {
        id: 'lock/other-topic',
        level: 'error',
        meaning: 'The lock belongs to another topic.',
        why: 'Its cards would be taken for those of this one.',
      },
      {
        id: 'pdf/does-not-fit',
        level: 'error',
        meaning: 'The sheet does not fit on the pages or the paper that were asked for.',
        why: 'No sheet is made.',
      },
      {
        id: 'pdf/facts',
        level: 'info',
        meaning: 'An idea has more facts than the sheet takes.',
        why: 'The others stand in the deck and on the page.',
      },
      {
        id: 'pdf/glyph-missing',
        level: 'warning',
        meaning: 'The sheet has no letters for some signs.',
        why: 'Each is printed as �.',
      },
      {
        id: 'pdf/other-region',
        level: 'info',
        meaning: 'The sheet has some signs only in the form of another region.',
        why: 'They can be read, but look foreign.',
      },
      {
        id: 'pdf/picture',
        level: 'info',
        meaning: 'A picture is not on the sheet.',
        why: 'The message says why; it is in the deck.',
      },
      {
        id: 'png/too-large',
        level: 'error',
        meaning: 'A picture of a page would have too many pixels.',
        why: 'Ask for a lower `--resolution`.',
      },
    ],
  },
];
