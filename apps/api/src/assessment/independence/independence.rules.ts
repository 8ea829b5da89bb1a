import { type Reason, verdict, type Verdict } from '../../work/refusals.js';
import { englishDate } from '../../report/appendix/english.js';
import { londonDate } from '../../follow-on-action/london-date.js';

/** Something that a person did to a theme. */
export interface Deed {
  personId: string;
  themeKey: string;
  /** Led it, scored it, edited something else in it, or scored it as its reviewer. */
  kind: 'led' | 'scored' | 'edited' | 'reviewed';
  /** The act in the trail. */
  act: string;
  on: Date;
}

/**
 * A theme's reviewer may not have led or edited it, ever in this year: whoever checks their own work checks nothing.
 * @param deeds what the person did in the theme
 * @param who how the sentence begins: `You`, or the person's name
 */
export function mayReview(deeds: readonly Deed[], who: string): Verdict {
  const because = deeds
    .filter(({ kind }) => kind !== 'reviewed')
    .map((deed) => ({ code: codes[deed.kind], ...saying(deed, who) }));
  return verdict(because);
}

/**
 * Senior leadership's approval needs one approver who scored no theme, neither as its lead nor as its reviewer.
 * @param deeds what the person did in the whole assessment
 */
export function isIndependent(deeds: readonly Deed[], who: string): Verdict {
  const scored = deeds.filter(({ kind }) => kind === 'scored' || kind === 'reviewed');
  return verdict(scored.map((deed) => ({ code: codes[deed.kind], ...saying(deed, who) })));
}

/** The themes that a statutory officer led or edited: signing for them asks for a declaration. */
export function themesOfOwn(deeds: readonly Deed[]): string[] {
  return [...new Set(deeds.map(({ themeKey }) => themeKey))].sort();
}

const codes: Record<Deed['kind'], string> = {
  led: 'led-theme',
  scored: 'scored-theme',
  edited: 'edited-theme',
  reviewed: 'reviewed-theme',
};

/** What is said of an act that is no scoring, after the person. */
const didWhat: Record<string, string> = {
  'write-narrative': 'wrote the narrative of this theme',
  'judge-criterion': 'judged a criterion of this theme',
  'cite-criterion': 'changed a citation in this theme',
  'remove-citation': 'changed a citation in this theme',
};

function saying({ kind, act, on, themeKey }: Deed, who: string): Omit<Reason, 'code'> {
  const did = {
    led: 'led this theme from',
    scored: 'scored this theme on',
    reviewed: 'scored this theme as its reviewer on',
    edited: `${didWhat[act] ?? 'changed evidence or follow-on actions of this theme'} on`,
  }[kind];
  return { message: `${who} ${did} ${englishDate(londonDate(on))}.`, themeKey };
}
