import { readFile } from 'node:fs/promises';
import { lookIntoArchive } from '../../evidence/upload-file/archive-bounds.js';
import { examineFile } from '../../evidence/upload-file/examine-file.js';
import { extensionOf } from '../../evidence/upload-file/file-name.js';
import type { ReportForm } from '../covering/form.js';
import { readPackage } from '../docx/package.js';
import { fillTemplate } from './fill-template.js';
import { lookForHarm, type Looked } from './harmless.js';
import { findPlaceholders } from './placeholders.js';
import { sampleOf } from './sample.js';
import { fieldsWithoutPlace } from './template-keys.js';
import { placeholderProblems } from './template.rules.js';

/** 5 MB. */
export const largestTemplate = 5 * 1024 * 1024;
const mostUnpacked = 40 * 1024 * 1024;

const newer: Readonly<Record<string, string>> = {
  docm: 'Templates with macros are not accepted. Save it as a “Word document (*.docx)”.',
  dotm: 'Templates with macros are not accepted. Save it as a “Word document (*.docx)”.',
  dotx: 'Save the template as a “Word document (*.docx)”: files of the kind .dotx are not accepted.',
  doc: 'Files of the older kind .doc are not accepted. Open it and save it as .docx.',
};

/** What a template was found to be, or every reason against it, each as a sentence. */
export type ExaminedTemplate =
  { readonly used: readonly string[]; readonly missing: readonly string[] } | { readonly refused: readonly string[] };

/**
 * Finds out whether a file can be a template of this form: first what it is, without unpacking it; then what it holds; then
 * its placeholders; and last whether it can be filled in.
 * @param name its safe name @param size bytes
 */
export async function examineTemplate(
  path: string,
  name: string,
  size: number,
  form: ReportForm,
): Promise<ExaminedTemplate> {
  const extension = extensionOf(name);
  if (extension !== 'docx') return refused(newer[extension] ?? 'Choose a Word document (.docx).');
  if (size > largestTemplate) return refused('The template must be 5 MB or smaller.');
  const looked = await lookIntoArchive<Looked>(path, size, async (archive) =>
    archive.unpacked > mostUnpacked
      ? refused('This template unpacks to more than 40 MB. Take out large pictures, and save it again.')
      : lookForHarm(archive),
  );
  if ('refused' in looked) return refused(...[looked.refused].flat());
  const examined = await examineFile(path, name, size);
  if ('refused' in examined) return refused(examined.refused);
  const placeholders = findPlaceholders(looked.parts);
  const problems = placeholderProblems(form, placeholders);
  if (problems.length > 0) return refused(...problems);
  const used = new Set(placeholders.found.map(({ key }) => key));
  try {
    await fillTemplate(await readPackage(await readFile(path)), sampleOf(form));
  } catch {
    return refused(
      'This template could not be filled in. Open it in Word, save it again as a “Word document (*.docx)”, and try once more.',
    );
  }
  return { used: [...used], missing: fieldsWithoutPlace(form, used) };
}

function refused(...because: string[]): { refused: readonly string[] } {
  return { refused: because };
}
