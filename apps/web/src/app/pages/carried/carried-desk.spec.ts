import { beforeEach, describe, expect, it } from '@jest/globals';
import { TestBed } from '@angular/core/testing';
import { CarryApi } from '../../api/carry-api';
import { ApiError } from '../../api/problem';
import type { CarriedItem } from '../../api/types';
import { LiveRegion } from '../../shell/live-region';
import { CarriedDesk } from './carried-desk';

const place = { council: 'northford', year: '2026-27' };
const item = (id: string, state: CarriedItem['state'] = 'unread', revision = 1): CarriedItem =>
  ({ id, state, revision, title: `Title ${id}` }) as CarriedItem;

/** A service that answers when it is told to. */
class Service {
  asked: string[] = [];
  private answers: { done: (now: CarriedItem) => void; refuse: (error: unknown) => void }[] = [];

  decide(_: object, { id }: CarriedItem, decision: string): Promise<CarriedItem> {
    this.asked.push(`${decision} ${id}`);
    return new Promise((done, refuse) => this.answers.push({ done, refuse }));
  }

  answer(now: CarriedItem): void {
    this.answers.shift()?.done(now);
  }

  refuse(status: number, more: object = {}): void {
    this.answers.shift()?.refuse(new ApiError(status, { title: 'No', status, detail: 'The year is locked.', ...more }));
  }
}

describe('what is decided on one page', () => {
  let service: Service;
  let desk: CarriedDesk;
  let said: string[];
  const states = () => desk.items().map(({ state }) => state);

  beforeEach(() => {
    service = new Service();
    said = [];
    TestBed.configureTestingModule({
      providers: [
        CarriedDesk,
        { provide: CarryApi, useValue: service },
        { provide: LiveRegion, useValue: { say: (sentence: string) => said.push(sentence) } },
      ],
    });
    desk = TestBed.inject(CarriedDesk);
    desk.show([item('a'), item('b'), item('c', 'dropped')]);
  });

  it('counts nothing as read until the service has said so', async () => {
    const first = item('a');
    const deciding = desk.decide(place, first, 'confirm');
    expect([states(), desk.unread(), desk.isBusy('a'), desk.isBusy('b')]).toEqual([
      ['unread', 'unread', 'dropped'],
      2,
      true,
      false,
    ]);
    service.answer(item('a', 'confirmed', 2));
    await deciding;
    expect([states(), desk.unread(), desk.isBusy('a')]).toEqual([['confirmed', 'unread', 'dropped'], 1, false]);
    expect(said).toEqual(['Confirmed: Title a. 1 left on this page.']);
  });

  it('asks once for a double click, and lets another be decided meanwhile', async () => {
    const first = desk.decide(place, item('a'), 'confirm');
    expect(await desk.decide(place, item('a'), 'drop')).toBeNull();
    const other = desk.decide(place, item('b'), 'drop');
    expect(service.asked).toEqual(['confirm a', 'drop b']);
    service.answer(item('a', 'confirmed', 2));
    service.answer(item('b', 'dropped', 2));
    await Promise.all([first, other]);
    expect(states()).toEqual(['confirmed', 'dropped', 'dropped']);
  });

  it('shows what a colleague who was faster decided, and who it was', async () => {
    const deciding = desk.decide(place, item('a'), 'drop');
    service.refuse(412, { current: item('a', 'confirmed', 2), changedBy: 'Theme lead' });
    expect(await deciding).toBeNull();
    expect(states()[0]).toBe('confirmed');
    expect(desk.problemOf('a')).toBe('Theme lead decided on this meanwhile. Read it again.');
    expect(said).toEqual([desk.problemOf('a')]);
  });

  it('leaves an item as it was where the service refuses, with the reason at it, until it is decided', async () => {
    const refused = desk.decide(place, item('a'), 'confirm');
    service.refuse(409);
    await refused;
    expect([states()[0], desk.problemOf('a'), desk.problemOf('b'), desk.isBusy('a')]).toEqual([
      'unread',
      'The year is locked.',
      null,
      false,
    ]);
    const again = desk.decide(place, item('a'), 'confirm');
    service.answer(item('a', 'confirmed', 2));
    await again;
    expect(desk.problemOf('a')).toBeNull();
  });

  it('goes on to the next that is unread, round the end, and undoes what was decided last', async () => {
    expect(desk.nextUnread('a')?.id).toBe('b');
    expect(desk.nextUnread('b')?.id).toBe('a');
    expect(desk.toUndo(item('b'))).toBeNull();
    for (const id of ['b', 'a']) {
      const deciding = desk.decide(place, item(id), 'confirm');
      service.answer(item(id, 'confirmed', 2));
      await deciding;
    }
    expect(desk.nextUnread('a')).toBeNull();
    expect(desk.toUndo(item('z'))?.id).toBe('a');
    expect(desk.toUndo(item('c', 'dropped'))?.id).toBe('c');
    desk.show([item('d')]);
    expect(desk.toUndo(item('d'))).toBeNull();
  });
});
