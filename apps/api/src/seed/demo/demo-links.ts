import type { DemoCitation, DemoEvidenceKey, DemoEvidenceLink } from './demo-types.js';

/** Evidence that supports a characteristic. */
export function supports(criterion: string, evidence: DemoEvidenceKey, shows: string): DemoEvidenceLink {
  return { criterion, evidence, stance: 'supports', shows };
}

/** Evidence that counters an indicator. */
export function counters(criterion: string, evidence: DemoEvidenceKey, shows: string): DemoEvidenceLink {
  return { criterion, evidence, stance: 'counters', shows };
}

/** Evidence that bears on the theme as a whole. */
export function supportsTheme(evidence: DemoEvidenceKey, shows: string): DemoEvidenceLink {
  return { criterion: null, evidence, stance: 'supports', shows };
}

/** Points from one criterion to the answer given for another. */
export function cites(criterion: string, cited: string, note: string): DemoCitation {
  return { criterion, cites: cited, note };
}
