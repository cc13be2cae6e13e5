import type { Region } from './region.ts';
import { SHIPPED_SCRIPTS, scriptFont } from './scripts.ts';

/** A style of letters on the sheet. */
export type Face =
  | 'sans'
  | 'sans-bold'
  | 'sans-italic'
  | 'mono'
  | 'mono-medium'
  | 'mono-bold'
  | 'mono-italic';

/**
 * The height of code beside running text. Both main families have an x-height of .486 em;
 * a little smaller, the wider fixed-pitch letters look as large as the text around them.
 */
export const CODE_SCALE = 0.92;

/** A font file in which characters are looked for. */
export interface FontChoice {
  /** The package, and the path in it. */
  readonly file: string;
  /** Of a package that not everybody has. */
  readonly optional?: true;
  /** With letters in the form of another region than the text's. */
  readonly foreign?: true;
}

const sans = (style: string): string => `@expo-google-fonts/source-sans-3/${style}/SourceSans3_${style}.ttf`;
const mono = (style: string): string =>
  `@expo-google-fonts/source-code-pro/${style}/SourceCodePro_${style}.ttf`;
const DEJAVU_MONO = 'dejavu-fonts-ttf/ttf/DejaVuSansMono.ttf';

const OWN: Readonly<Record<Face, readonly string[]>> = {
  sans: [sans('400Regular')],
  'sans-bold': [sans('700Bold')],
  'sans-italic': [sans('400Regular_Italic'), sans('400Regular')],
  mono: [mono('400Regular'), sans('400Regular')],
  'mono-medium': [mono('500Medium'), sans('400Regular')],
  'mono-bold': [mono('700Bold'), sans('700Bold')],
  'mono-italic': [mono('400Regular_Italic'), sans('400Regular_Italic')],
};

/** The font of emoji that are put together from several characters. */
export const EMOJI = '@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf';

const SIGNS: readonly string[] = ['dejavu-fonts-ttf/ttf/DejaVuSans.ttf', EMOJI];

/** The regions in whose letters a character is looked for, where the first one does not have it. */
const NEIGHBOURS: Readonly<Record<Region, readonly Region[]>> = {
  sc: ['sc', 'tc', 'jp', 'kr'],
  tc: ['tc', 'jp', 'sc', 'kr'],
  jp: ['jp', 'tc', 'sc', 'kr'],
  kr: ['kr', 'jp', 'tc', 'sc'],
};

type Weight = 'Regular' | 'Bold';

const STYLES: Readonly<Record<Weight, string>> = { Regular: '400Regular', Bold: '700Bold' };

/** The package with all letters of a region, of which the common ones come with the sheet. */
export function wholePackage(region: Region): string {
  return `@expo-google-fonts/noto-sans-${region}`;
}

/** The file of a region's common letters. */
export function commonFile(region: Region, weight: Weight = 'Regular'): string {
  return `@cribnotes/fonts/${region}/${weight}.ttf`;
}

/** Gives the font files of a face in the order in which a character is looked for. */
export function fontChoices(face: Face, region: Region, codePoint: number): readonly FontChoice[] {
  const weight = face.endsWith('bold') ? 'Bold' : 'Regular';
  const script = scriptFont(codePoint);
  return [
    ...OWN[face].map((file): FontChoice => ({ file })),
    ...(script === undefined
      ? []
      : [{ file: script.fileOf(STYLES[weight]), ...(script.optional ? ({ optional: true } as const) : {}) }]),
    ...(face.startsWith('mono') && face !== 'mono-italic' ? [DEJAVU_MONO, ...SIGNS] : SIGNS).map(
      (file): FontChoice => ({ file }),
    ),
    ...NEIGHBOURS[region].flatMap((near): readonly FontChoice[] => {
      // Korean texts have few Chinese characters, and Japanese forms are taken for theirs.
      const foreign = near === region || region === 'kr' ? {} : ({ foreign: true } as const);
      const whole = `${wholePackage(near)}/${STYLES[weight]}/NotoSans${near.toUpperCase()}_${STYLES[weight]}.ttf`;
      return [
        { file: commonFile(near, weight), ...foreign },
        { file: whole, optional: true, ...foreign },
      ];
    }),
  ];
}

const FACES = Object.keys(OWN) as readonly Face[];

/** The font files that come with the sheet, for all faces. */
export const SHIPPED_FONTS: ReadonlySet<string> = new Set(
  FACES.flatMap((face) => SHIPPED_SCRIPTS.flatMap((letter) => fontChoices(face, 'sc', letter)))
    .filter(({ optional }) => !optional)
    .map(({ file }) => file),
);

/** The height of a face's letters relative to the size of its paragraph. */
export function faceScale(face: Face): number {
  return face.startsWith('mono') ? CODE_SCALE : 1;
}
