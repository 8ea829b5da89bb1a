import { describe, expect, it } from '@jest/globals';
import { questionLink } from './question-link';

const place = { council: 'marlbrook', year: '2026-27' };
const home = '/councils/marlbrook';
const year = `${home}/assessments/2026-27`;
const theme = `${year}/themes/culture`;

describe('the place that a question is about', () => {
  it.each([
    ['narrative-short.culture', { themeKey: 'culture', field: 'themes/culture/narrative' }, `${theme}#narrative`],
    [
      'score-against-characteristics.culture.best',
      { themeKey: 'culture', field: 'themes/culture/score' },
      `${theme}#score`,
    ],
    [
      'best-score-without-evidence.culture',
      { themeKey: 'culture', field: 'themes/culture/evidence' },
      `${theme}#evidence-of-theme`,
    ],
    [
      'lower-score-without-follow-on-action.culture',
      { themeKey: 'culture', field: 'themes/culture/followOnActions' },
      `${theme}#follow-on-actions`,
    ],
    [
      'indicator-absent-uncountered.culture.bullying',
      { themeKey: 'culture', criterionKey: 'culture/bullying', field: 'criteria/culture/bullying/evidence' },
      `${theme}#culture-bullying`,
    ],
    [
      'placeholder.evidence-links.l1.shows',
      { themeKey: 'culture', evidenceId: 'e1', field: 'evidence-links/l1/shows' },
      `${theme}#evidence-of-theme`,
    ],
    [
      'evidence-old.e1',
      { themeKey: 'culture', evidenceId: 'e1', field: 'evidence/e1/issuedOn' },
      `${home}/evidence/e1/edit#issuedOn`,
    ],
    [
      'evidence-past-review.e1',
      { evidenceId: 'e1', field: 'evidence/e1/reviewBy' },
      `${home}/evidence/e1/edit#reviewBy`,
    ],
    ['placeholder.evidence.e1.title', { evidenceId: 'e1', field: 'evidence/e1/title' }, `${home}/evidence/e1#`],
    [
      'follow-on-action-unowned.a1',
      { followOnActionId: 'a1', field: 'follow-on-actions/a1/owner' },
      `${year}/follow-on-actions/a1/edit#ownerId`,
    ],
    [
      'follow-on-action-completion-in-doubt.a1',
      { followOnActionId: 'a1', field: 'follow-on-actions/a1/evidence' },
      `${year}/follow-on-actions/a1#`,
    ],
    ['placeholder.somewhere', { field: 'somewhere' }, `${year}#`],
  ])('of %s', (key, question, address) => {
    const { link, fragment = '', words } = questionLink({ key, ...question }, place, true);
    expect(`${link.join('/')}#${fragment}`).toBe(address);
    expect(words).toMatch(/^(Go to|Change) the /);
  });

  it('is where it can be read for those who may not change it', () => {
    const question = { key: 'evidence-old.e1', evidenceId: 'e1', field: 'evidence/e1/issuedOn' };
    expect(questionLink(question, place, false)).toEqual({
      link: ['/councils', 'marlbrook', 'evidence', 'e1'],
      words: 'Go to the evidence',
    });
  });
});
