import { open } from '../../demo-classifications.js';
import { absent, met, partlyMet, someSigns } from '../../demo-judgements.js';
import { cites, counters, supports, supportsTheme } from '../../demo-links.js';
import type { DemoTheme } from '../../demo-types.js';

export const serviceDelivery: DemoTheme = {
  key: 'service-delivery',
  lead: 'director-of-place',
  score: 'fair',
  scoreReason:
    'Housing, planning and complaints are all better than a year ago, but the C2 judgement says plainly that our homes are not yet good enough.',
  scoreClassification: open,
  narrative: `The Regulator of Social Housing inspected us in the autumn and published its judgement on 29 January 2025: C2, with some weaknesses. We knew the condition of 87 per cent of our homes and needed to know them all. The regulator also found that tenants have real influence and that we had been open about what was wrong.

Damp cases beyond their target fell from 61 to nine by the end of October 2024, and the Ombudsman confirmed that its orders had been met. Major planning applications decided in time rose to 88 per cent. Complaints answered in ten working days reached 86 per cent, four points short of the target. The contact centre, which kept people waiting for nearly seven minutes in 2023, now answers in under four.

Recycling stands at 45.9 per cent, and a trial of food waste collection began in January 2025.`,
  narrativeClassification: open,
  judgements: {
    'service-delivery/service-plans': met(
      'Plans carry a page of evidence each, and scrutiny sampled three of them in July 2024.',
    ),
    'service-delivery/customer-needs': met(
      'Opening hours, letters and the repairs line were redesigned with tenants and a disability forum.',
    ),
    'service-delivery/service-value': met(
      'Costs are below the group average in seven services of nine, and satisfaction rose in six.',
    ),
    'service-delivery/performance-framework': met(
      'The dashboard sets a target for every measure and shows in words when one is missed.',
    ),
    'service-delivery/user-voice': met(
      'Tenants rewrote the lettings standard, and cabinet adopted their text in November 2024.',
    ),
    'service-delivery/complaints': partlyMet('Eighty-six per cent are answered in time and the aim is ninety.'),
    'service-delivery/inspection-findings': partlyMet(
      'Action on the C2 judgement is under way, with surveys of the remaining homes booked to December.',
    ),
    'service-delivery/similar-councils': met(
      'Costs and results are set against fifteen similar councils every September.',
    ),
    'service-delivery/new-ways': met(
      'Twenty-six online forms now run straight into back-office systems without retyping.',
    ),
    'service-delivery/joined-up-services': met(
      'A shared customer record lets housing and benefits see the same story, with consent.',
    ),
    'service-delivery/poor-inspections': someSigns('C2 is not a failing grade, yet it does ask for improvement.'),
    'service-delivery/behind-similar-councils': absent(
      'Marlbrook is better than the middle of its group on 27 of 40 measures and has plans for the rest.',
    ),
    'service-delivery/upheld-complaints': absent(
      'Two ombudsman cases were upheld so far this year and both remedies were paid in the month.',
    ),
    'service-delivery/duties-unmet': someSigns(
      'Electrical safety reports lapsed in some homes before inspectors came, and 0.9 per cent are still outstanding.',
    ),
    'service-delivery/users-not-asked': absent(
      'The food waste trial began with door-step interviews in four kinds of neighbourhood.',
    ),
    'service-delivery/services-in-isolation': absent(
      'Street cleaning, waste and parks share supervisors and a control room since May 2024.',
    ),
    'service-delivery/wider-trouble': absent(
      'Inspectors found that the landlord service is led well and that its weaknesses are practical.',
    ),
    'service-delivery/cost-without-quality': absent(
      'The dearest service, leisure, has a recovery plan with monthly targets.',
    ),
  },
  links: [
    supports(
      'service-delivery/user-voice',
      'regulator-judgement-2025',
      'Tenants have real influence through the tenant panel.',
    ),
    supports('service-delivery/performance-framework', 'performance-dashboard', 'Anybody can see targets and results.'),
    supports('service-delivery/complaints', 'metric-complaints-2025', 'The share answered in time was 86 per cent.'),
    counters(
      'service-delivery/poor-inspections',
      'damp-and-mould-closure',
      'All three orders were carried out by 4 March 2024.',
    ),
    counters(
      'service-delivery/duties-unmet',
      'regulator-judgement-2025',
      'Electrical reports were current for 97.2 per cent of homes and rising.',
    ),
    supportsTheme('damp-and-mould-closure', 'Late damp cases came down to nine by 31 October 2024.'),
    supports(
      'service-delivery/service-value',
      'directors-assurance-2025',
      'Seven services of nine cost less than the average.',
    ),
    supports(
      'service-delivery/inspection-findings',
      'damp-and-mould-closure',
      'The Ombudsman confirmed that its orders were met.',
    ),
    supports(
      'service-delivery/service-plans',
      'corporate-plan',
      'Plans serve three priorities with four measures each.',
    ),
    supports(
      'service-delivery/joined-up-services',
      'directors-assurance-2025',
      'Waste, cleaning and parks run from one control room.',
    ),
    counters(
      'service-delivery/wider-trouble',
      'regulator-judgement-2025',
      'The regulator found openness, and work already begun.',
    ),
    counters(
      'service-delivery/users-not-asked',
      'regulator-judgement-2025',
      'The tenant panel has real influence, inspectors say.',
    ),
  ],
  citations: [
    cites(
      'service-delivery/cost-without-quality',
      'use-of-resources/weak-contracts',
      'The leisure contract itself is judged there.',
    ),
  ],
};
