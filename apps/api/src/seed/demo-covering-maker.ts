import type { INestApplicationContext } from '@nestjs/common';
import { writeCodedList } from '../report/coded-lists/write-coded-list.js';
import { openToAll } from '../report/covering/answers.js';
import { addCoveringReport } from '../report/covering-reports/change-covering-report.js';
import { writeCoveringField } from '../report/covering-reports/write-covering-field.js';
import type { Caller } from '../work/caller.js';
import { Works } from '../work/works.js';
import { demoCovering, demoLists } from './demo/demo-covering.js';

/** Writes the council's lists and begins the covering report of a year, as democratic services would. */
export async function makeDemoCovering(
  app: INestApplicationContext,
  caller: Caller,
  { year, meetsOn }: { year: string; meetsOn: string },
): Promise<void> {
  const works = app.get(Works);
  for (const { key, title, items } of demoLists)
    await works.write(caller, (work) => writeCodedList(work, key, 0, { title, items: [...items] }));
  const { form, body, written } = demoCovering;
  const { id } = await works.write(caller, (work) => addCoveringReport(work, year, { form, body, meetsOn }));
  const known = demoLists.flatMap(({ items }) => items);
  for (const { field, text = '', items = [], contacts = [] } of written)
    await works.write(caller, (work) =>
      writeCoveringField(work, year, id, field, 0, {
        text,
        items: known.filter(({ code }) => items.includes(code)).map((item) => ({ ...item })),
        rows: [],
        contacts: contacts.map((contact) => ({ ...contact })),
        classification: { ...openToAll },
        clearedBy: '',
        clearedOn: null,
        offered: null,
      }),
    );
}
