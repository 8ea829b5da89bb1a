import type { AppendixDocument } from './document.js';
import { guidanceInWords } from './guidance.js';
import { ParagraphNumbers } from './paragraphs.js';
import type { Material } from './material.js';
import type { References } from './references.js';

/** Whose work this document rests on, and on what terms. */
export function attributionsSection(
  { model }: Material,
  refs: References,
  sealed: boolean,
): AppendixDocument['attributions'] {
  const introduction = new ParagraphNumbers(refs.sections.attributions).number([
    `This document was made with version ${model.id} of the criteria. They are a reading of the guidance in different words, and the guidance itself is the place to check what it says.`,
    sealed
      ? `The code after “Seal” at the foot of each page is the beginning of the seal in section ${refs.sections.assurance}.`
      : 'The code after “Content” at the foot of each page stands for what this document says. Two copies with the same code say the same.',
  ]);
  return {
    section: { number: refs.sections.attributions, title: 'Attributions', introduction },
    items: [
      {
        text: `Guidance that the themes follow: ${guidanceInWords(model).replace('the guidance ', '')}. None of its text is reproduced here.`,
        address: model.guidance.address,
      },
      {
        text: 'Typeface: Source Sans 3, copyright Adobe, under the SIL Open Font License 1.1.',
        address: 'https://openfontlicense.org',
      },
    ],
  };
}
