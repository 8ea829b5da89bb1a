/** How the content of a type is recognised. */
export type Recognised =
  | { by: 'magic' }
  /** Office Open XML: a zip whose `[Content_Types].xml` names this main part. */
  | { by: 'ooxml'; mainPart: string }
  /** OpenDocument: a zip whose `mimetype` entry is the media type. */
  | { by: 'opendocument' }
  | { by: 'text' };

export interface AcceptedType {
  /** Media type it is stored and served as. */
  type: string;
  recognised: Recognised;
}

const ooxml = 'application/vnd.openxmlformats-officedocument';
const opendocument = (name: string): AcceptedType => ({
  type: `application/vnd.oasis.opendocument.${name}`,
  recognised: { by: 'opendocument' },
});

function office(type: string, part: string): AcceptedType {
  return { type: `${ooxml}.${type}`, recognised: { by: 'ooxml', mainPart: `${ooxml}.${part}.main+xml` } };
}

/** The files that may be uploaded, by extension. What is not here is refused. */
export const acceptedTypes: Readonly<Record<string, AcceptedType>> = {
  pdf: { type: 'application/pdf', recognised: { by: 'magic' } },
  png: { type: 'image/png', recognised: { by: 'magic' } },
  jpg: { type: 'image/jpeg', recognised: { by: 'magic' } },
  jpeg: { type: 'image/jpeg', recognised: { by: 'magic' } },
  docx: office('wordprocessingml.document', 'wordprocessingml.document'),
  xlsx: office('spreadsheetml.sheet', 'spreadsheetml.sheet'),
  pptx: office('presentationml.presentation', 'presentationml.presentation'),
  odt: opendocument('text'),
  ods: opendocument('spreadsheet'),
  odp: opendocument('presentation'),
  csv: { type: 'text/csv', recognised: { by: 'text' } },
  txt: { type: 'text/plain', recognised: { by: 'text' } },
};

/** Office formats that came before: not examinable, and able to carry macros. */
export const legacyOffice: Readonly<Record<string, string>> = {
  doc: '.docx',
  xls: '.xlsx',
  ppt: '.pptx',
  rtf: '.docx',
};

export const acceptedInWords =
  'PDF, Word (.docx), Excel (.xlsx), PowerPoint (.pptx), OpenDocument (.odt, .ods, .odp), CSV, text, PNG or JPG';
