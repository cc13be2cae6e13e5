/**
 * Cuts the letters of `packages/fonts` anew out of the whole faces from npm: of each region those that its first national
 * standard has, and all syllables of Hangul, without hints and layout tables.
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type FontFile, readFontFile } from '../packages/emit-pdf/src/fonts/font-file.ts';
import { startSubset } from '../packages/emit-pdf/src/fonts/font-subset.ts';
import { type FontTable, writeFontFile } from '../packages/emit-pdf/src/fonts/write-font-file.ts';

/** Rows and cells of a standard of two bytes, in the encoding by which text of it is decoded. */
interface Standard {
  readonly encoding: string;
  readonly rows: readonly [first: number, last: number];
  readonly cells: readonly [first: number, last: number];
}

const VERSION = '0.4.3';
const STYLES = ['400Regular', '700Bold'] as const;
const EAST = [0xa1, 0xfe] as const;
/** Punctuation, and letters of full width. */
const SHARED = [
  [0x3000, 0x303f],
  [0xff00, 0xffef],
] as const;

const REGIONS = {
  sc: { face: 'SC', standard: { encoding: 'gb18030', rows: [0xa1, 0xf7], cells: EAST }, blocks: [] },
  // The frequent half of Big5; its second half is rare.
  tc: {
    face: 'TC',
    standard: { encoding: 'big5', rows: [0xa1, 0xc6], cells: [0x40, 0xfe] },
    blocks: [[0x3100, 0x312f]],
  },
  jp: {
    face: 'JP',
    standard: { encoding: 'euc-jp', rows: EAST, cells: EAST },
    blocks: [
      [0x3040, 0x30ff],
      [0x31f0, 0x31ff],
    ],
  },
  kr: {
    face: 'KR',
    standard: { encoding: 'euc-kr', rows: [0xa1, 0xc8], cells: EAST },
    blocks: [
      [0x3130, 0x318f],
      [0xac00, 0xd7a3],
    ],
  },
} as const;

const fonts = join(import.meta.dirname, '../packages/fonts');
const whole = mkdtempSync(join(tmpdir(), 'crib-fonts-'));
for (const [region, { face, standard, blocks }] of Object.entries(REGIONS)) {
  const name = `noto-sans-${region}`;
  const packed = execFileSync('npm', ['pack', '--silent', `@expo-google-fonts/${name}@${VERSION}`], {
    cwd: whole,
    encoding: 'utf8',
  }).trim();
  execFileSync('tar', ['-xzf', packed], { cwd: whole });
  mkdirSync(join(fonts, region), { recursive: true });
  copyFileSync(join(whole, 'package/LICENSE_FONT'), join(fonts, 'LICENSE'));
  const wanted = [
    ...charactersOf(standard),
    ...[...SHARED, ...blocks].flatMap(([from, to]) => range(from, to)),
  ];
  for (const style of STYLES) {
    const bytes = new Uint8Array(readFileSync(join(whole, `package/${style}/NotoSans${face}_${style}.ttf`)));
    const cut = cutFont(readFontFile(bytes, style), wanted);
    const file = join(fonts, region, `${style.slice(3)}.ttf`);
    writeFileSync(file, cut);
    console.log(`${file}: ${cut.length} bytes`);
  }
  rmSync(join(whole, 'package'), { recursive: true });
}
rmSync(whole, { recursive: true });

/** The characters of a standard from the East on; Latin, Greek and Cyrillic have faces of their own. */
function charactersOf({ encoding, rows, cells }: Standard): readonly number[] {
  const decoder = new TextDecoder(encoding);
  return range(...rows)
    .flatMap((row) => range(...cells).map((cell) => decoder.decode(new Uint8Array([row, cell]))))
    .filter((text) => Array.from(text).length === 1 && /[^\0-\u2e7f\ue000-\uf8ff\ufffd]/.test(text))
    .map((text) => text.codePointAt(0) ?? 0);
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function cutFont(font: FontFile, wanted: readonly number[]): Uint8Array {
  const subset = startSubset(font);
  const mapped = [...new Set(wanted)]
    .sort((a, b) => a - b)
    .filter((codePoint) => font.glyphOf(codePoint) !== 0)
    .map((codePoint) => [codePoint, subset.add(font.glyphOf(codePoint))] as const);
  const kept = ['OS/2', 'name'].map((tag): FontTable => [tag, font.tables.get(tag) ?? new Uint8Array()]);
  // Without the names of glyphs.
  const post = (font.tables.get('post') ?? new Uint8Array()).slice(0, 32);
  new DataView(post.buffer).setUint32(0, 0x00030000);
  const tables: readonly FontTable[] = [...subset.tables(), ...kept, ['post', post], ['cmap', mapOf(mapped)]];
  return writeFontFile(tables.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** A character map with one subtable of format 12 (OpenType 1.9, "cmap"). */
function mapOf(mapped: readonly (readonly [codePoint: number, glyph: number])[]): Uint8Array {
  const groups: [first: number, last: number, glyph: number][] = [];
  for (const [codePoint, glyph] of mapped) {
    const group = groups.at(-1);
    if (group && group[1] + 1 === codePoint && group[2] + codePoint - group[0] === glyph)
      group[1] = codePoint;
    else groups.push([codePoint, codePoint, glyph]);
  }
  const bytes = new Uint8Array(12 + 16 + groups.length * 12);
  const view = new DataView(bytes.buffer);
  view.setUint16(2, 1);
  view.setUint16(4, 3);
  view.setUint16(6, 10);
  view.setUint32(8, 12);
  view.setUint16(12, 12);
  view.setUint32(16, 16 + groups.length * 12);
  view.setUint32(24, groups.length);
  groups.flat().forEach((value, index) => {
    view.setUint32(28 + index * 4, value);
  });
  return bytes;
}
