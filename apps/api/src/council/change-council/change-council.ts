import { record } from '../../audit-trail/record.js';
import { BadInput, NotHere, Stale } from '../../work/refusals.js';
import type { Work } from '../../work/work.js';
import { Council } from '../council.entity.js';
import { toCouncilView } from '../council.store.js';
import type { CouncilView } from '../council.view.js';
import type { ChangeCouncilDto } from './change-council.dto.js';
import { mayBeBrandColour } from './change-council.rules.js';

/** Changes a council's name, colour, or the way its new years go. @throws BadInput, Stale */
export async function changeCouncil(work: Work, revision: number, input: ChangeCouncilDto): Promise<CouncilView> {
  const councils = work.repository(Council);
  const council = await councils.findOne({ where: { id: work.councilId }, lock: { mode: 'pessimistic_write' } });
  if (!council) throw new NotHere('council');
  const view = (): CouncilView =>
    toCouncilView({ ...council, brand_colour: council.brandColour, blind_scoring: council.blindScoring }, work.caller);
  if (council.revision !== revision) throw new Stale(view(), null, work.now.toISOString());
  const colour = input.brandColour === undefined ? null : mayBeBrandColour(input.brandColour);
  if (colour && !colour.allowed)
    throw new BadInput(colour.because.map(({ message }) => ({ field: 'brandColour', message })));
  const before = settingsOf(council);
  Object.assign(council, {
    name: input.name?.trim() ?? council.name,
    brandColour: input.brandColour ?? council.brandColour,
    ladder: input.ladder ?? council.ladder,
    blindScoring: input.blindScoring ?? council.blindScoring,
    revision: revision + 1,
  });
  const after = settingsOf(council);
  await councils.update({ id: work.councilId }, { ...after, revision: council.revision });
  record(work, {
    act: 'change-council',
    objectType: 'council',
    objectId: work.councilId,
    objectTitle: council.name,
    before,
    after,
  });
  return view();
}

function settingsOf(council: Council): Pick<Council, 'name' | 'brandColour' | 'ladder' | 'blindScoring'> {
  const { name, brandColour, ladder, blindScoring } = council;
  return { name, brandColour, ladder, blindScoring };
}
