import type { Move } from '../../api/types';

/** How a move is offered, asked about and told of. */
export interface MoveWords {
  button: string;
  question: string;
  explains: string;
  /** What is said when it is done. */
  done: string;
  /** Above what stands in its way. */
  before: string;
  /** When it is somebody else's to make. */
  theirs: string;
}

/** Moves that are made on the page of the year. Others are made where their text is read: on pages of their own. */
export const moveWords: Partial<Record<Move['move'], MoveWords>> = {
  'send-to-moderation': {
    button: 'Send to moderation',
    question: 'Send the seven themes to moderation?',
    explains:
      'The moderator reads all themes side by side. Nobody can change the year meanwhile; it can be sent back with a reason.',
    done: 'The year is with the moderator.',
    before: 'What has to be done before moderation',
    theirs: 'A lead officer sends the year to moderation.',
  },
  'send-to-leadership': {
    button: 'Send to senior leadership',
    question: 'Send the year to senior leadership?',
    explains:
      'Senior leadership reads it as it will be published, and asks for changes or approves it. Nobody can change the year meanwhile; it can be sent back with a reason.',
    done: 'The year is with senior leadership.',
    before: 'What has to be done before senior leadership reads it',
    theirs: 'The moderator, or on the short way a lead officer, sends the year to senior leadership.',
  },
  'send-back': {
    button: 'Send back to drafting',
    question: 'Send the year back to drafting?',
    explains: '',
    done: 'The year is back in drafting.',
    before: 'Why it cannot be sent back',
    theirs: '',
  },
};
