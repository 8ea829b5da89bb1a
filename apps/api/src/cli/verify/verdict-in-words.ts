import { NONE_BEFORE, postInWords, type Verification } from '@best-value/model';

const LONGEST_QUOTE = 2000;
const london = new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'Europe/London',
});

/** The whole answer for a terminal: whose it is, who approved and signed it, and whether it is whole or what was changed. */
export function report(found: Verification, compared: boolean): string {
  return `${[...heading(found), ...people(found), pdf(found), '', ...verdict(found, compared)].join('\n')}\n`;
}

function heading({ council, year, edition, audience, seal, previousSeal, sealedAt }: Verification): string[] {
  const unknown = '(cannot be read)';
  return [
    `${plain(council?.name ?? unknown)}: Best Value self-assessment ${plain(year ?? unknown)}, edition ${edition ?? unknown}, ${audience ?? unknown}`,
    `Sealed:      ${sealedAt === null ? unknown : moment(sealedAt)}`,
    `Seal:        ${plain(seal ?? unknown)}`,
    `Seal before: ${previousSeal === NONE_BEFORE ? 'none: it is the council’s first sealed document' : plain(previousSeal ?? unknown)}`,
  ];
}

function people({ approvedBy, signedBy }: Verification): string[] {
  return [
    '',
    'Approved by:',
    ...approvedBy.map(
      ({ name, independent, at }) =>
        `  ${plain(name)}, ${moment(at)}${independent ? ' (scored none of its themes)' : ''}`,
    ),
    'Signed by:',
    ...signedBy.flatMap(({ post, name, deputy, declaration, comment, signedAt }) => [
      `  ${plain(name)}, ${deputy ? 'deputy of the ' : ''}${plain(postInWords(post))}, ${moment(signedAt)}`,
      `    “${plain(comment)}”`,
      ...(declaration === null ? [] : [`    Declaration: “${plain(declaration)}”`]),
    ]),
    '',
  ];
}

function pdf({ pdf: state, pdfNamed }: Verification): string {
  if (state === 'fits') return 'PDF: it is the one that was sealed.';
  if (state === 'differs') return 'PDF: it is not the one that was sealed.';
  return pdfNamed === null
    ? 'PDF: not checked.'
    : `PDF: not checked. There is no “${plain(pdfNamed)}” beside the bundle; give its name after the bundle’s.`;
}

function verdict({ whole, findings, pdf: state }: Verification, compared: boolean): string[] {
  if (!whole)
    return [
      `NOT whole: ${findings.length === 1 ? 'one thing does' : `${findings.length} things do`} not fit.`,
      ...findings.map(({ message, path }) => `- ${plain(message)}${path === '' ? '' : ` [${plain(path)}]`}`),
    ];
  const what = state === 'fits' ? 'The bundle and the PDF are' : 'The bundle is';
  return compared
    ? [`Whole and unaltered. ${what} what was sealed, with the seal that you gave.`]
    : [
        `Whole and unaltered since it was sealed. ${what} as the seal above says.`,
        'Now compare that seal with the one that the council has published: only this shows that nobody made all of it anew.',
      ];
}

/** A bundle is made by others: nothing in it may move the cursor, change colours or turn the direction of a line. */
function plain(text: string): string {
  const line = text.replaceAll(/\s+/gu, ' ').replaceAll(/\p{C}/gu, '\uFFFD');
  return line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE).toWellFormed()} …` : line;
}

function moment(instant: string): string {
  const date = new Date(instant);
  return Number.isNaN(date.getTime()) ? plain(instant) : london.format(date);
}
