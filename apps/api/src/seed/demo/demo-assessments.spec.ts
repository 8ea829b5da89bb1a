import { describe, expect, it } from '@jest/globals';
import { criteriaOf, gaps, suggest, themeOf } from '@best-value/model';
import type { CriterionRecord, Gap, ModelDocument, Suggestion, ThemeRecord } from '@best-value/model';
import { publishedModels } from '@best-value/model/published';
import { demoAssessments } from './demo-assessments.js';
import { demoEvidence } from './demo-evidence.js';
import { demoPeople } from './demo-people.js';
import type { DemoAssessment, DemoTheme } from './demo-types.js';

const evidence = new Map(demoEvidence.map((item) => [item.key, item]));
const people = new Map(demoPeople.map((person) => [person.key, person]));
const finished = demoAssessments.filter(({ state }) => state === 'final');
const pairs = demoAssessments.flatMap((assessment) =>
  assessment.themes.map((theme) => ({ where: `${assessment.year} ${theme.key}`, assessment, theme })),
);

describe.each(demoAssessments)('the demo year $year', (assessment) => {
  const model = modelOf(assessment);

  it('has the themes of its model in their order', () => {
    expect(assessment.themes.map(({ key }) => key)).toEqual(model.themes.map(({ key }) => key));
  });

  it('is led by people who are in the demo', () => {
    const leads = [assessment.lead, ...assessment.themes.map(({ lead }) => lead)].filter((lead) => lead !== null);
    expect(leads.filter((lead) => !people.has(lead))).toEqual([]);
  });

  it('keeps its key dates in order', () => {
    const { draftDue, reviewDue, councilMeeting } = assessment.dates;
    expect([draftDue, reviewDue, councilMeeting]).toEqual([draftDue, reviewDue, councilMeeting].sort());
  });
});

describe.each(pairs)('the demo theme $where', ({ assessment, theme }) => {
  const model = modelOf(assessment);
  const criteria = new Map(criteriaOf(themeOf(model, theme.key)).map((criterion) => [criterion.key, criterion]));

  it('judges criteria of its own with words of the model', () => {
    for (const [key, { judgement }] of Object.entries(theme.judgements)) {
      const kind = criteria.get(key)?.kind;
      expect({ key, kind }).toEqual({ key, kind: expect.any(String) });
      const words = kind === undefined ? [] : model.judgements[kind].map((word) => word.key);
      expect(words).toContain(judgement);
    }
  });

  it('leaves nothing unjudged or unscored when finished', () => {
    if (assessment.state !== 'final') return;
    expect(Object.keys(theme.judgements).sort()).toEqual([...criteria.keys()].sort());
    expect(model.scale.map(({ key }) => key)).toContain(theme.score);
    expect(theme.narrative).not.toBe('');
  });

  it('links evidence that exists: in support of characteristics, against indicators', () => {
    for (const link of theme.links) {
      expect({ link, found: evidence.has(link.evidence) }).toEqual({ link, found: true });
      if (link.criterion === null) continue;
      const stance = criteria.get(link.criterion)?.kind === 'indicator' ? 'counters' : 'supports';
      expect({ link, known: criteria.has(link.criterion), stance: link.stance }).toEqual({ link, known: true, stance });
    }
    const places = theme.links.map(({ evidence: key, criterion }) => `${criterion} ${key}`);
    expect(new Set(places).size).toBe(places.length);
  });

  it('cites from its own criteria to ones that are answered elsewhere', () => {
    for (const { criterion, cites } of theme.citations) {
      expect(criteria.has(criterion)).toBe(true);
      const cited = assessment.themes.find(({ key }) => cites.startsWith(`${key}/`));
      expect(Object.keys(cited?.judgements ?? {})).toContain(cites);
      expect(cites).not.toBe(criterion);
    }
  });

  it('is scored as suggested, or says that it is not', () => {
    const { score } = suggestionFor(model, theme);
    if (theme.score === null || score === theme.score) return;
    expect(theme.scoreReason).toContain('The suggestion is');
  });
});

describe('the story of the demo council', () => {
  it('has three finished years, the first on the consultation draft, and one under way', () => {
    expect(demoAssessments.map(({ year, modelId, state }) => `${year} ${modelId} ${state}`)).toEqual([
      '2023/24 2023-07-consultation-draft final',
      '2024/25 2024-05-statutory final',
      '2025/26 2024-05-statutory final',
      '2026/27 2024-05-statutory drafting',
    ]);
  });

  it('moves from one poor theme to none', () => {
    expect(finished.map(({ themes }) => themes.map(({ score }) => score).join(' '))).toEqual([
      'fair fair fair good poor fair good',
      'good fair fair good fair fair good',
      'good good good good fair good fair',
    ]);
  });

  it('says why each score moved, by public follow-on actions of that theme', () => {
    const actions = demoAssessments.flatMap(({ followOnActions }) => followOnActions);
    for (const [n, { themes }] of finished.entries())
      for (const { key, score, moved } of themes) {
        const before = finished[n - 1]?.themes.find((theme) => theme.key === key)?.score ?? score;
        expect({ key, said: moved !== undefined }).toEqual({ key, said: score !== before });
        for (const title of moved?.followOnActions ?? [])
          expect(actions.find((action) => action.title === title)).toMatchObject({
            theme: key,
            classification: { level: 'public' },
          });
      }
  });

  it('departs from the suggestion in exactly one theme of the finished years', () => {
    const departures = finished.flatMap((assessment) =>
      assessment.themes.filter((theme) => suggestionFor(modelOf(assessment), theme).score !== theme.score),
    );
    expect(departures.map(({ key }) => key)).toEqual(['governance']);
  });

  it('has an indicator that nothing counters in the first year and one that evidence counters in the second', () => {
    const present = finished.map(({ themes }) =>
      themes.flatMap(({ judgements, links }) =>
        Object.entries(judgements)
          .filter(([, { judgement }]) => judgement === 'present')
          .map(([key]) => `${key} countered ${links.filter(({ criterion }) => criterion === key).length}`),
      ),
    );
    expect(present).toEqual([
      ['use-of-resources/accounts-and-audit countered 0'],
      ['use-of-resources/accounts-and-audit countered 2'],
      [],
    ]);
  });

  it('is about three fifths through the criteria of the running year, with two scoreless drafts and two empty themes', () => {
    const running = demoAssessments.filter(({ state }) => state === 'drafting');
    const themes = running.flatMap(({ themes: all }) => all);
    const judged = themes.reduce((sum, { judgements }) => sum + Object.keys(judgements).length, 0);
    const total = running.flatMap((assessment) => modelOf(assessment).themes.flatMap(criteriaOf)).length;
    expect(judged / total).toBeGreaterThan(0.55);
    expect(judged / total).toBeLessThan(0.65);
    expect(themes.filter(({ score }) => score !== null)).toHaveLength(3);
    expect(themes.filter(({ score, narrative }) => score === null && narrative !== '')).toHaveLength(2);
    expect(themes.filter(({ narrative }) => narrative === '')).toHaveLength(2);
  });

  it('has nothing that keeps a finished year from being final, and much that keeps the running one', () => {
    const blocking = demoAssessments.map((assessment) => gapsOf(assessment).filter(({ blocksFinal }) => blocksFinal));
    expect(blocking.slice(0, 3)).toEqual([[], [], []]);
    const kinds = (blocking[3] ?? []).map(({ kind, themeKey }) => `${kind} ${themeKey}`).sort();
    expect(kinds).toEqual([
      'placeholder governance',
      'theme-unscored governance',
      'theme-unscored leadership',
      'theme-unscored partnerships-and-community-engagement',
      'theme-unscored service-delivery',
    ]);
  });

  it('rests most answers of the finished years on evidence', () => {
    const shares = finished.map((assessment) => {
      const missing = gapsOf(assessment).filter(({ kind }) => kind === 'evidence-missing').length;
      return 1 - missing / modelOf(assessment).themes.flatMap(criteriaOf).length;
    });
    expect(shares.map((share) => share > 0.7)).toEqual([true, true, true]);
  });

  it('says something that is not public at every level', () => {
    const levels = pairs.flatMap(({ theme }) => [
      theme.narrativeClassification.level,
      ...Object.values(theme.judgements).map(({ classification }) => classification.level),
    ]);
    expect(new Set(levels)).toEqual(new Set(['public', 'internal', 'exempt', 'confidential']));
  });
});

function modelOf({ modelId }: DemoAssessment): ModelDocument {
  const model = publishedModels.find(({ id }) => id === modelId);
  if (model === undefined) throw new Error(`There is no model ${modelId}.`);
  return model;
}

function gapsOf(assessment: DemoAssessment): Gap[] {
  const themes = assessment.themes.map((theme): [string, ThemeRecord] => {
    const followOnActions = assessment.followOnActions.filter(
      (action) => action.theme === theme.key && action.status !== 'cancelled',
    ).length;
    return [theme.key, { score: theme.score, reason: theme.scoreReason, narrative: theme.narrative, followOnActions }];
  });
  const criteria = assessment.themes.flatMap((theme) =>
    Object.entries(theme.judgements).map(([key, { judgement, reason }]): [string, CriterionRecord] => {
      const linked = theme.links.filter(({ criterion }) => criterion === key);
      const supports = linked.filter(({ stance }) => stance === 'supports').length;
      const cites = theme.citations.some(({ criterion }) => criterion === key);
      return [key, { judgement, reason, supports, counters: linked.length - supports, cites }];
    }),
  );
  return gaps(modelOf(assessment), { themes: new Map(themes), criteria: new Map(criteria) });
}

function suggestionFor(model: ModelDocument, theme: DemoTheme): Suggestion {
  const answers = Object.entries(theme.judgements).map(([key, { judgement }]) => {
    const counters = theme.links.filter(({ criterion, stance }) => criterion === key && stance === 'counters').length;
    return [key, { judgement, counters }] as const;
  });
  return suggest(model, theme.key, new Map(answers));
}
