/**
 * The flags of Node that the service runs with. V8 lets the garbage of a busy minute grow to three halves of 16 or 32 MB
 * before it clears it up: with 8 MB the service takes a third less memory and answers as many requests a second.
 */
export const serviceFlags = ['--enable-source-maps', '--max-semi-space-size=8'];
