import type { CouncilPerson } from '../../api/types';

type Message = NonNullable<CouncilPerson['message']>;

const words: Record<Message, string> = {
  waiting: 'The message is on its way.',
  sent: 'A message was sent. They join when they open its link.',
  failed: 'The message could not be delivered.',
  expired: 'The link in the message has expired.',
};

/** What became of the message with which an invited person joins. */
export function messageInWords(message: Message): string {
  return words[message];
}
