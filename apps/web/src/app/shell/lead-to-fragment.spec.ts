import { ChangeDetectionStrategy, Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { leadToFragment } from './lead-to-fragment';

const ready = signal<string | null>(null);

@Component({
  selector: 'app-led',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<h2 id="first">First</h2>
    <p id="second-text">Second</p>
    <button id="elsewhere">Elsewhere</button>`,
})
class Led {
  constructor() {
    leadToFragment(ready, (place) => document.getElementById(`${place}-text`) ?? document.getElementById(place));
  }
}

describe('leading to the place that an address names', () => {
  let harness: RouterTestingHarness;
  const open = async (address: string) => {
    await harness.navigateByUrl(address);
    await settled();
  };
  const settled = async () => {
    await harness.fixture.whenStable();
    await new Promise((resolve) => setTimeout(resolve));
  };
  const focused = () => document.activeElement?.id;

  beforeEach(async () => {
    ready.set(null);
    Element.prototype.scrollIntoView = () => undefined;
    TestBed.configureTestingModule({ providers: [provideRouter([{ path: 'page', component: Led }])] });
    harness = await RouterTestingHarness.create();
    document.body.append(harness.fixture.nativeElement);
  });

  it('waits until the place can be there, and focuses even what takes no focus by itself', async () => {
    await open('/page#first');
    expect(focused()).toBe('');
    ready.set('here');
    await settled();
    expect(focused()).toBe('first');
  });

  it('leads there once, whatever is read again, and anew when something else is shown', async () => {
    ready.set('here');
    await open('/page#first');
    document.getElementById('elsewhere')?.focus();
    ready.set(null);
    await settled();
    ready.set('here');
    await settled();
    expect(focused()).toBe('elsewhere');
    ready.set('another');
    await settled();
    expect(focused()).toBe('first');
  });

  it('follows another place in the address, found as the page finds it', async () => {
    ready.set('here');
    await open('/page#first');
    await open('/page#second');
    expect(focused()).toBe('second-text');
    document.getElementById('elsewhere')?.focus();
    await open('/page#nowhere');
    expect(focused()).toBe('elsewhere');
  });
});
