/** `__Host-`: only over https (or on localhost), only this host, only the root path. */
export const sessionCookie = '__Host-bv';

/** How long a sign-in lasts, in seconds: a working day. */
export const sessionSeconds = 12 * 60 * 60;
