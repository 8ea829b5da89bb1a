import { describe, expect, it } from '@jest/globals';
import { changesOf } from './changes';

const nobody = (): undefined => undefined;
const open = { level: 'public', paragraph: null, publicInterestReason: null };

describe('what changed, in words', () => {
  it('names only the fields that differ', () => {
    expect(
      changesOf(
        { title: 'A', scoreReason: 'Old', classification: open, revision: 1 },
        { title: 'A', scoreReason: 'New', classification: { ...open }, revision: 2 },
        nobody,
      ),
    ).toEqual([{ name: 'Reason for the score', before: 'Old', after: 'New', long: false }]);
  });

  it('says keys, dates and classifications as people do', () => {
    const changes = changesOf(
      { judgement: null, dueOn: '2027-03-31', classification: open },
      {
        judgement: 'partly-met',
        dueOn: null,
        classification: { level: 'exempt', paragraph: 3, publicInterestReason: 'Prices' },
      },
      nobody,
    );
    expect(changes).toEqual([
      { name: 'Judgement', before: '', after: 'Partly met', long: false },
      { name: 'Due date', before: '31 March 2027', after: '', long: false },
      { name: 'Classification', before: 'Public', after: 'Exempt, paragraph 3', long: false },
    ]);
  });

  it('leaves what a person typed as it is, even when it looks like a key', () => {
    expect(changesOf({ title: 'off-track' }, { title: 'on-track' }, nobody)[0]).toMatchObject({
      before: 'off-track',
      after: 'on-track',
    });
  });

  it('names people and shows lists', () => {
    const names = new Map([['p1', 'Finance Manager']]);
    expect(changesOf(null, { ownerId: 'p1', roles: ['lead-officer', 'reader'] }, (id) => names.get(id))).toEqual([
      { name: 'Owner', before: '', after: 'Finance Manager', long: false },
      { name: 'Roles', before: '', after: 'Lead officer, Reader', long: false },
    ]);
  });

  it('shows all of what was made and of what was removed, without empty fields', () => {
    expect(changesOf(null, { title: 'A', grade: null, criteria: [] }, nobody)).toEqual([
      { name: 'Title', before: '', after: 'A', long: false },
    ]);
    expect(changesOf({ title: 'A' }, null, nobody)).toEqual([{ name: 'Title', before: 'A', after: '', long: false }]);
    expect(changesOf(null, null, nobody)).toEqual([]);
  });

  it('sets long texts apart', () => {
    expect(changesOf({ narrative: '' }, { narrative: 'Word '.repeat(30) }, nobody)[0]?.long).toBe(true);
  });

  it('names a long text that goes on differently after where it is cut', () => {
    const cut = { narrative: `${'Word '.repeat(40)}…` };
    expect(changesOf(cut, cut, nobody)).toEqual([]);
    expect(changesOf(cut, cut, nobody, ['narrative'])).toEqual([
      { name: 'Narrative', before: cut.narrative, after: cut.narrative, long: true },
    ]);
  });
});
