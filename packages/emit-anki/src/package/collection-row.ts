import { CARD_STYLE } from '../note-types/card-style.ts';
import type { NoteType } from '../note-types/note-type.ts';
import { noteTypes } from '../note-types/note-types.ts';

/** When every collection of ours begins, in epoch seconds: 2020-01-01, 04:00 UTC. */
const BEGIN = Date.UTC(2020, 0, 1, 4) / 1000;

const DEFAULT_DECK = 1;

/** The named values of the one row of `col`, for schema 11. */
export function collectionRow(
  decks: ReadonlyMap<string, number>,
  modified: number,
  types: Readonly<Record<string, NoteType>> = noteTypes,
): Readonly<Record<string, string | number>> {
  const first = [...decks.values()][0] ?? DEFAULT_DECK;
  const byId: Record<string, object> = { [DEFAULT_DECK]: deckJson('Default', DEFAULT_DECK) };
  for (const [name, id] of decks) byId[id] = deckJson(name, id);
  return {
    ':crt': BEGIN,
    ':mod': modified * 1000,
    ':scm': BEGIN * 1000,
    ':conf': JSON.stringify({ ...CONFIG, activeDecks: [first], curDeck: first }),
    ':models': JSON.stringify(
      Object.fromEntries(Object.values(types).map((type) => [type.id, noteTypeJson(type, first)])),
    ),
    ':decks': JSON.stringify(byId),
    ':dconf': JSON.stringify({ 1: PRESET }),
  };
}

/** A note type as schema 11 keeps it, for the deck of that id. */
export function noteTypeJson(type: NoteType, deck: number): object {
  return {
    id: type.id,
    name: type.name,
    type: type.cloze ? 1 : 0,
    mod: type.modified,
    usn: -1,
    sortf: 1,
    did: deck,
    tags: [],
    vers: [],
    css: CARD_STYLE,
    latexPre: '',
    latexPost: '',
    latexsvg: false,
    req: type.templates.map((_, ord) => [ord, 'any', [1]]),
    flds: type.fields.map(({ id, name, font }, ord) => ({
      id,
      name,
      ord,
      sticky: false,
      rtl: false,
      font: font ?? 'Arial',
      size: 18,
      media: [],
    })),
    tmpls: type.templates.map(({ id, name, front, back }, ord) => ({
      id,
      name,
      ord,
      qfmt: front,
      afmt: back,
      bqfmt: '',
      bafmt: '',
      did: null,
    })),
  };
}

function deckJson(name: string, id: number): object {
  return {
    id,
    name,
    mod: BEGIN,
    usn: id === DEFAULT_DECK ? 0 : -1,
    desc: '',
    dyn: 0,
    conf: 1,
    collapsed: false,
    browserCollapsed: false,
    extendNew: 10,
    extendRev: 50,
    newToday: [0, 0],
    revToday: [0, 0],
    lrnToday: [0, 0],
    timeToday: [0, 0],
  };
}

const CONFIG = {
  nextPos: 1,
  estTimes: true,
  sortType: 'noteFld',
  sortBackwards: false,
  timeLim: 0,
  addToCur: true,
  newSpread: 0,
  dueCounts: true,
  collapseTime: 1200,
  dayLearnFirst: false,
};

/** Anki's own default preset; imported only by a learner who asks for presets. */
const PRESET = {
  id: 1,
  name: 'Default',
  mod: 0,
  usn: 0,
  maxTaken: 60,
  autoplay: true,
  timer: 0,
  replayq: true,
  dyn: false,
  new: {
    bury: true,
    delays: [1, 10],
    initialFactor: 2500,
    ints: [1, 4, 7],
    order: 1,
    perDay: 20,
    separate: true,
  },
  rev: { bury: true, ease4: 1.3, fuzz: 0.05, ivlFct: 1, maxIvl: 36500, minSpace: 1, perDay: 200 },
  lapse: { delays: [10], leechAction: 0, leechFails: 8, minInt: 1, mult: 0 },
};
