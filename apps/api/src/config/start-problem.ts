/**
 * A reason the programme cannot start that the person at the keyboard can act on.
 * The message is one or more plain English sentences; whoever catches it prints the message alone and exits 1.
 */
export class StartProblem extends Error {
  override readonly name = 'StartProblem';
}
