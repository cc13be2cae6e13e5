import type { Chord } from '../model.ts';

const MODIFIERS: Readonly<Record<string, Chord['modifiers'][number]>> = {
  a: 'alt',
  alt: 'alt',
  option: 'alt',
  opt: 'alt',
  '⌥': 'alt',
  c: 'ctrl',
  control: 'ctrl',
  ctrl: 'ctrl',
  ctl: 'ctrl',
  strg: 'ctrl',
  '⌃': 'ctrl',
  '^': 'ctrl',
  cmd: 'meta',
  command: 'meta',
  d: 'meta',
  meta: 'meta',
  super: 'meta',
  win: 'meta',
  '⌘': 'meta',
  m: 'alt',
  leader: 'leader',
  prefix: 'prefix',
  präfix: 'prefix',
  prefijo: 'prefix',
  префикс: 'prefix',
  önek: 'prefix',
  s: 'shift',
  shift: 'shift',
  umschalt: 'shift',
  mayús: 'shift',
  '⇧': 'shift',
};
const SINGLE = /^[acdms]$/i;
const NAMED =
  /^(esc(ape)?|enter|return|tab|space(bar)?|backspace|bs|del(ete)?|insert|ins|home|end|pg ?(up|dn|down)|page ?(up|down)|f\d{1,2}|up|down|left|right|arrow( keys?)?s?|cr|leader|prefix|präfix|prefijo|entf|einfg|pos1|ende|leertaste|eingabe|pfeiltasten?|espacio|intro|пробел|стрелки|[←↑→↓⏎⇥␣])$/i;

/** Gives the chord that one word is: `Ctrl-b`, `C-b`, `<C-w>`, `^X`, `Ctrl+Shift+t`; nothing for other words. */
export function readChord(word: string): Chord | undefined {
  let text = word;
  const angled = /^<(.+)>$/.exec(text);
  if (angled) text = angled[1] as string;
  const square = /^\[(.+)\]$/.exec(text);
  if (square && /^(ctrl|alt|shift|cmd)/i.test(square[1] as string)) text = square[1] as string;
  if (/^\^[\p{L}\\\][_@^?]$/u.test(text))
    return { key: (text[1] as string).toLowerCase(), modifiers: ['ctrl'] };
  const modifiers: Chord['modifiers'][number][] = [];
  for (;;) {
    const match = /^([\p{L}⌥⌃⌘⇧]+)\s*[-+–]\s*(?=\S)/u.exec(text);
    const name = match?.[1]?.toLowerCase() ?? '';
    const modifier = Object.hasOwn(MODIFIERS, name) ? MODIFIERS[name] : undefined;
    if (match === null || modifier === undefined) break;
    // `C-b` and `M-x` are chords, `a-b` and `d-x` are not: single letters count in upper case or in angle brackets.
    if (SINGLE.test(name) && !angled && !/^[CMAS]-/.test(text)) break;
    modifiers.push(modifier);
    text = text.slice(match[0].length);
  }
  if (
    modifiers.length > 0 &&
    (/^\S$|^[A-Z]{2}$|^\([^()\s]+\)$/u.test(text) ||
      NAMED.test(text) ||
      /^<[^<>]+>$/.test(text) ||
      /^[↑↓←→]+$|^\d-\d$|^\S\/\S$|^(number|arrow.*|n|zahl)$/i.test(text) ||
      (text.includes('/') && text.split('/').every((name) => NAMED.test(name))))
  )
    return { key: text, modifiers };
  if (modifiers.length === 0 && angled && (NAMED.test(text) || MODIFIERS[text.toLowerCase()] !== undefined)) {
    const key = text.toLowerCase();
    return key === 'prefix' || key === 'leader' ? { key: '', modifiers: [key] } : { key, modifiers: [] };
  }
  return undefined;
}

/** Gives the sequences of chords that a text spells, alternatives apart: `Ctrl-b %`, `prefix + c`, `Esc :wq`. Nothing where no chord is sure. */
export function readKeys(text: string): Chord[][] | undefined {
  const named = text.trim().split(/,\s+/);
  if (named.length > 1 && named.every((word) => NAMED.test(word)))
    return named.map((key) => [{ key, modifiers: [] }]);
  const alternatives = text
    .trim()
    .split(/\s+(?:or|oder|o|ou|или|veya|bzw\.?)\s+|\s+\/\s+|,\s+(?=(?:ctrl|alt|shift|C-|M-|<|\^))/i);
  const read = alternatives.map(readSequence);
  return read.every((sequence) => sequence !== undefined) ? (read as Chord[][]) : undefined;
}

const STEP = /^(then|dann|luego|затем|sonra|puis|and|und|y|\+|,|→|->|release|followed|by)$/i;

function readSequence(text: string): Chord[] | undefined {
  const words = text
    .trim()
    .replace(/<([^<>]+)>/g, (whole) => whole.replace(/\s+/g, '\u00a0'))
    .replace(/\s*([+])\s*(?=\S)/g, '$1')
    .replace(/^(prefix|<prefix>|leader|<leader>|präfix|prefijo|префикс|önek)\+/i, '$1 ')
    .replace(/(?<![\s+]),(?=\S|$)/g, ' ')
    .split(/[ \t\n]+/)
    .filter(Boolean)
    .map((w) => w.replaceAll('\u00a0', ' '));
  if (words.length === 0 || words.length > 7) return undefined;
  const chords: Chord[] = [];
  let sure = false;
  for (const [i, word] of words.entries()) {
    const lower = word.toLowerCase().replace(/^<|>$/g, '');
    const chord = readChord(word);
    if (chord) {
      chords.push(chord);
      sure = true;
    } else if (i === 0 && /^(prefix|leader|präfix|prefijo|префикс|önek)$/.test(lower)) {
      chords.push({ key: '', modifiers: [MODIFIERS[lower] ?? 'prefix'] });
      // The word alone names the key in a sentence or a glossary.
      sure = words.length > 1;
    } else if (NAMED.test(word)) {
      chords.push({ key: word, modifiers: [] });
      sure ||=
        words.length === 1
          ? !/^(up|down|left|right|end|home|return|space|insert|delete|tab|enter)$/.test(word)
          : true;
    } else if (STEP.test(word) && i > 0 && i < words.length - 1) {
      if (word === '+') continue;
    } else if (
      sure &&
      (/^[^\s\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}]{1,2}$/u.test(word) ||
        /^:\S+$/.test(word) ||
        /^["'“]\S["'”]$/.test(word) ||
        /^<\S+>$/.test(word) ||
        /^\d(\.{2,3}|…|-)\d$/.test(word) ||
        /^[←→↑↓]{1,4}$/.test(word) ||
        /^(number|n[uú]mero|zahl|nummer|arrows?|flechas?|pfeiltasten)$/i.test(word) ||
        /^[a-z]+(\/[a-z]+)+$/i.test(word))
    )
      chords.push({ key: word, modifiers: [] });
    else return undefined;
  }
  return sure ? chords : undefined;
}

/** True for a short word of an editor's or pager's normal mode: `dd`, `ciw`, `gg`, `5j`, `:`, `/text`. Only meaningful in a topic about such a program. */
export function isBareKeys(text: string): boolean {
  const word = text.trim();
  return (
    /^\d*[a-zA-Z0-9~^$%{}()<>"'`@.,;:*#&_=+|!?/\\[\]-]{1,4}$/.test(word) ||
    /^[/?][\w{<]+>?$/.test(word) ||
    /^[^\w\s](\s[^\w\s]){1,3}$/.test(word) ||
    /^(\d+|\{n\}|n|<n>)?[a-zA-Z]{1,3}(\{\w+\}|<\w+>)$/.test(word)
  );
}

/** True for keys of a letter each that do the same in several directions: `h j k l`. */
export function isRowOfKeys(text: string): boolean {
  return /^[a-zA-Z](\s[a-zA-Z]){1,4}$/.test(text.trim());
}
