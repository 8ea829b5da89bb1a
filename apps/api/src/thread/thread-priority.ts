import { readlinkSync } from 'node:fs';
import { constants, setPriority } from 'node:os';

/**
 * Has the calling thread give way to every other one that wants a core: where there are two cores, people who read meanwhile
 * do not wait for a PDF. Linux alone gives threads a priority of their own; elsewhere a thread's number may be another
 * programme's, and nothing is done.
 */
export function letOthersGoFirst(): void {
  if (process.platform !== 'linux') return;
  // <process>/task/<thread>
  const thread = Number(readlinkSync('/proc/thread-self').split('/')[2]);
  setPriority(thread, constants.priority.PRIORITY_LOW);
}
