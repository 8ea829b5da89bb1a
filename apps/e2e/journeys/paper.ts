/** What the newcomer types: the shape of a paper that goes to a full council, for an invented council. */
export interface ThemeOfPaper {
  title: string;
  score: 'Good' | 'Fair' | 'Poor';
  reason: string;
  narrative: string;
  characteristic: [word: string, reason: string];
  indicator: [word: string, reason: string];
}

export const themes: ThemeOfPaper[] = [
  {
    title: 'Continuous improvement',
    score: 'Good',
    reason: 'The improvement board met every month and 41 of 44 recommendations are closed.',
    narrative:
      'Eastmere keeps one list of what has to get better.\n\nThe board reads it monthly; the public version is on the website – with the £1.2 million saved so far.',
    characteristic: ['Met', 'Peers came in March and every recommendation has an owner.'],
    indicator: ['Absent', 'Nothing has been on the list for more than a year.'],
  },
  {
    title: 'Leadership',
    score: 'Fair',
    reason: 'The corporate plan is clear, but two director posts were empty for half of the year.',
    narrative: 'Members and officers agreed five aims in May. Interim directors carried them until October.',
    characteristic: ['Partly met', 'The plan is agreed; its measures are not.'],
    indicator: ['Some signs', 'Two of seven directors were interims in September.'],
  },
  {
    title: 'Governance',
    score: 'Good',
    reason: 'Audit committee has independent members and follows up each finding.',
    narrative: 'The constitution was read through in the summer and adopted again in December.',
    characteristic: ['Met', 'Both independent members attended all six meetings.'],
    indicator: ['Absent', 'The external auditor raised nothing under her special powers.'],
  },
  {
    title: 'Culture',
    score: 'Fair',
    reason: 'Staff say that they are heard, and one in five would still not raise a concern.',
    narrative: 'Eight hundred people answered the staff survey, twice as many as two years ago.',
    characteristic: ['Partly met', 'Values are known in the depots less than in the offices.'],
    indicator: ['Not applicable', 'No complaint about a member was made this year, so nothing can be said.'],
  },
  {
    title: 'Use of resources',
    score: 'Poor',
    reason: 'Reserves fall below the agreed floor next year unless £900,000 is found.',
    narrative: 'The medium-term plan closes two of three gaps. The third has no plan behind it yet.',
    characteristic: ['Not met', 'The savings tracker counts plans as if they were money.'],
    indicator: ['Present', 'Reserves paid for everyday spending in two years running.'],
  },
  {
    title: 'Service delivery',
    score: 'Good',
    reason: 'Seven of eight services do better than their neighbours and cost no more.',
    narrative: 'Bins are emptied on the promised day 99.1 per cent of the time. Planning decisions are quick.',
    characteristic: ['Met', 'Each service compares its cost with six similar districts.'],
    indicator: ['Absent', 'No service was inspected and found wanting.'],
  },
  {
    title: 'Partnerships and community engagement',
    score: 'Good',
    reason: 'Partners chose Eastmere to lead the shared flood plan.',
    narrative: 'Parishes, the hospital trust and the council meet as one board, in public, four times a year.',
    characteristic: ['Met', 'The board publishes who promised what.'],
    indicator: ['Absent', 'No partner has left a joint scheme.'],
  },
];

export const evidence = {
  link: { title: 'Improvement board: public progress list', address: 'https://eastmere.example/improvement' },
  document: { title: 'Peer challenge: what the team found', shows: '41 of 44 recommendations done by March' },
  kept: { title: 'Notes of a private conversation with the auditor' },
};

export const followOnAction = {
  title: 'Rebuild the reserves',
  what: 'Bring a plan to cabinet that adds £300,000 a year until the floor is reached.',
  why: 'The floor protects services when a year goes badly.',
};
