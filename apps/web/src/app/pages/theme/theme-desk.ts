import { Injectable, inject, signal } from '@angular/core';
import { type AssessmentPlace, AssessmentApi } from '../../api/assessment-api';
import type {
  Classification,
  CriterionView,
  JudgementView,
  Suggestion,
  ThemeScoreView,
  ThemeView,
} from '../../api/types';
import { Autosave } from '../../forms/autosave/autosave';
import type { AutosaveRecord } from '../../forms/autosave/autosave-record';
import { RevisionLane } from '../../forms/autosave/revision-lane';

/** What is saved together of one criterion. */
export type JudgementValues = { judgement: string | null; reason: string; classification: Classification };
/** What is saved together of a theme's score. */
export type ScoreValues = { score: string | null; reason: string; classification: Classification };
/** What is saved together of a theme's narrative. */
export type NarrativeValues = { narrative: string; classification: Classification };

/** The self-saving records of one open theme, and the newest suggestion any of their answers brought. */
@Injectable()
export class ThemeDesk {
  private readonly api = inject(AssessmentApi);
  private readonly autosave = inject(Autosave);
  // By place and key: the same page shows the next theme without being made anew.
  private readonly judgements = new Map<string, AutosaveRecord<JudgementValues>>();
  private readonly scores = new Map<string, AutosaveRecord<ScoreValues>>();
  private readonly narratives = new Map<string, AutosaveRecord<NarrativeValues>>();
  private readonly lanes = new Map<string, RevisionLane>();
  private readonly newest = signal<Record<string, Suggestion>>({});

  /** The newest suggestion of a theme, or null when no answer has brought one yet. */
  suggestion(themeKey: string): Suggestion | null {
    return this.newest()[themeKey] ?? null;
  }

  /** The record of one criterion: opened at the first call, the same one afterwards. */
  judgement(place: AssessmentPlace, themeKey: string, criterion: CriterionView): AutosaveRecord<JudgementValues> {
    return once(this.judgements, idOf(place, criterion.key), () =>
      this.autosave.open<JudgementValues>({
        council: place.council,
        object: `${place.year}/criterion/${criterion.key}`,
        start: judgementValues(criterion),
        lane: new RevisionLane(criterion.revision),
        save: async (values, revision, leaving) => {
          const answer = await this.api.judge(place, criterion.key, revision, values, leaving);
          this.suggests(themeKey, answer.suggestion);
          return { values: judgementValues(answer), revision: answer.revision };
        },
        read: (current) => {
          const view = current as JudgementView;
          return { values: judgementValues(view), revision: view.revision };
        },
      }),
    );
  }

  /** The record of a theme's score. */
  score(place: AssessmentPlace, theme: ThemeScoreView): AutosaveRecord<ScoreValues> {
    const seen = (view: ThemeScoreView) => {
      this.seen(place, view, 'score');
      return { values: scoreValues(view), revision: view.revision };
    };
    return once(this.scores, idOf(place, theme.key), () =>
      this.autosave.open<ScoreValues>({
        council: place.council,
        object: `${place.year}/theme/${theme.key}/score`,
        start: scoreValues(theme),
        lane: this.lane(place, theme),
        save: async (values, revision, leaving) =>
          seen(await this.api.score(place, theme.key, revision, values, leaving)),
        read: (current) => seen(current as ThemeScoreView),
      }),
    );
  }

  /** The record of a theme's narrative. */
  narrative(place: AssessmentPlace, theme: ThemeScoreView): AutosaveRecord<NarrativeValues> {
    const seen = (view: ThemeScoreView) => {
      this.seen(place, view, 'narrative');
      return { values: narrativeValues(view), revision: view.revision };
    };
    return once(this.narratives, idOf(place, theme.key), () =>
      this.autosave.open<NarrativeValues>({
        council: place.council,
        object: `${place.year}/theme/${theme.key}/narrative`,
        start: narrativeValues(theme),
        lane: this.lane(place, theme),
        save: async (values, revision, leaving) =>
          seen(await this.api.narrate(place, theme.key, revision, values, leaving)),
        read: (current) => seen(current as ThemeScoreView),
      }),
    );
  }

  /** Brings a newly loaded view to the open records; what is being typed stays. */
  refresh(place: AssessmentPlace, theme: ThemeView): void {
    this.suggests(theme.key, theme.suggestion);
    this.seen(place, theme, null);
    for (const criterion of theme.criteria) {
      const record = this.judgements.get(idOf(place, criterion.key));
      record?.adopt({ values: judgementValues(criterion), revision: criterion.revision });
    }
  }

  // Score and narrative share the theme's revision: an answer to one carries what somebody may have changed in the other.
  private seen(place: AssessmentPlace, view: ThemeScoreView, by: 'score' | 'narrative' | null): void {
    const id = idOf(place, view.key);
    if (by !== 'score') this.scores.get(id)?.adopt({ values: scoreValues(view), revision: view.revision });
    if (by !== 'narrative') this.narratives.get(id)?.adopt({ values: narrativeValues(view), revision: view.revision });
  }

  private suggests(themeKey: string, suggestion: Suggestion): void {
    this.newest.update((all) => ({ ...all, [themeKey]: suggestion }));
  }

  private lane(place: AssessmentPlace, theme: ThemeScoreView): RevisionLane {
    return once(this.lanes, idOf(place, theme.key), () => new RevisionLane(theme.revision));
  }
}

function idOf(place: AssessmentPlace, key: string): string {
  return `${place.council}|${place.year}|${key}`;
}

function once<T>(made: Map<string, T>, id: string, make: () => T): T {
  const known = made.get(id);
  if (known) return known;
  const fresh = make();
  made.set(id, fresh);
  return fresh;
}

function judgementValues(view: Pick<JudgementView, 'judgement' | 'reason' | 'classification'>): JudgementValues {
  return { judgement: view.judgement, reason: view.reason, classification: view.classification };
}

function scoreValues(view: ThemeScoreView): ScoreValues {
  return { score: view.score, reason: view.scoreReason, classification: view.scoreClassification };
}

function narrativeValues(view: ThemeScoreView): NarrativeValues {
  return { narrative: view.narrative, classification: view.narrativeClassification };
}
