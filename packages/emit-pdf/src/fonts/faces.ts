/** A style of letters on the sheet. */
export type Face = 'sans' | 'sans-bold' | 'sans-italic' | 'mono' | 'mono-bold' | 'mono-italic';

/**
 * The height of code beside running text. Both main families have an x-height of .486 em;
 * a little smaller, the wider fixed-pitch letters look as large as the text around them.
 */
export const CODE_SCALE = 0.92;

const FALLBACKS: readonly string[] = [
  'dejavu-fonts-ttf/ttf/DejaVuSans.ttf',
  '@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf',
  '@expo-google-fonts/chocolate-classical-sans/400Regular/ChocolateClassicalSans_400Regular.ttf',
  '@expo-google-fonts/nanum-gothic-coding/400Regular/NanumGothicCoding_400Regular.ttf',
];

const sans = (style: string): string => `@expo-google-fonts/source-sans-3/${style}/SourceSans3_${style}.ttf`;
const mono = (style: string): string =>
  `@expo-google-fonts/source-code-pro/${style}/SourceCodePro_${style}.ttf`;

/** The font files of each face, in the order in which a character is looked for. */
export const FACE_FILES: Readonly<Record<Face, readonly string[]>> = {
  sans: [sans('400Regular'), ...FALLBACKS],
  'sans-bold': [sans('700Bold'), ...FALLBACKS],
  'sans-italic': [sans('400Regular_Italic'), sans('400Regular'), ...FALLBACKS],
  mono: [mono('400Regular'), sans('400Regular'), 'dejavu-fonts-ttf/ttf/DejaVuSansMono.ttf', ...FALLBACKS],
  'mono-bold': [
    mono('600SemiBold'),
    sans('700Bold'),
    'dejavu-fonts-ttf/ttf/DejaVuSansMono.ttf',
    ...FALLBACKS,
  ],
  'mono-italic': [mono('400Regular_Italic'), sans('400Regular_Italic'), ...FALLBACKS],
};

/** The height of a face's letters relative to the size of its paragraph. */
export function faceScale(face: Face): number {
  return face.startsWith('mono') ? CODE_SCALE : 1;
}
