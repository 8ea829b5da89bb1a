import type { Finding } from '../finding.js';
import type { PdfFile } from '../pdf-file.js';
import { wellFormedness } from '../well-formed.js';

/** 01-007, 06-001 to 06-003, 07-001, 11-006, X-markinfo, X-pdfa: what the file says about itself. */
export function metadata({ reader, catalog }: PdfFile): Finding[] {
  const findings: Finding[] = [];
  const add = (rule: string, message: string): void => void findings.push({ rule, message });
  const marked = reader.dict(catalog, 'MarkInfo');
  if (reader.flag(marked, 'Marked') !== true) add('X-markinfo', 'The file does not say that it is tagged.');
  if (!reader.dict(catalog, 'StructTreeRoot')) add('X-markinfo', 'The file has no structure tree.');
  if (reader.flag(marked, 'Suspects') === true) add('01-007', 'The file says itself that its tags are doubtful.');
  if (reader.flag(reader.dict(catalog, 'ViewerPreferences'), 'DisplayDocTitle') !== true) {
    add('07-001', 'Viewers are not told to show the title instead of the file name.');
  }
  if (!reader.text(catalog, 'Lang')) add('11-006', 'The file has no language.');
  const stream = reader.stream(catalog, 'Metadata');
  if (!stream) {
    add('06-001', 'The file has no XMP metadata.');
    return findings;
  }
  const xmp = Buffer.from(stream).toString('utf8');
  const fault = wellFormedness(xmp);
  if (fault) add('06-003', `The XMP metadata is not well-formed XML: ${fault}.`);
  if (!/<pdfuaid:part>1<\/pdfuaid:part>/.test(xmp)) add('06-002', 'The XMP metadata does not claim PDF/UA-1.');
  if (!/<dc:title>[\s\S]*?<rdf:li[^>]*>\s*[^<\s]/.test(xmp)) add('06-003', 'The XMP metadata has no title.');
  const archive = /<pdfaid:part>2<\/pdfaid:part>\s*<pdfaid:conformance>A</.test(xmp);
  if (!archive || !reader.array(catalog, 'OutputIntents')) {
    add('X-pdfa', 'The file does not claim PDF/A-2a, or has no output intent for its colours.');
  }
  return findings;
}
