import { kindOfWork, mostOfAKind } from '../waiting.js';

interface Row {
  id: string;
  name: string;
  failed: boolean;
}

/** Invitations that nobody will answer any more: the link has ended, or its letter did not arrive. */
export const invitationsUnanswered = kindOfWork<Row>({
  key: 'invitation-unanswered',
  needs: 'people:manage',
  statement: ({ caller }) => ({
    text: `
      select invitation.person_id as id, invitation.name, invitation.expires_at > now() as failed
      from invitation left join outbox_letter letter on letter.id = invitation.letter_id
      where invitation.council_id = $1 and (invitation.expires_at <= now() or letter.given_up_at is not null)
      order by invitation.name, invitation.person_id limit ${mostOfAKind}`,
    values: [caller.councilId],
  }),
  items: (rows, { caller }) =>
    Promise.resolve(
      rows.map(({ id, name, failed }) => ({
        says: `Invite ${name} again, or withdraw the invitation: ${failed ? 'the message did not arrive' : 'its link has ended'}`,
        path: `/councils/${caller.councilSlug}/people/${id}`,
        dueOn: null,
      })),
    ),
});
