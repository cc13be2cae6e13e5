/** The letters of a script that has a face of its own: a range of code points, and the name of the face. */
type ScriptFace = readonly [first: number, last: number, face: string];

/** Draws each letter as one glyph, where others draw the dots apart, which readers of the file take for letters. */
const ARABIC = 'IBM Plex Sans Arabic';

/** Faces that come with the sheet. */
const SHIPPED: readonly ScriptFace[] = [
  [0x0590, 0x05ff, 'Noto Sans Hebrew'],
  [0x0600, 0x06ff, ARABIC],
  [0x0750, 0x077f, ARABIC],
  [0x08a0, 0x08ff, ARABIC],
  [0xfb1d, 0xfb4f, 'Noto Sans Hebrew'],
  [0xfb50, 0xfdff, ARABIC],
  [0xfe70, 0xfefc, ARABIC],
];

/** Faces of packages that are looked for beside `crib`. */
const OPTIONAL: readonly ScriptFace[] = [
  [0x0900, 0x097f, 'Noto Sans Devanagari'],
  [0x0980, 0x09ff, 'Noto Sans Bengali'],
  [0x0a00, 0x0a7f, 'Noto Sans Gurmukhi'],
  [0x0a80, 0x0aff, 'Noto Sans Gujarati'],
  [0x0b00, 0x0b7f, 'Noto Sans Oriya'],
  [0x0b80, 0x0bff, 'Noto Sans Tamil'],
  [0x0c00, 0x0c7f, 'Noto Sans Telugu'],
  [0x0c80, 0x0cff, 'Noto Sans Kannada'],
  [0x0d00, 0x0d7f, 'Noto Sans Malayalam'],
  [0x0d80, 0x0dff, 'Noto Sans Sinhala'],
  [0x0e00, 0x0e7f, 'Noto Sans Thai'],
  [0x0e80, 0x0eff, 'Noto Sans Lao'],
  [0x1000, 0x109f, 'Noto Sans Myanmar'],
  [0x1780, 0x17ff, 'Noto Sans Khmer'],
];

/** The face of a script. */
export interface ScriptFont {
  readonly package: string;
  readonly optional: boolean;
  /** The file of a style: `400Regular`. */
  fileOf(style: string): string;
}

/** Gives the face of a character's script, where that has one of its own. */
export function scriptFont(codePoint: number): ScriptFont | undefined {
  return faceIn(SHIPPED, codePoint, false) ?? faceIn(OPTIONAL, codePoint, true);
}

/** A character of each script whose face comes with the sheet. */
export const SHIPPED_SCRIPTS: readonly number[] = SHIPPED.map(([first]) => first);

function faceIn(faces: readonly ScriptFace[], codePoint: number, optional: boolean): ScriptFont | undefined {
  const [, , face] = faces.find(([first, last]) => first <= codePoint && codePoint <= last) ?? [];
  if (face === undefined) return undefined;
  const from = `@expo-google-fonts/${face.toLowerCase().replaceAll(' ', '-')}`;
  return {
    package: from,
    optional,
    fileOf: (style) => `${from}/${style}/${face.replaceAll(' ', '')}_${style}.ttf`,
  };
}
