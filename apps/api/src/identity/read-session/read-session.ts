import { Injectable } from '@nestjs/common';
import { permissionsOf } from '../../council/roles.js';
import { DemoSignIns } from '../demo-sign-ins.js';
import type { SignedIn } from '../../work/caller.js';
import { Works } from '../../work/works.js';
import type { SessionView } from '../session.view.js';

/** Says who is signed in and where they belong. */
@Injectable()
export class ReadSession {
  constructor(
    private readonly works: Works,
    private readonly demo: DemoSignIns,
  ) {}

  async run(person: Omit<SignedIn, 'sessionHash'> | null): Promise<SessionView> {
    if (!person) return { person: null, councils: [], demo: this.demo.all() };
    const rows = await this.works.outside(person.personId, (manager) =>
      manager.query<{ slug: string; name: string; brand_colour: string; roles: string[] }[]>(
        `select council.slug, council.name, council.brand_colour, membership.roles
         from membership join council on council.id = membership.council_id
         where membership.person_id = $1 order by council.name limit 400`,
        [person.personId],
      ),
    );
    return {
      person: { id: person.personId, name: person.name, email: person.email, draftKey: person.draftKey },
      councils: rows.map(({ slug, name, brand_colour, roles }) => ({
        slug,
        name,
        brandColour: brand_colour,
        roles,
        permissions: [...permissionsOf(roles)],
      })),
      demo: this.demo.all(),
    };
  }
}
