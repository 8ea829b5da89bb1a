import { Injectable, inject } from '@angular/core';
import { ApiClient, segment } from './api-client';
import type {
  CouncilPerson,
  CouncilView,
  HistoryEntry,
  HistoryPage,
  HistoryPerson,
  MyWork,
  PersonLink,
  PostKey,
  PostsView,
  RoleView,
} from './types';

/** What narrows the history; `from` and `to` are `YYYY-MM-DD`. */
export interface HistoryFilter {
  object?: string;
  assessment?: string;
  person?: string;
  from?: string;
  to?: string;
}

/** Calls about one council: its settings, its people and its history. */
@Injectable({ providedIn: 'root' })
export class CouncilApi {
  private readonly api = inject(ApiClient);

  read(council: string, signal?: AbortSignal): Promise<CouncilView> {
    return this.api.call('GET', at(council), { signal });
  }

  change(
    council: string,
    revision: number,
    change: Partial<Pick<CouncilView, 'name' | 'brandColour' | 'ladder' | 'blindScoring'>>,
  ): Promise<CouncilView> {
    return this.api.call('PATCH', at(council), { revision, body: change });
  }

  /** What waits for the person, what is due first at the top. */
  myWork(council: string, signal?: AbortSignal): Promise<MyWork> {
    return this.api.call('GET', `${at(council)}/my-work`, { signal });
  }

  /** Those who belong to the council, and so may lead or own something; without those who are only invited. */
  async members(council: string, signal?: AbortSignal): Promise<CouncilPerson[]> {
    return (await this.people(council, signal)).filter(({ message }) => message === null);
  }

  /** Everyone who belongs to the council or is invited. */
  async people(council: string, signal?: AbortSignal): Promise<CouncilPerson[]> {
    return (await this.api.call<{ items: CouncilPerson[] }>('GET', `${at(council)}/people`, { signal })).items;
  }

  async roles(council: string, signal?: AbortSignal): Promise<RoleView[]> {
    return (await this.api.call<{ items: RoleView[] }>('GET', `${at(council)}/roles`, { signal })).items;
  }

  addPerson(council: string, person: { name: string; email: string; roles: readonly string[] }): Promise<PersonLink> {
    return this.api.call('POST', `${at(council)}/people`, { body: person });
  }

  /** A new single-use link for somebody who has not set a password; earlier links end. */
  newLink(council: string, personId: string): Promise<PersonLink> {
    return this.api.call('POST', `${at(council)}/people/${segment(personId)}/link`, { body: {} });
  }

  /** Sends the link to join once more to somebody who is invited; earlier links end. */
  writeAgain(council: string, personId: string): Promise<PersonLink> {
    return this.api.call('POST', `${at(council)}/people/${segment(personId)}/message`, { body: {} });
  }

  changeRoles(council: string, person: CouncilPerson, roles: readonly string[]): Promise<CouncilPerson> {
    return this.api.call('PATCH', `${at(council)}/people/${segment(person.id)}`, {
      revision: person.revision,
      body: { roles },
    });
  }

  removePerson(council: string, person: CouncilPerson): Promise<null> {
    return this.api.call('DELETE', `${at(council)}/people/${segment(person.id)}`, { revision: person.revision });
  }

  /** The three statutory posts, with who holds them and who deputises. */
  posts(council: string, signal?: AbortSignal): Promise<PostsView> {
    return this.api.call('GET', `${at(council)}/posts`, { signal });
  }

  /** Says who is in a post. @param revision of all posts together */
  appoint(
    council: string,
    post: PostKey,
    revision: number,
    body: { holderId: string | null; deputyIds: readonly string[] },
  ): Promise<PostsView> {
    return this.api.call('PUT', `${at(council)}/posts/${segment(post)}`, { revision, body });
  }

  /** Leaves a post without holder and deputies. */
  vacate(council: string, post: PostKey, revision: number): Promise<PostsView> {
    return this.api.call('DELETE', `${at(council)}/posts/${segment(post)}`, { revision });
  }

  /**
   * What changed, newest first.
   * @param filter `object` is `<type>:<id>`; `before` is the number of the last entry already shown
   */
  history(council: string, filter: HistoryFilter & { before?: string }, signal?: AbortSignal): Promise<HistoryPage> {
    return this.api.call('GET', `${at(council)}/history`, { query: { ...filter, limit: 50 }, signal });
  }

  /** Everybody whose changes the history holds, also those who have left. */
  async historyPeople(council: string, signal?: AbortSignal): Promise<HistoryPerson[]> {
    return (await this.api.call<{ items: HistoryPerson[] }>('GET', `${at(council)}/history/people`, { signal })).items;
  }

  /** The address a browser downloads the history from, as a spreadsheet reads it. */
  historyFile(council: string, filter: HistoryFilter): string {
    const asked = Object.entries(filter).filter(([, value]) => value);
    return `/api${at(council)}/history.csv${asked.length ? `?${new URLSearchParams(asked)}` : ''}`;
  }

  /** One entry with all that it says: lists cut long texts. */
  historyEntry(council: string, number: number): Promise<HistoryEntry> {
    return this.api.call('GET', `${at(council)}/history/${number}`);
  }
}

function at(council: string): string {
  return `/councils/${segment(council)}`;
}
