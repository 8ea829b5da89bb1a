import type { ThemeView } from '../../api/types';
import { stepsOf } from './state-words';

const themes = (...stages: ThemeView['stage'][]): ThemeView[] => stages.map((stage) => ({ stage }) as ThemeView);

describe('the steps of a year', () => {
  it('are four on the short ladder', () => {
    const steps = stepsOf({ state: 'leadership-review', ladder: 'short', themes: themes('drafting') });
    expect(steps.map(({ title, place }) => `${title}: ${place}`)).toEqual([
      'Drafting: done',
      'Leadership review: here',
      'Statutory sign-off: ahead',
      'Sealed: ahead',
    ]);
  });

  it('count the themes that have been reviewed on the full one, while others are drafted', () => {
    const steps = stepsOf({
      state: 'drafting',
      ladder: 'full',
      themes: themes('reviewed', 'theme-review', 'drafting'),
    });
    expect(steps.slice(0, 3)).toEqual([
      { title: 'Drafting', place: 'here', note: '' },
      { title: 'Theme review', place: 'here', note: '1 of 3 themes reviewed' },
      { title: 'Moderation', place: 'ahead', note: '' },
    ]);
  });

  it('leave theme review behind from moderation on', () => {
    const steps = stepsOf({ state: 'moderation', ladder: 'full', themes: themes('reviewed') });
    expect(steps[1]).toEqual({ title: 'Theme review', place: 'done', note: '' });
  });
});
