import type { ThemeMove } from '../../api/types';

/** How a move of a theme is offered, asked about and told of. */
interface ThemeMoveWords {
  button: string;
  /** Asked of moves back: why. */
  why: string;
  explains: string;
  done: string;
  /** Above what stands in its way. */
  before: string;
}

export const themeMoveWords: Record<ThemeMove['move'], ThemeMoveWords> = {
  'send-to-review': {
    button: 'Send to the reviewer',
    why: '',
    explains: 'Nobody can change the theme while it is reviewed. It can be taken back with a reason.',
    done: 'The theme is with its reviewer.',
    before: 'What has to be done before the review',
  },
  'take-back': {
    button: 'Take back from review',
    why: 'Why is it taken back?',
    explains: 'The review that was begun stays readable. A new one begins when the theme is sent again.',
    done: 'The theme is back in drafting.',
    before: 'Why it cannot be taken back',
  },
  'return-to-lead': {
    button: 'Return to the lead',
    why: 'What must change?',
    explains: 'What you wrote stays readable. Your review begins anew when the theme is sent again.',
    done: 'The theme is back with its lead.',
    before: 'Why it cannot be returned',
  },
  'finish-review': {
    button: 'Finish the review',
    why: '',
    explains:
      'The theme stays as it is until the year goes to moderation. A lead officer can open it again with a reason.',
    done: 'The review is finished.',
    before: 'What the review still needs',
  },
  'reopen-theme': {
    button: 'Open the theme again',
    why: 'Why is it opened again?',
    explains: 'The finished review stays readable. The theme is reviewed once more.',
    done: 'The theme is back in drafting.',
    before: 'Why it cannot be opened again',
  },
};
