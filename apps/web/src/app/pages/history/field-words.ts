/** Names of fields of the trail, in the words of the pages. */
const names: Record<string, string> = {
  cleared: 'Cleared with initials',
  clearedBy: 'Cleared by',
  clearedOn: 'Cleared on',
  copiedFrom: 'Copied from',
  field: 'Field',
  group: 'Heading over it',
  initial: 'What it starts with',
  items: 'Items',
  label: 'Heading',
  movementReason: 'Why the score moved',
  followOnActionIds: 'Follow-on actions that led to it',
  meetsOn: 'Date of the meeting',
  place: 'Where it is printed',
  rows: 'Rows',
  contacts: 'People to contact',
  order: 'Order of the fields',
  base: 'Built on',
  hash: 'Hash',
  wording: 'Whose words they are',
  scale: 'Scale',
  judgements: 'Judgements',
  address: 'Address',
  admin: 'Administrator',
  body: 'Body',
  bodyName: 'Name of the body',
  brandColour: 'Colour',
  carriedFrom: 'Carried forward from',
  cites: 'Criterion that is cited',
  classification: 'Classification',
  criteria: 'Criteria',
  criterionKey: 'Criterion',
  dates: 'Key dates',
  decision: 'Words of the decision',
  deputies: 'Deputies',
  draftDue: 'First draft due',
  dueOn: 'Due date',
  email: 'Email address',
  evidenceId: 'Item of evidence',
  evidenceLinks: 'Evidence links',
  fileId: 'File',
  followOnActions: 'Follow-on actions',
  found: 'What was found',
  from: 'From the year',
  findings: 'What the reviewer found',
  importedFrom: 'Imported from the file',
  independent: 'Had scored nothing',
  stage: 'Where the theme stands',
  reviewerId: 'Reviewer',
  resolution: 'How it was settled',
  fileName: 'File',
  finalAt: 'Made final',
  grade: 'Grade, as issued',
  gradeWords: 'Grade in its issuer’s words',
  heldOn: 'Date of the meeting',
  holder: 'Holder',
  issuedOn: 'Issued on',
  issuingBody: 'Issued by',
  councilMeeting: 'Council meeting',
  leadId: 'Lead',
  mentionedId: 'Who is mentioned',
  metric: 'Figure',
  minuteLink: 'Address of the minutes',
  minuteReference: 'Minute reference',
  modelId: 'Version of the themes and criteria',
  narrativeClassification: 'Classification of the narrative',
  on: 'On',
  open: 'Open to everybody',
  leftBehind: 'Left behind',
  links: 'Links that were tried',
  outcome: 'What it decided',
  origin: 'Where it comes from',
  ownerId: 'Owner',
  ownerTitle: 'Owner in words',
  periodFrom: 'Period it covers, from',
  periodTo: 'Period it covers, to',
  publish: 'Published with the assessment',
  reopenedReason: 'Why it was reopened',
  ladder: 'Way of the year',
  blindScoring: 'Reviewers score blind',
  edition: 'Edition',
  post: 'Post',
  deputy: 'As deputy',
  declaration: 'Declaration',
  signature: 'Signature',
  seal: 'Seal',
  pdf: 'Fingerprint of the PDF (SHA-256)',
  themes: 'Themes to work on again',
  reviewBy: 'Look at it again by',
  reviewDue: 'Review due',
  scoreClassification: 'Classification of the reason',
  scoreReason: 'Reason for the score',
  sha256: 'Fingerprint of the file (SHA-256)',
  shows: 'What it shows',
  slug: 'Part of the address',
  stance: 'Supports or counters',
  themeKey: 'Theme',
  what: 'What will be done',
  why: 'Why it is needed',
};

/** A field's name: "scoreReason" as "Reason for the score"; one that is not listed as its own words. */
export function fieldInWords(field: string): string {
  return (
    names[field] ??
    capital(
      field
        .replace(/([a-z])([A-Z])/g, '$1 $2')
        .replaceAll('-', ' ')
        .toLowerCase(),
    )
  );
}

/** "partly-met" as "Partly met", "culture/shared-values" as "Culture: shared values". */
export function keyInWords(key: string): string {
  return capital(key.replaceAll('-', ' ').replace('/', ': '));
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
