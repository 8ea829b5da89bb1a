import { verdict, type Reason, type Verdict } from '../../../work/refusals.js';

/** Whether the links of a year may be tried now. */
export function mayCheckLinks({
  allowed,
  links,
  running,
}: {
  /** Whether whoever runs the service lets it reach other sites. */
  allowed: boolean;
  links: number;
  running: boolean;
}): Verdict {
  const because: Reason[] = [];
  const add = (code: string, message: string) => because.push({ code, message });
  if (!allowed)
    add(
      'switched-off',
      'This service may not reach other sites. Whoever runs it can allow that with OUTBOUND_FETCH=true.',
    );
  if (links === 0) add('no-links', 'The public documents of this year have no links.');
  if (running) add('running', 'The links of this year are being checked already.');
  return verdict(because);
}
