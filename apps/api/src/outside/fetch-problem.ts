/** Why an address was not fetched. */
export type FetchProblemCode =
  | 'switched-off'
  | 'not-an-address'
  | 'not-https'
  | 'names-a-person'
  | 'other-port'
  | 'other-site'
  | 'no-such-name'
  | 'not-public'
  | 'too-many-redirects'
  | 'too-slow'
  | 'too-large'
  | 'encoded'
  | 'certificate'
  | 'unreachable';

const messages: Record<FetchProblemCode, string> = {
  'switched-off': 'This service may not reach other sites.',
  'not-an-address': 'This is not an address that can be opened.',
  'not-https': 'Only addresses that start with https:// are opened.',
  'names-a-person': 'An address with a user name or a password in it is not opened.',
  'other-port': 'An address with a port of its own is not opened.',
  'other-site': 'Pages of this site are not opened here.',
  'no-such-name': 'No site of this name was found.',
  'not-public': 'The address leads to a place that is not on the public internet.',
  'too-many-redirects': 'The address leads on to others too many times.',
  'too-slow': 'The site took too long to answer.',
  'too-large': 'The site sent more than is read.',
  encoded: 'The site sent its answer compressed, though it was asked not to.',
  certificate: 'The site could not prove that it is the one it says it is.',
  unreachable: 'The site could not be reached.',
};

/** An address was refused, or did not answer. The message is for whoever wrote the address; it tells nothing of this service's network. */
export class FetchProblem extends Error {
  constructor(readonly code: FetchProblemCode) {
    super(messages[code]);
  }
}
