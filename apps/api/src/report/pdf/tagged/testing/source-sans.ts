import { createRequire } from 'node:module';
import type { TFontDictionary } from 'pdfmake/interfaces.js';

const { resolve } = createRequire(import.meta.url);

function file(style: string): string {
  return resolve(`@expo-google-fonts/source-sans-3/${style}/SourceSans3_${style}.ttf`);
}

/** The four styles a report uses; a fresh object each time, because pdfmake writes into it. */
export function sourceSans(): TFontDictionary {
  return {
    'Source Sans 3': {
      normal: file('400Regular'),
      bold: file('700Bold'),
      italics: file('400Regular_Italic'),
      bolditalics: file('700Bold_Italic'),
    },
  };
}
