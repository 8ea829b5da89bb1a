import type { ReasonView } from '../http/problem.view.js';

/** A refusal as specs read it. */
export interface Problem {
  title: string;
  detail: string;
  errors?: { field: string; message: string }[];
  because?: ReasonView[];
  current?: Record<string, unknown>;
  changedBy?: string | null;
}

/** The classification of text that may be published. */
export const publicly = { level: 'public', paragraph: null, publicInterestReason: null } as const;
/** The classification of exempt text. */
export const exempt = {
  level: 'exempt',
  paragraph: 3,
  publicInterestReason: 'It would harm a contract under negotiation',
} as const;
