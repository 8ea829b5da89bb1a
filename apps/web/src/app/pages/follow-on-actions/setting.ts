import { type ResourceRef, computed, inject, resource } from '@angular/core';
import { AssessmentApi, type AssessmentPlace } from '../../api/assessment-api';
import { CouncilApi } from '../../api/council-api';
import type { AssessmentView, CouncilPerson } from '../../api/types';
import type { Choice } from '../../ui/radios/radios';

/** What every page about follow-on actions needs to know of its year. */
export interface ActionSetting {
  assessment: AssessmentView;
  people: CouncilPerson[];
}

/** Reads the year and the people who can own an action. Call it where a component's fields are set. */
export function readSetting(place: () => AssessmentPlace): ResourceRef<ActionSetting | undefined> {
  const assessments = inject(AssessmentApi);
  const councils = inject(CouncilApi);
  return resource({
    params: place,
    loader: async ({ params, abortSignal }) => {
      const [assessment, people] = await Promise.all([
        assessments.read(params, abortSignal),
        councils.members(params.council, abortSignal),
      ]);
      return { assessment, people };
    },
  });
}

/** The choices and permissions that follow from a setting; empty until it has been read. */
export function fromSetting(setting: ResourceRef<ActionSetting | undefined>) {
  const read = computed(() => (setting.hasValue() ? setting.value() : null));
  return {
    themes: computed<Choice[]>(
      () => read()?.assessment.themes.map(({ key, title }) => ({ value: key, label: title })) ?? [],
    ),
    people: computed<Choice[]>(() => read()?.people.map(({ id, name }) => ({ value: id, label: name })) ?? []),
    isLocked: computed(() => read() !== null && read()?.assessment.state !== 'drafting'),
    mayWrite: computed(() => {
      const assessment = read()?.assessment;
      return assessment?.state === 'drafting' && assessment.permissions.includes('follow-on-action:write');
    }),
  };
}
