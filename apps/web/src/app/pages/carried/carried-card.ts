import { Component, ElementRef, computed, inject, input, output, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { AssessmentPlace } from '../../api/assessment-api';
import type { CarriedChange } from '../../api/carry-api';
import type { CarriedItem, JudgementWord } from '../../api/types';
import { yearInAddress } from '../../format/year';
import { CarriedDesk } from './carried-desk';
import { flagInWords, kindInWords, stateTag } from './carried-words';
import { ChangeCarried } from './change-carried';

/** What a key or a button on a card asks for. */
export type CardAct = 'confirm' | 'drop' | 'undo' | 'change';

/** One thing that came along, with what can be done with it. It takes keys while it, and nothing to type in, has the focus. */
@Component({
  selector: 'app-carried-card',
  imports: [ChangeCarried, RouterLink],
  templateUrl: './carried-card.html',
})
export class CarriedCard {
  readonly item = input.required<CarriedItem>();
  readonly place = input.required<AssessmentPlace>();
  /** The earlier year. */
  readonly from = input.required<string>();
  readonly words = input.required<readonly JudgementWord[]>();
  readonly mayDecide = input.required<boolean>();
  /** The keyboard comes here first. */
  readonly current = input.required<boolean>();
  /** Its form to change it is open. */
  readonly changing = input.required<boolean>();
  /** It stands beside what it belongs to, which needs not be named. */
  readonly inPlace = input(false);
  readonly asked = output<CardAct>();
  readonly changed = output<CarriedChange>();
  readonly cancelled = output();
  protected readonly desk = inject(CarriedDesk);
  private readonly card = viewChild.required<ElementRef<HTMLElement>>('card');
  protected readonly kindInWords = kindInWords;
  protected readonly flagInWords = flagInWords;

  protected readonly tag = computed(() => stateTag(this.item().state, this.from()));
  /** The judgement with its symbol. */
  protected readonly judged = computed(() => {
    const { judgement, word } = this.item();
    const symbol = this.words().find(({ key }) => key === judgement)?.symbol;
    return word === null ? null : [symbol, word].filter(Boolean).join(' ');
  });
  /** In one piece, for spaces around it would be shown. */
  protected readonly said = computed(() => {
    const { stance, text } = this.item();
    return stance === null ? text : `${stance === 'supports' ? 'Supports' : 'Counters'}: ${text}`;
  });
  protected readonly titleId = computed(() => `carried-${this.item().id}`);
  protected readonly busy = computed(() => this.desk.isBusy(this.item().id));
  protected readonly problem = computed(() => this.desk.problemOf(this.item().id));
  protected readonly earlier = computed(() => {
    const { kind, earlierActionId, themeKey } = this.item();
    const year = ['/councils', this.place().council, 'assessments', yearInAddress(this.from())];
    if (kind === 'follow-on-action' && earlierActionId) return [...year, 'follow-on-actions', earlierActionId];
    return [...year, 'themes', themeKey];
  });

  focus(): void {
    const element = this.card().nativeElement;
    element.focus({ preventScroll: true });
    element.scrollIntoView({ block: 'nearest' });
  }
}
