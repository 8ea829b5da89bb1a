import { NO_ERRORS_SCHEMA } from '@angular/core';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { AssessmentApi } from '../../api/assessment-api';
import { CarryApi } from '../../api/carry-api';
import type { CarriedItem } from '../../api/types';
import { LiveRegion } from '../../shell/live-region';
import { Carried } from './carried';
import { CarriedCard } from './carried-card';

const item = (id: string, state: CarriedItem['state'] = 'unread') =>
  ({
    id,
    state,
    kind: 'narrative',
    title: `Title ${id}`,
    placeTitle: `Title ${id}`,
    text: '',
    word: null,
    stance: null,
    criterionKey: null,
    themeKey: 'culture',
    classification: { level: 'public' },
    flags: [],
    decidedBy: null,
    revision: 1,
  }) as unknown as CarriedItem;

describe('the fast keys of what was carried forward', () => {
  let fixture: ComponentFixture<Carried>;
  /** What was decided, in the order of the keys. */
  let asked: string[];
  let answers: (() => void)[];
  const focused = () => document.activeElement?.getAttribute('data-item');
  const press = (key: string) =>
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  /** Waits for what was promised, never for a timer or for the page to be drawn: a key can come before either. */
  const promised = async () => {
    for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
  };
  const answer = async () => {
    answers.shift()?.();
    await promised();
  };

  beforeEach(async () => {
    asked = [];
    answers = [];
    Element.prototype.scrollIntoView = () => undefined;
    const decide = (_: object, { id }: CarriedItem, decision: string) => {
      asked.push(`${decision} ${id}`);
      const state = { confirm: 'confirmed', drop: 'dropped' }[decision] ?? 'unread';
      return new Promise((done) => answers.push(() => done(item(id, state as CarriedItem['state']))));
    };
    const items = [item('a'), item('b'), item('c')];
    TestBed.configureTestingModule({
      providers: [
        provideRouter([]),
        { provide: LiveRegion, useValue: { say: () => undefined } },
        {
          provide: CarryApi,
          useValue: {
            decide,
            read: () => Promise.resolve({ from: '2025/26', themes: [], unread: 3 }),
            items: () => Promise.resolve({ items, page: 1, size: 50, total: 3 }),
          },
        },
        {
          provide: AssessmentApi,
          useValue: { read: () => Promise.resolve({ state: 'drafting', permissions: ['assessment:judge'] }) },
        },
      ],
    });
    TestBed.overrideComponent(Carried, { set: { imports: [CarriedCard], schemas: [NO_ERRORS_SCHEMA] } });
    fixture = TestBed.createComponent(Carried);
    fixture.componentRef.setInput('council', 'northford');
    fixture.componentRef.setInput('year', '2026-27');
    document.body.append(fixture.nativeElement);
    await fixture.whenStable();
    fixture.nativeElement.querySelector('[data-item="a"]').focus();
  });

  it('move the focus as soon as the service has answered, so that the next key is for the next card', async () => {
    press('c');
    expect(focused()).toBe('a');
    await answer();
    expect(focused()).toBe('b');
    press('d');
    await answer();
    expect([focused(), asked]).toEqual(['c', ['confirm a', 'drop b']]);
  });

  it('move it with the arrow keys at once', () => {
    press('ArrowDown');
    expect(focused()).toBe('b');
    press('ArrowUp');
    expect(focused()).toBe('a');
  });

  it('leave whoever has gone on meanwhile where they are', async () => {
    press('c');
    press('ArrowDown');
    press('ArrowDown');
    await answer();
    expect([focused(), asked]).toEqual(['c', ['confirm a']]);
  });
});
