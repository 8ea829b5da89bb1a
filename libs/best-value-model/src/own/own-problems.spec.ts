import { describe, expect, it } from '@jest/globals';
import { aModel } from '../../specs/a-model.js';
import { aDraft, built } from '../../specs/own-drafts.js';
import type { OwnDraft } from './own-draft.js';
import { ownProblems } from './own-problems.js';
import { emptyOwnDraft, scaleToChange } from './presets.js';

const base = aModel();
const [theme] = base.themes;
const fields = (change: (draft: OwnDraft) => void) => ownProblems(base, aDraft(change)).map(({ field }) => field);
const criterion = (text: string) => ({ theme: theme.key, kind: 'indicator' as const, text });
const inScale = (change: (scale: NonNullable<OwnDraft['scale']>) => void) => fields(({ scale }) => change(scale ?? []));

describe('what keeps a draft from being published', () => {
  it('is nothing when it is whole', () => {
    expect(ownProblems(base, aDraft())).toEqual([]);
  });

  it('is that nothing in it is the council’s own', () => {
    expect(ownProblems(base, emptyOwnDraft('Ours')).map(({ field }) => field)).toEqual(['criteria']);
  });

  it.each([
    ['', 'Give the version a name.'],
    [' \u200b\n ', 'Give the version a name.'],
    ['⭐ ⭐', 'Write it in words: signs alone cannot be read out.'],
    ['x'.repeat(201), 'Shorten it to 200 characters: it has 201 now.'],
    ['Our version (TBC)', '“TBC” is still to be filled in.'],
  ])('is a name such as %j', (title, message) => {
    expect(
      ownProblems(
        base,
        aDraft((draft) => (draft.title = title)),
      ),
    ).toEqual([{ field: 'title', message }]);
  });

  it('is not a text in Welsh, in Arabic, with an emoji or pasted from Word', () => {
    for (const title of ['Ein fersiwn ŵyl', 'نسختنا', 'Ours 🎉', '“Our” version – 2026\u00a0…'])
      expect(fields((draft) => (draft.title = title))).toEqual([]);
  });

  it('is a criterion that is empty, or says what another says', () => {
    const said = `“${theme.characteristics[0].text.toUpperCase()}” `;
    const softly = `${theme.indicators[0].text.slice(0, 3)}\u00ad${theme.indicators[0].text.slice(3)}`;
    expect(
      fields((draft) => {
        draft.criteria = ['', said, 'Trees are planted.', 'Trees – are planted', softly].map(criterion);
      }),
    ).toEqual(['criteria.0.text', 'criteria.1.text', 'criteria.3.text', 'criteria.4.text']);
  });

  it('is a criterion that says what an imported one says between letters that nobody sees', () => {
    const imported = structuredClone(base);
    imported.themes[0].indicators[0].text = 'Council\u00adlors are not told.';
    const draft = aDraft(
      (one) => (one.criteria = [criterion('Councillors are not told.'), criterion('Council lors are not told.')]),
    );
    expect(ownProblems(imported, draft).map(({ field }) => field)).toEqual(['criteria.0.text', 'criteria.1.text']);
  });

  it('is a theme that the base lacks, or with more criteria of the council’s own than it may have', () => {
    const twenty = (first: number, count: number) =>
      Array.from({ length: count }, (_, n) => criterion(`Promise number ${first + n} is kept.`));
    expect(fields((draft) => draft.criteria.push({ ...criterion('Trees grow.'), theme: 'gardens' }))).toEqual([
      'criteria.1.theme',
    ]);
    expect(fields((draft) => (draft.criteria = twenty(1, 21)))).toEqual(['criteria.20.text']);
    const first = built(
      base,
      aDraft((draft) => (draft.criteria = twenty(1, 15))),
    );
    const second = ownProblems(
      first,
      aDraft((draft) => (draft.criteria = twenty(21, 6))),
    );
    expect(second.map(({ field }) => field)).toEqual(['criteria.5.text']);
  });

  it('is a scale of one word or of eight', () => {
    expect(inScale((scale) => scale.splice(1))).toEqual(['scale']);
    expect(inScale((scale) => scale.push(...structuredClone(scale.slice(0, 3))))).toEqual(['scale']);
  });

  it('is a word that is not whole', () => {
    expect(
      inScale((scale) => {
        Object.assign(scale[1], { word: '', symbol: '⭐', definition: '', place: null });
        Object.assign(scale[2], { place: 2.5 });
      }),
    ).toEqual(['scale.1.word', 'scale.1.definition', 'scale.1.symbol', 'scale.1.place', 'scale.2.place']);
  });

  it('is a word, a symbol or a colour that another has', () => {
    expect(
      inScale((scale) => {
        scale[1].word = ' dark – GREEN';
        scale[2].symbol = '▲';
        scale[3].colour = 'yellow';
      }),
    ).toEqual(['scale.1.word', 'scale.2.symbol', 'scale.3.colour']);
  });

  it('is a scale whose places do not go down from one end to the other', () => {
    const places = (...all: number[]) => inScale((scale) => all.forEach((place, n) => (scale[n].place = place)));
    expect(places(2, 2, 2, 1, 1)).toEqual(['scale.0.place']);
    expect(places(3, 3, 3, 3, 3)).toEqual(['scale.4.place']);
    expect(places(3, 1, 2, 2, 1)).toEqual(['scale.2.place']);
  });

  it('is a step of the rule that suggests two words, or that the rule does not have', () => {
    const [step] = base.suggestion.steps;
    expect(
      inScale((scale) => {
        scale[0].suggestedBy = [step.key];
        scale[1].suggestedBy = [step.key];
        scale[2].suggestedBy = ['by-chance'];
      }),
    ).toEqual(['scale.1.suggestedBy', 'scale.2.suggestedBy']);
  });

  it('is another word for a judgement that is not one, or that cannot be told apart', () => {
    const [met, partly, not] = base.judgements.characteristic.map(({ key }) => key);
    const judgement = (key: string, word: string) => ({
      kind: 'characteristic' as const,
      key,
      word,
      one: 'is so',
      many: 'are so',
    });
    const renamed = (...judgements: OwnDraft['judgements']) => fields((draft) => (draft.judgements = judgements));
    expect(renamed(judgement(met, 'Not  met'))).toEqual(['judgements.0.word']);
    expect(renamed(judgement(met, 'Not met'), judgement(not, 'Missed'))).toEqual([]);
    expect(renamed(judgement(met, 'Kept'), judgement(partly, 'kept'))).toEqual([
      'judgements.0.word',
      'judgements.1.word',
    ]);
    expect(renamed(judgement(met, 'Kept'), judgement(met, 'Held'))).toEqual(['judgements.1.key']);
    expect(renamed(judgement('splendid', 'Splendid'))).toEqual(['judgements.0.key']);
    expect(renamed({ ...judgement(met, ''), one: '', many: '' })).toEqual([
      'judgements.0.word',
      'judgements.0.one',
      'judgements.0.many',
    ]);
  });
});

describe('the scale of a version as one to change', () => {
  it('is the scale itself, best first, with the steps that suggest each word', () => {
    const scale = scaleToChange({ ...base, scale: base.scale.toReversed() });
    expect(scale.map(({ word, place }) => [word, place])).toEqual(base.scale.map(({ word, rank }) => [word, rank]));
    expect(ownProblems(base, { ...emptyOwnDraft('Ours'), scale })).toEqual([]);
    expect(built(base, { ...emptyOwnDraft('Ours'), scale }).suggestion.steps).toEqual(base.suggestion.steps);
  });

  it('keeps the colours that a council gave it', () => {
    const own = built(base, aDraft());
    expect(scaleToChange(own)).toMatchObject(aDraft().scale?.map(({ word, colour }) => ({ word, colour })) ?? []);
  });
});
