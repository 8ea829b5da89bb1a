import { Injectable } from '@nestjs/common';
import { record } from '../audit-trail/record.js';
import { PasswordLinks } from '../identity/password-links.js';
import { BadInput } from '../work/refusals.js';
import type { Work } from '../work/work.js';
import { Works } from '../work/works.js';
import { isElsewhere } from './add-person/is-elsewhere.js';
import { Invitation } from './invitation.entity.js';
import { lockPerson, otherAdministrators } from './member.store.js';

/**
 * Makes a new link for an administrator whose first one was lost or has ended, while nobody else in the council can. For the
 * operator's command line; no route leads here.
 */
@Injectable()
export class FounderLink {
  constructor(
    private readonly works: Works,
    private readonly links: PasswordLinks,
  ) {}

  /**
   * @returns a link that works once; the ones before it end
   * @throws BadInput when there is no such administrator, they have used theirs, or someone in the council can make one
   */
  async renew(slug: string, admin: string): Promise<string> {
    const council = await this.works.operatorOf(slug);
    if (!council) throw refused(`There is no council called ${slug}`);
    return this.works.asOperator(council.councilId, (work) => this.renewIn(work, admin.trim().toLowerCase()));
  }

  private async renewIn(work: Work, email: string): Promise<string> {
    const { councilId } = work;
    const [awaited] = await work.query<{ id: string }>(
      `select id from person where email = $2 and id in (
         select person_id from membership where council_id = $1 and 'administrator' = any(roles)
         union select person_id from invitation where council_id = $1 and 'administrator' = any(roles))`,
      [councilId, email],
    );
    if (!awaited) throw refused(`${email} is no administrator of this council`);
    const person = await lockPerson(work, awaited.id);
    if (person.state === 'active')
      throw refused(`${email} has a password and can ask for a new one on the sign-in page`);
    if ((await otherAdministrators(work, person.id)) > 0)
      throw refused('Another administrator of this council can make a new link on the People page');
    const joins = person.message !== null;
    if (!joins && (await isElsewhere(work, person.id)))
      throw refused(`${email} works for another council too and can ask for a link on the sign-in page`);
    const purpose = joins ? 'joining' : 'invitation';
    const { link, expiresAt } = await this.links.show(work, { personId: person.id, purpose, councilId });
    if (joins)
      await work
        .repository(Invitation)
        .update({ councilId, personId: person.id }, { letterId: null, expiresAt: new Date(expiresAt) });
    record(work, {
      act: 'renew-invitation',
      objectType: 'person',
      objectId: person.id,
      objectTitle: person.name,
      before: null,
      after: null,
    });
    return link;
  }
}

function refused(message: string): BadInput {
  return new BadInput([{ field: 'admin', message }]);
}
