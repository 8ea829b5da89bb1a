import { createRequire } from 'node:module';
import type { TFontDictionary } from 'pdfmake/interfaces.js';

const { resolve } = createRequire(import.meta.url);
const PACKAGE = '@expo-google-fonts/source-sans-3';

export const FONT_FAMILY = 'Source Sans 3';

const faces = {
  normal: face('400Regular'),
  bold: face('600SemiBold'),
  italics: face('400Regular_Italic'),
  bolditalics: face('600SemiBold_Italic'),
};

/** Paths of the four faces. TTF, because subsetting the WOFF2 files fails. */
export const fonts: TFontDictionary = { [FONT_FAMILY]: faces };

/** The files of all faces: a character can be printed when each of them has it. */
export const fontFiles: readonly string[] = Object.values(faces);

function face(name: string): string {
  return resolve(`${PACKAGE}/${name}/SourceSans3_${name}.ttf`);
}
