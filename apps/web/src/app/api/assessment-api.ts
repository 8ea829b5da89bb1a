import { Injectable, inject } from '@angular/core';
import { yearInAddress } from '../format/year';
import { ApiClient, segment } from './api-client';
import type {
  AssessmentSummary,
  AssessmentView,
  CitationView,
  Classification,
  EvidenceLinkView,
  JudgementView,
  KeyDates,
  Move,
  ThemeScoreView,
} from './types';

/** One council's one year, as an address. */
export interface AssessmentPlace {
  council: string;
  /** "2026/27" or "2026-27" */
  year: string;
}

/** Calls about assessments: years, judgements, scores, narratives, evidence links, moves. */
@Injectable({ providedIn: 'root' })
export class AssessmentApi {
  private readonly api = inject(ApiClient);

  async list(council: string, signal?: AbortSignal): Promise<AssessmentSummary[]> {
    const path = `/councils/${segment(council)}/assessments`;
    return (await this.api.call<{ items: AssessmentSummary[] }>('GET', path, { signal })).items;
  }

  openYear(
    council: string,
    year: { year: string; modelId: string; leadId: string; dates: KeyDates; carryFrom?: string },
  ): Promise<AssessmentView> {
    return this.api.call('POST', `/councils/${segment(council)}/assessments`, { body: year });
  }

  read(place: AssessmentPlace, signal?: AbortSignal): Promise<AssessmentView> {
    return this.api.call('GET', at(place), { signal });
  }

  change(
    place: AssessmentPlace,
    revision: number,
    change: { leadId?: string; dates?: KeyDates },
  ): Promise<AssessmentView> {
    return this.api.call('PATCH', at(place), { revision, body: change });
  }

  /** A move up the ladder that needs no more than the wish; its name is its address. */
  sendOn(place: AssessmentPlace, revision: number, move: Move['move']): Promise<AssessmentView> {
    return this.api.call('POST', `${at(place)}/${segment(move)}`, { revision, body: {} });
  }

  sendBack(
    place: AssessmentPlace,
    revision: number,
    body: { reason: string; themes: string[] },
  ): Promise<AssessmentView> {
    return this.api.call('POST', `${at(place)}/send-back`, { revision, body });
  }

  judge(
    place: AssessmentPlace,
    criterionKey: string,
    revision: number,
    body: { judgement: string | null; reason: string; classification: Classification },
    keepalive: boolean,
  ): Promise<JudgementView> {
    return this.api.call('PUT', `${criterionAt(place, criterionKey)}/judgement`, { revision, body, keepalive });
  }

  score(
    place: AssessmentPlace,
    themeKey: string,
    revision: number,
    body: { score: string | null; reason: string; classification: Classification },
    keepalive: boolean,
  ): Promise<ThemeScoreView> {
    return this.api.call('PUT', `${themeAt(place, themeKey)}/score`, { revision, body, keepalive });
  }

  narrate(
    place: AssessmentPlace,
    themeKey: string,
    revision: number,
    body: { narrative: string; classification: Classification },
    keepalive: boolean,
  ): Promise<ThemeScoreView> {
    return this.api.call('PUT', `${themeAt(place, themeKey)}/narrative`, { revision, body, keepalive });
  }

  setThemeLead(
    place: AssessmentPlace,
    themeKey: string,
    revision: number,
    leadId: string | null,
  ): Promise<ThemeScoreView> {
    return this.api.call('PUT', `${themeAt(place, themeKey)}/lead`, { revision, body: { leadId } });
  }

  /** @param revision the citation's last seen; 0 for a new one */
  cite(
    place: AssessmentPlace,
    criterionKey: string,
    citedKey: string,
    revision: number,
    note: string,
  ): Promise<CitationView> {
    return this.api.call('PUT', citationAt(place, criterionKey, citedKey), { revision, body: { note } });
  }

  endCitation(place: AssessmentPlace, criterionKey: string, citation: CitationView): Promise<null> {
    const path = citationAt(place, criterionKey, citation.criterionKey);
    return this.api.call('DELETE', path, { revision: citation.revision });
  }

  linkEvidence(
    place: AssessmentPlace,
    link: {
      evidenceId: string;
      themeKey: string;
      criterionKey: string | null;
      stance: EvidenceLinkView['stance'];
      shows: string;
    },
  ): Promise<EvidenceLinkView> {
    return this.api.call('POST', `${at(place)}/evidence-links`, { body: link });
  }

  changeLink(
    place: AssessmentPlace,
    link: EvidenceLinkView,
    change: { stance?: EvidenceLinkView['stance']; shows?: string },
  ): Promise<EvidenceLinkView> {
    return this.api.call('PATCH', linkAt(place, link), { revision: link.revision, body: change });
  }

  removeLink(place: AssessmentPlace, link: EvidenceLinkView): Promise<null> {
    return this.api.call('DELETE', linkAt(place, link), { revision: link.revision });
  }

  restoreLink(place: AssessmentPlace, link: EvidenceLinkView): Promise<EvidenceLinkView> {
    return this.api.call('POST', `${linkAt(place, link)}/restore`, { body: {} });
  }
}

/** The address of an assessment, for calls of other resources inside it. */
export function at(place: AssessmentPlace): string {
  return `/councils/${segment(place.council)}/assessments/${segment(yearInAddress(place.year))}`;
}

function themeAt(place: AssessmentPlace, themeKey: string): string {
  return `${at(place)}/themes/${segment(themeKey)}`;
}

function criterionAt(place: AssessmentPlace, criterionKey: string): string {
  return `${at(place)}/criteria/${keyPath(criterionKey)}`;
}

function citationAt(place: AssessmentPlace, criterionKey: string, citedKey: string): string {
  return `${criterionAt(place, criterionKey)}/citations/${keyPath(citedKey)}`;
}

/** A criterion's key is `theme/criterion`: its slash is part of the address. */
function keyPath(criterionKey: string): string {
  return criterionKey.split('/').map(segment).join('/');
}

function linkAt(place: AssessmentPlace, link: EvidenceLinkView): string {
  return `${at(place)}/evidence-links/${segment(link.linkId)}`;
}
