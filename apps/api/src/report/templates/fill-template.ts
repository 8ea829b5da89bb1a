import { patchDocument } from 'docx';
import { refuseExemptInPublic } from '../covering/marks.js';
import { CORE_PROPERTIES, coreProperties } from '../docx/core-properties.js';
import { type Package, readPackage, writePackage } from '../docx/package.js';
import { bullets } from '../docx/render-covering-docx.js';
import { stableIdentifiers } from '../docx/stable-identifiers.js';
import { addStyles } from './add-styles.js';
import { type Filling, guarded, unguarded } from './filling.js';
import { markPages } from './page-marks.js';
import { textWidthOf } from './page-width.js';
import { patchesOf } from './patches.js';
import { findPlaceholders, holdsText } from './placeholders.js';
import { templateKeys } from './template-keys.js';

const APPLICATION_PROPERTIES = 'docProps/app.xml';
const NO_PROPERTIES =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"/>';

/**
 * Fills a council's own template with a report. The same template and report give the same bytes.
 * @param template a package that was found harmless
 * @throws Error when a public report holds something exempt, or a placeholder could not be filled
 */
export async function fillTemplate(template: Package, filling: Filling): Promise<Uint8Array> {
  refuseExempt(filling);
  const { form, document } = filling;
  const keys = templateKeys(form);
  const width = textWidthOf(template.get('word/document.xml')?.toString('utf8') ?? '');
  const patched = await patchDocument({
    outputType: 'nodebuffer',
    data: await writePackage(template),
    patches: patchesOf(keys, guarded(filling), width),
    trimPlaceholders: true,
    numbering: { config: [bullets()] },
    // Sees to it that there is a part for them, which is written anew below.
    properties: { title: document.title },
  });
  const parts = new Map(await readPackage(patched));
  refuseUnfilled(parts, new Set(keys.map(({ key }) => key)));
  for (const [name, bytes] of parts)
    if (name.endsWith('.xml')) parts.set(name, Buffer.from(unguarded(bytes.toString('utf8'))));
  // Who made the template, and where, is nobody's business who reads a report.
  parts.set(CORE_PROPERTIES, Buffer.from(coreProperties(document)));
  if (parts.has(APPLICATION_PROPERTIES)) parts.set(APPLICATION_PROPERTIES, Buffer.from(NO_PROPERTIES));
  const styled = await addStyles(parts, document.council.brandColour);
  return writePackage(stableIdentifiers(markPages(styled, document)));
}

function refuseExempt({ document, parts }: Filling): void {
  refuseExemptInPublic(document);
  const exempt = [...parts.values()].flat().some((block) => block.exempt !== undefined);
  if (document.audience === 'public' && exempt)
    throw new Error('A public covering report holds a block that is exempt.');
}

/** A placeholder in a place that is not looked into would come to the meeting as it stands. */
function refuseUnfilled(parts: Package, keys: ReadonlySet<string>): void {
  const texts = new Map(
    [...parts].filter(([name]) => holdsText(name)).map(([name, bytes]) => [name, bytes.toString('utf8')]),
  );
  const left = findPlaceholders(texts).found.find(({ key }) => keys.has(key));
  if (left) throw new Error(`The placeholder {{${left.key}}} ${left.place} was not filled in.`);
}
