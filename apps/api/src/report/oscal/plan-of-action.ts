import type { FollowOnActionEntry } from '../appendix/document.js';
import { evidenceResources, evidenceUuid } from './evidence-resources.js';
import { metadataOf, properties } from './metadata.js';
import { markup, markupLine, moment } from './oscal-text.js';
import type { PlanOfAction, Risk } from './oscal.js';
import type { OscalReading } from './reading.js';
import { uuidOf } from './uuid-of.js';

/**
 * The follow-on actions as an OSCAL plan of action and milestones: each is an item of the plan and the risk that it puts right.
 * @returns null without follow-on actions, as OSCAL has no empty plan
 */
export function planOfAction(reading: OscalReading): PlanOfAction | null {
  const { document, council, ids } = reading;
  const { items } = document.followOnActions;
  if (items.length === 0) return null;
  const uuid = (kind: string, { reference }: FollowOnActionEntry): string =>
    uuidOf(council.slug, 'follow-on-action', ids.get(reference) ?? reference, kind);
  const used = new Set(items.flatMap(({ evidence }) => evidence));
  const resources = evidenceResources(reading).filter((_, n) => used.has(document.evidence.items[n]?.reference ?? ''));
  return {
    'plan-of-action-and-milestones': {
      uuid: uuidOf(council.slug, document.year, 'plan-of-action'),
      metadata: metadataOf(reading, 'Best Value action plan'),
      'system-id': { id: council.slug },
      risks: items.map((item) => riskOf(reading, item, (kind) => uuid(kind, item))),
      'poam-items': items.map((item) => ({
        uuid: uuid('item', item),
        title: markupLine(`${item.reference} ${item.title}`),
        description: described(item),
        'related-risks': [{ 'risk-uuid': uuid('risk', item) }],
      })),
      ...(resources.length > 0 && { 'back-matter': { resources } }),
    },
  };
}

function riskOf(reading: OscalReading, item: FollowOnActionEntry, uuid: (kind: string) => string): Risk {
  const { title, why, status, statusWord, dueOn, themeKey, themeTitle, criteria, owner, origin, notes, evidence } =
    item;
  const progress = notes.map(({ on, by, text }) => `${on}, ${by}: ${text.join('\n\n')}`).join('\n\n');
  return {
    uuid: uuid('risk'),
    title: markupLine(title),
    description: markup(why.join('\n\n')) || 'No reason is given.',
    statement: markup(`What is below the best answer under the theme ${themeTitle}.`),
    props: properties([
      ['theme', themeKey],
      ['criteria', criteria.join(', ')],
      ['origin', origin],
      ['status', status],
      ['status-word', statusWord],
      ['owner', owner],
      ['evidence', evidence.map((reference) => evidenceUuid(reading, reference)).join(' ')],
    ]),
    status: statusOf(status),
    ...(dueOn !== null && { deadline: moment(dueOn) }),
    remediations: [
      {
        uuid: uuid('remediation'),
        lifecycle: status === 'complete' ? 'completed' : 'planned',
        title: markupLine(title),
        description: described(item),
        ...(progress !== '' && { remarks: markup(progress) }),
      },
    ],
  };
}

function described({ what, title }: FollowOnActionEntry): string {
  return markup(what.join('\n\n')) || markup(title);
}

/** Nobody accepted the risk of a cancelled one: it is closed, and the property has the council's own word. */
function statusOf(status: FollowOnActionEntry['status']): string {
  if (status === 'complete' || status === 'cancelled') return 'closed';
  return status === 'not-started' ? 'open' : 'remediating';
}
