import type {
  AppendixDocument,
  Assurance,
  CriterionEntry,
  EvidenceUse,
  Mark,
  Paragraph,
  ThemeSection,
} from '../appendix/document.js';
import { evidenceResources, evidenceUuid } from './evidence-resources.js';
import { metadataOf, properties } from './metadata.js';
import { markup, markupLine, moment, token } from './oscal-text.js';
import type { AssessmentResults, Attestation, Finding, Observation, ReviewedControls } from './oscal.js';
import type { OscalReading } from './reading.js';
import { uuidOf } from './uuid-of.js';

/** A theme or a criterion: what OSCAL calls an objective. */
interface Objective {
  readonly key: string;
  readonly reference: string;
  readonly kind: 'theme' | 'characteristic' | 'indicator';
  readonly title: string;
  readonly mark: Mark;
  readonly said: string;
  readonly evidence: readonly EvidenceUse[];
}

/**
 * The assessment as OSCAL assessment results: a finding for each score and judgement, an observation for each use of evidence, the evidence
 * register as back matter. What is not yet judged or does not apply to the council is no finding; the reviewed controls name all the same.
 */
export function assessmentResults(reading: OscalReading): AssessmentResults {
  const { document, council } = reading;
  const { year, asAt, model, summary } = document;
  const objectives = document.themes.flatMap(objectivesOf);
  const observations = objectives.flatMap((objective) =>
    objective.evidence.map((use) => observationOf(reading, objective, use)),
  );
  const findings = objectives.flatMap((objective) => findingOf(reading, objective));
  const remarks = markup(beside(document));
  const method = uuidOf(council.slug, year, 'method');
  return {
    'assessment-results': {
      uuid: uuidOf(council.slug, year, 'assessment-results'),
      metadata: metadataOf(reading, 'Best Value self-assessment'),
      'import-ap': {
        href: `#${method}`,
        remarks:
          'There is no plan in OSCAL: the resource names the guidance and the criteria that the council judges itself by.',
      },
      results: [
        {
          uuid: uuidOf(council.slug, year, 'result'),
          title: markupLine(document.title),
          description: markup(summary.section.introduction.map(({ text }) => text).join('\n\n') || summary.alternative),
          start: moment(asAt),
          'reviewed-controls': reviewed(objectives),
          ...(document.assurance && { attestations: attestationsOf(document.assurance) }),
          ...(observations.length > 0 && { observations }),
          ...(findings.length > 0 && { findings }),
          ...(remarks !== '' && { remarks }),
        },
      ],
      'back-matter': {
        resources: [
          {
            uuid: method,
            title: markupLine(model.title),
            description: markup(model.wording),
            citation: { text: markupLine(model.guidance.title) },
            rlinks: [{ href: model.guidance.address }],
          },
          ...evidenceResources(reading),
        ],
      },
    },
  };
}

/** What each statutory officer said and signed. */
function attestationsOf({ statements }: Assurance): Attestation[] {
  return statements.map(({ post, name, deputy, declaration, comment, on }) => {
    const signed = `Signed by ${name}${deputy ? ' as deputy' : ''} on ${on}.`;
    const said = [...comment.map(({ text }) => text), ...(declaration === null ? [] : [declaration]), signed];
    return { parts: [{ name: 'statement', title: markupLine(post), prose: markup(said.join('\n\n')) }] };
  });
}

/** What the document says that is no finding: what has moved since the last sealed year, and the answers to what an inspector would ask. */
function beside({ movement, answers }: AppendixDocument): string {
  const moved = movement
    ? [
        movement.title,
        ...movement.introduction.map(({ text }) => text),
        ...movement.rows.map(({ title, before, now, change, counts }) => {
          return `${title}: ${before?.word ?? 'not scored'} to ${now.word} (${change.word}). ${counts}.`;
        }),
        ...movement.completed.map(({ reference, title, before }) => `${reference} ${title}: complete. ${before}.`),
      ]
    : [];
  const answered = (answers?.items ?? []).flatMap(({ reference, question, about, answer }) => [
    `${reference} ${question} (${about.join(', ')})`,
    ...answer.map(({ text }) => text),
  ]);
  return [...moved, ...(answers ? [answers.section.title, ...answered] : [])].join('\n\n');
}

/** What a follow-on action or a table calls a finding. @param key of the theme or criterion */
export function findingUuid({ council, document }: OscalReading, key: string): string {
  return uuidOf(council.slug, document.year, 'finding', key);
}

function objectivesOf(theme: ThemeSection): Objective[] {
  const ofCriteria = (kind: 'characteristic' | 'indicator', entries: readonly CriterionEntry[]): Objective[] =>
    entries.map(({ key, reference, text, judgement, reason, evidence, citations }) => ({
      key,
      reference,
      kind,
      title: text,
      mark: judgement,
      said: [
        ...reason,
        ...citations.map((cited) => `See ${cited.reference} (${cited.themeTitle}): ${cited.note}`),
      ].join('\n\n'),
      evidence,
    }));
  return [
    {
      key: theme.themeKey,
      reference: String(theme.section.number),
      kind: 'theme',
      title: theme.section.title,
      mark: theme.score,
      said: texts([...theme.scoreReason, ...theme.narrative]),
      evidence: theme.evidence,
    },
    ...ofCriteria('characteristic', theme.characteristics),
    ...ofCriteria('indicator', theme.indicators),
  ];
}

function findingOf(reading: OscalReading, objective: Objective): Finding[] {
  const { key, reference, kind, title, mark, said, evidence } = objective;
  if (mark.tone === 'undecided' || mark.tone === 'not-applicable') return [];
  const satisfied = mark.tone === 'favourable';
  return [
    {
      uuid: findingUuid(reading, key),
      title: markupLine(`${reference} ${title}`),
      description: markup(said) || 'No reason is given.',
      props: properties([
        ['kind', kind],
        [kind === 'theme' ? 'score' : 'judgement', mark.word],
      ]),
      target: {
        type: 'objective-id',
        'target-id': token(key),
        title: markupLine(title),
        status: {
          state: satisfied ? 'satisfied' : 'not-satisfied',
          reason: reasonOf(mark),
          remarks: markup(mark.word),
        },
      },
      ...(evidence.length > 0 && {
        'related-observations': evidence.map((use) => ({
          'observation-uuid': observationUuid(reading, objective, use),
        })),
      }),
    },
  ];
}

function reasonOf({ tone }: Mark): string {
  if (tone === 'favourable') return 'pass';
  return tone === 'unfavourable' ? 'fail' : 'other';
}

function observationOf(reading: OscalReading, objective: Objective, use: EvidenceUse): Observation {
  return {
    uuid: observationUuid(reading, objective, use),
    title: markupLine(`${use.reference} for ${objective.reference}`),
    description: markup(use.shows) || 'The officers did not write what it shows.',
    props: properties([['stance', use.stance]]),
    methods: ['EXAMINE'],
    'relevant-evidence': [{ href: `#${evidenceUuid(reading, use.reference)}`, description: markup(use.title) }],
    collected: moment(reading.document.asAt),
  };
}

function observationUuid(reading: OscalReading, { key }: Objective, use: EvidenceUse): string {
  return uuidOf(
    reading.council.slug,
    reading.document.year,
    'observation',
    key,
    evidenceUuid(reading, use.reference),
    use.stance,
  );
}

function reviewed(objectives: readonly Objective[]): ReviewedControls {
  const of = (kinds: readonly Objective['kind'][]) =>
    objectives.filter(({ kind }) => kinds.includes(kind)).map(({ key }) => ({ 'control-id': token(key) }));
  return {
    description: 'The seven themes stand first, then their characteristics and indicators.',
    'control-selections': [{ 'include-controls': [...of(['theme']), ...of(['characteristic', 'indicator'])] }],
  };
}

function texts(paragraphs: readonly Paragraph[]): string {
  return paragraphs.map(({ text }) => text).join('\n\n');
}
