import {
  PDFArray,
  PDFBool,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFString,
} from '@cantoo/pdf-lib';
import * as surgery from './surgery.js';

/** A file that went wrong after or while it was written: the named rule must say so. */
export interface BrokenFile {
  rule: string;
  name: string;
  break(file: PDFDocument): void;
}

const { of } = PDFName;

export const BROKEN_FILES: readonly BrokenFile[] = [
  {
    rule: '01-003',
    name: 'an artifact inside tagged content',
    break: (file) => surgery.editContent(file, (page) => page.replace(/(MCID 0\s*>> BDC)/, '$1\n/Artifact BMC EMC')),
  },
  {
    rule: '01-004',
    name: 'tagged content inside an artifact',
    break: (file) =>
      surgery.editContent(file, (page) =>
        page.replace(/EMC\s+(\/\w+ <<\s*\/MCID 1\s*>> BDC[\s\S]*?EMC)/, 'EMC /Artifact BMC $1 EMC'),
      ),
  },
  {
    rule: '01-005',
    name: 'a box drawn outside every bracket',
    break: (file) => surgery.editContent(file, (page) => `${page}\n0 0 10 10 re f`),
  },
  {
    rule: '01-005',
    name: 'a bracket that is never closed',
    break: (file) => surgery.editContent(file, (page) => page.replace(/EMC(?![\s\S]*EMC)/, '')),
  },
  {
    rule: '01-007',
    name: 'a file that doubts its own tags',
    break: ({ catalog }) => catalog.lookup(of('MarkInfo'), PDFDict).set(of('Suspects'), PDFBool.True),
  },
  {
    rule: '02-001',
    name: 'a tag nobody knows',
    break: (file) => surgery.tag(file, 'P').set(of('S'), of('Chapter')),
  },
  { rule: '06-001', name: 'no metadata', break: ({ catalog }) => void catalog.delete(of('Metadata')) },
  {
    rule: '06-002',
    name: 'no claim to be PDF/UA',
    break: (file) => surgery.editMetadata(file, (xmp) => xmp.replace(/<pdfuaid:part>1<\/pdfuaid:part>/, '')),
  },
  {
    rule: '06-003',
    name: 'no title in the metadata',
    break: (file) => surgery.editMetadata(file, (xmp) => xmp.replace(/<dc:title>[\s\S]*<\/dc:title>/, '')),
  },
  {
    rule: '06-003',
    name: 'a bare ampersand in the metadata',
    break: (file) => surgery.editMetadata(file, (xmp) => xmp.replace('Specimen', 'Terms & conditions')),
  },
  {
    rule: '07-001',
    name: 'the file name is shown for the title',
    break: ({ catalog }) => catalog.lookup(of('ViewerPreferences'), PDFDict).set(of('DisplayDocTitle'), PDFBool.False),
  },
  { rule: '09-004', name: 'a paragraph for a cell', break: (file) => surgery.tag(file, 'TD').set(of('S'), of('P')) },
  { rule: '09-005', name: 'a paragraph for an item', break: (file) => surgery.tag(file, 'LI').set(of('S'), of('P')) },
  {
    rule: '09-006',
    name: 'an item in the contents',
    break: (file) => surgery.tag(file, 'TOCI').set(of('S'), of('LI')),
  },
  {
    rule: '10-001',
    name: 'a letter that cannot be read back',
    break: (file) => surgery.editUnicodeMap(file, (cmap) => cmap.replace(/<0053>/, '<>')),
  },
  { rule: '11-006', name: 'no language', break: ({ catalog }) => void catalog.delete(of('Lang')) },
  {
    rule: '13-004',
    name: 'a figure without words',
    break: (file) => void surgery.tag(file, 'Figure').delete(of('Alt')),
  },
  { rule: '14-007', name: 'a heading without a level', break: (file) => surgery.tag(file, 'H2').set(of('S'), of('H')) },
  {
    rule: '15-003',
    name: 'a header that does not say what it heads',
    break: (file) => void surgery.tag(file, 'TH').lookup(of('A'), PDFDict).delete(of('Scope')),
  },
  {
    rule: '21-001',
    name: 'an attached file without a name',
    break: ({ context }) => void context.register(context.obj({ Type: 'Filespec', EF: {}, F: PDFString.of('a.json') })),
  },
  {
    rule: '26-001',
    name: 'an encrypted file',
    break: (file) => file.encrypt({ ownerPassword: 'owner', userPassword: '' }),
  },
  {
    rule: '28-002',
    name: 'a note outside the tags',
    break: (file) => surgery.addAnnotation(file, { Subtype: 'Text', Contents: PDFString.of('A note') }),
  },
  { rule: '28-004', name: 'a note without words', break: (file) => surgery.addAnnotation(file, { Subtype: 'Text' }) },
  { rule: '28-008', name: 'no order for the Tab key', break: (file) => void file.getPage(0).node.delete(of('Tabs')) },
  { rule: '28-009', name: 'the Tab key goes by rows', break: (file) => file.getPage(0).node.set(of('Tabs'), of('R')) },
  {
    rule: '28-011',
    name: 'a link in a tag that is not a link',
    break: (file) => surgery.tag(file, 'Link').set(of('S'), of('Span')),
  },
  {
    rule: '28-012',
    name: 'a link that does not say where it goes',
    break: (file) => void surgery.annotation(file).delete(of('Contents')),
  },
  {
    rule: '31-009',
    name: 'a font left out of the file',
    break: (file) => void surgery.having(file, 'FontFile2').delete(of('FontFile2')),
  },
  {
    rule: '31-016',
    name: 'a width that is not the width of its letter',
    break: (file) => {
      const widths = surgery.having(file, 'CIDToGIDMap').lookup(of('W'), PDFArray).lookup(1, PDFArray);
      widths.set(3, PDFNumber.of(widths.lookup(3, PDFNumber).asNumber() + 40));
    },
  },
  {
    rule: '31-027',
    name: 'a font whose codes cannot be read back',
    break: (file) => void surgery.having(file, 'ToUnicode').delete(of('ToUnicode')),
  },
  {
    rule: '31-030',
    name: 'a box for a missing letter',
    break: (file) => surgery.editContent(file, (page) => page.replace(/\[<..../, '[<0000')),
  },
  {
    rule: 'X-markinfo',
    name: 'tags the file keeps quiet about',
    break: ({ catalog }) => void catalog.delete(of('MarkInfo')),
  },
  { rule: 'X-markinfo', name: 'no tags', break: ({ catalog }) => void catalog.delete(of('StructTreeRoot')) },
  { rule: 'X-pdfa', name: 'no output intent', break: ({ catalog }) => void catalog.delete(of('OutputIntents')) },
  { rule: 'X-mcid', name: 'content that no tag owns', break: (file) => void surgery.tag(file, 'P').delete(of('K')) },
  {
    rule: 'X-mcid',
    name: 'a tag that owns what is not there',
    break: (file) => surgery.tag(file, 'P').set(of('K'), file.context.obj([9999])),
  },
  {
    rule: 'X-parent-tree',
    name: 'content that leads back to another tag',
    break: (file) => {
      const onPage = surgery.parentTree(file).lookup(1, PDFArray);
      onPage.set(0, onPage.get(1));
    },
  },
  {
    rule: 'X-parent-tree',
    name: 'a link that leads back to another tag',
    break: (file) => surgery.annotation(file).set(of('StructParent'), PDFNumber.of(0)),
  },
  {
    rule: 'X-objr',
    name: 'a tag that gives the wrong page for its link',
    break: (file) => surgery.linkReference(file).set(of('Pg'), file.getPage(2).ref),
  },
  {
    rule: 'X-dest',
    name: 'a link to a name that was taken away',
    break: (file) => surgery.renameDestination(file, 'scores', 'scorez'),
  },
  {
    rule: 'X-dest',
    name: 'a bookmark to a page that was taken away',
    break: (file) => {
      const place = surgery.having(file, 'Title').lookup(of('Dest'), PDFArray);
      place.set(0, file.context.register(file.context.obj({ Type: 'Page' })));
    },
  },
  {
    rule: 'X-name-tree',
    name: 'names in the order of some language',
    break: (file) => {
      const names = surgery.destinations(file);
      const swap = (a: number, b: number): void => {
        const first: PDFObject = names.get(a);
        names.set(a, names.get(b));
        names.set(b, first);
      };
      swap(0, 2);
      swap(1, 3);
    },
  },
  {
    rule: 'X-table-grid',
    name: 'a span that is not said',
    break: (file) => void surgery.attributes(file, 'ColSpan').delete(of('ColSpan')),
  },
  {
    rule: 'X-table-grid',
    name: 'a cell that reaches below its table',
    break: (file) => surgery.attributes(file, 'ColSpan').set(of('RowSpan'), PDFNumber.of(3)),
  },
  {
    rule: 'P-outline',
    name: 'a bookmark with another name',
    break: (file) => surgery.having(file, 'Title').set(of('Title'), PDFString.of('Something else')),
  },
  {
    rule: 'P-outline',
    name: 'a bookmark to the corner of the page',
    break: (file) => surgery.having(file, 'Title').set(of('Dest'), file.context.obj([file.getPage(0).ref, 'Fit'])),
  },
  { rule: 'P-outline', name: 'no bookmarks', break: ({ catalog }) => void catalog.delete(of('Outlines')) },
  {
    rule: 'P-empty',
    name: 'a paragraph that holds nothing',
    break: (file) => {
      const empty = file.context.register(
        file.context.obj({ S: 'P', P: surgery.tagReference(file, 'Document'), K: [] }),
      );
      surgery.tag(file, 'Document').lookup(of('K'), PDFArray).push(empty);
    },
  },
  {
    rule: 'P-bbox',
    name: 'a figure that does not say where it is',
    break: (file) => void surgery.attributes(file, 'BBox').delete(of('BBox')),
  },
  {
    rule: 'P-bbox',
    name: 'a figure beside its page',
    break: (file) => surgery.attributes(file, 'BBox').set(of('BBox'), file.context.obj([700, 10, 760, 30])),
  },
  {
    rule: 'P-order',
    name: 'tags in another order than the page',
    break: (file) => {
      const kids = surgery.tag(file, 'Document').lookup(of('K'), PDFArray);
      const first = kids.get(0);
      kids.set(0, kids.get(2));
      kids.set(2, first);
    },
  },
];
