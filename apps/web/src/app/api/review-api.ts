import { Injectable, inject } from '@angular/core';
import { ApiClient, segment } from './api-client';
import { type AssessmentPlace, at } from './assessment-api';
import type {
  LeadershipReview,
  Moderation,
  ReviewRound,
  ReviewSample,
  ThemeMove,
  ThemeReviewView,
  ThemeScoreView,
} from './types';

/** Calls about reviewing themes, moderating them, and senior leadership’s review. */
@Injectable({ providedIn: 'root' })
export class ReviewApi {
  private readonly api = inject(ApiClient);

  /** Who reviews a theme; null: nobody yet. @param revision of the theme */
  assign(place: AssessmentPlace, theme: string, revision: number, reviewerId: string | null): Promise<ThemeScoreView> {
    return this.api.call('PUT', `${themeAt(place, theme)}/reviewer`, { revision, body: { reviewerId } });
  }

  /** @param revision of the theme @param reason of a move back */
  move(
    place: AssessmentPlace,
    theme: string,
    revision: number,
    move: ThemeMove['move'],
    reason: string | null,
  ): Promise<ThemeScoreView> {
    const body = reason === null ? {} : { reason };
    return this.api.call('POST', `${themeAt(place, theme)}/${segment(move)}`, { revision, body });
  }

  read(place: AssessmentPlace, theme: string, signal?: AbortSignal): Promise<ThemeReviewView> {
    return this.api.call('GET', `${themeAt(place, theme)}/review`, { signal });
  }

  /** @param revision of the round */
  write(
    place: AssessmentPlace,
    theme: string,
    revision: number,
    body: { score: string | null; reason: string; findings: string },
    keepalive: boolean,
  ): Promise<ReviewRound> {
    return this.api.call('PUT', `${themeAt(place, theme)}/review`, { revision, body, keepalive });
  }

  /** What was found in one piece of evidence; nothing takes it back. @param revision 0 when nothing was written of it */
  sample(
    place: AssessmentPlace,
    theme: string,
    linkId: string,
    revision: number,
    found: string,
    keepalive: boolean,
  ): Promise<ReviewSample> {
    const path = `${themeAt(place, theme)}/review/samples/${segment(linkId)}`;
    return this.api.call('PUT', path, { revision, body: { found }, keepalive });
  }

  /** How two scores were settled. @param revision of the round */
  resolve(place: AssessmentPlace, theme: string, revision: number, resolution: string): Promise<ReviewRound> {
    return this.api.call('PUT', `${themeAt(place, theme)}/review/resolution`, { revision, body: { resolution } });
  }

  moderation(place: AssessmentPlace, signal?: AbortSignal): Promise<Moderation> {
    return this.api.call('GET', `${at(place)}/moderation`, { signal });
  }

  /** A consistency note. @param themeKey null: on the themes together */
  note(place: AssessmentPlace, note: string, themeKey: string | null): Promise<Moderation> {
    return this.api.call('POST', `${at(place)}/moderation/notes`, { body: { note, themeKey } });
  }

  leadership(place: AssessmentPlace, signal?: AbortSignal): Promise<LeadershipReview> {
    return this.api.call('GET', `${at(place)}/leadership`, { signal });
  }

  /** Approves the text that was read. @param revision of the assessment */
  approve(
    place: AssessmentPlace,
    revision: number,
    body: { contentHash: string; comment: string },
  ): Promise<LeadershipReview> {
    return this.api.call('POST', `${at(place)}/approve`, { revision, body });
  }
}

function themeAt(place: AssessmentPlace, theme: string): string {
  return `${at(place)}/themes/${segment(theme)}`;
}
