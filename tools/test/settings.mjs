/** What the service reads from its environment. Specs choose their own: an operator's must not reach them. */
const SETTINGS = [
  'PORT',
  'HOST',
  'DATA_DIR',
  'DATABASE_URL',
  'MODE',
  'NODE_ENV',
  'PUBLIC_ADDRESS',
  'TRUSTED_PROXIES',
  'SMTP_URL',
  'MAIL_FROM',
  'OUTBOUND_FETCH',
];

/**
 * The environment without the service's settings.
 * @param {NodeJS.ProcessEnv} env
 * @returns {NodeJS.ProcessEnv}
 */
export function withoutSettings(env) {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !SETTINGS.includes(name)));
}
