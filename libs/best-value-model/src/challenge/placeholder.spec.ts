import { describe, expect, it } from '@jest/globals';
import { askedBy, type ChallengeChange } from '../../specs/a-challenge.js';
import { aModel } from '../../specs/a-model.js';

const model = aModel();
const asked = (change: ChallengeChange) => askedBy('placeholder', model, change);

describe('a placeholder', () => {
  it.each(['Click to select comment.', 'Lead: TBC', 'A saving of £xx', 'Lorem ipsum dolor'])('blocks: %s', (text) => {
    const narrative = `${text} `.padEnd(400, 'and so on. ');
    expect(asked({ themes: { culture: { narrative } } })).toEqual([
      expect.objectContaining({
        key: 'placeholder.themes.culture.narrative',
        severity: 'blocks',
        mayBeAnswered: false,
        themeKey: 'culture',
        field: 'themes/culture/narrative',
        question: expect.stringContaining('is still in the narrative of Culture. What belongs there?'),
      }),
    ]);
  });

  it('is found in a reason, at its criterion', () => {
    const [finding] = asked({ criteria: { 'leadership/ambitions': { reason: 'TBC' } } });
    expect(finding).toMatchObject({ themeKey: 'leadership', criterionKey: 'leadership/ambitions' });
  });

  it('is found in the texts beside the answers, each at what it belongs to', () => {
    const text = 'TBC';
    const found = asked({
      otherTexts: [
        { where: 'evidence/item-culture/title', name: 'the title', text, of: { evidenceId: 'item-culture' } },
        { where: 'follow-on-actions/1/note', name: 'a note', text, of: { followOnActionId: '1', themeKey: 'culture' } },
        { where: 'follow-on-actions/1/note', name: 'a note', text, of: { followOnActionId: '1', themeKey: 'culture' } },
        { where: 'somewhere', name: 'the footnote', text },
      ],
    });
    expect(found.map(({ themeKey, evidenceId, followOnActionId }) => [themeKey, evidenceId, followOnActionId])).toEqual(
      [
        ['culture', 'item-culture', undefined],
        ['culture', undefined, '1'],
        [undefined, undefined, undefined],
      ],
    );
  });

  it('asks nothing of finished texts', () => {
    expect(asked({ otherTexts: [{ where: 'x', name: 'x', text: 'Schedule XXVII' }] })).toEqual([]);
  });
});
