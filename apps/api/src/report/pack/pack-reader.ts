import { Injectable } from '@nestjs/common';
import { SealedEditions } from '../../seal/read-seals/sealed-editions.js';
import type { Caller } from '../../work/caller.js';
import { Works } from '../../work/works.js';
import { reasonWhy, type WithheldItem } from '../appendix/withheld.js';
import { buildCoveringDocument, coveringParts } from '../covering/build-covering-document.js';
import { type CoveringRow, coveringReportsStatement } from '../covering-reports/covering-report.store.js';
import { type CoveringSource, CoveringSources } from '../covering-reports/covering-sources.js';
import { AppendixSources } from '../source/appendix-sources.js';
import { templatesStatement, type TemplateRow } from '../templates/report-template.store.js';
import { openTo, type PackAudience, type PackCovering, type PackReading } from './pack-reading.js';

/** Reads what a pack is made of: the year as it is, or as it was sealed. */
@Injectable()
export class PackReader {
  constructor(
    private readonly works: Works,
    private readonly coverings: CoveringSources,
    private readonly sources: AppendixSources,
    private readonly editions: SealedEditions,
  ) {}

  /** @param year `2026/27` @throws NotHere, Refused when the caller is to score a theme blind first */
  async read(caller: Caller, year: string, audience: PackAudience): Promise<PackReading> {
    const { assessmentId, source, edition } = await this.sources.read(caller, year);
    const { name, slug } = source.council;
    const covering = await this.covering(caller, year, audience);
    const whole = { assessmentId, audience, year, edition, covering };
    if (source.state !== 'sealed')
      return { ...whole, council: { name, slug }, asAt: source.asAt, source: openTo(audience, source), sealed: null };
    const sealed = await this.editions.forPack(caller, year, edition, audience);
    const { council, asAt } = sealed.source;
    // A sealed text has no colour of its own. What is printed anew of it, which is the restricted paper, has the council's of today.
    const { brandColour } = audience === 'restricted' ? source.council : council;
    const printed = { ...sealed.source, council: { ...council, brandColour } };
    return { ...whole, council: { name: council.name, slug: council.slug }, asAt, source: printed, sealed };
  }

  /** What the public covering reports leave out. For those alone who may see it. */
  async heldBackFromCovering(caller: Caller, year: string): Promise<WithheldItem[]> {
    if (!caller.permissions.has('restricted:read')) return [];
    const items: WithheldItem[] = [];
    for (const { form, values, facts } of await this.coveringSources(caller, year)) {
      const where = `Covering report “${facts.meeting.title}”`;
      for (const { key, label } of form.fields) {
        const classification = values.get(key)?.classification;
        if (classification?.level === 'exempt') items.push({ what: label, where, why: reasonWhy(classification) });
      }
    }
    return items;
  }

  private async covering(caller: Caller, year: string, audience: PackAudience): Promise<PackCovering[]> {
    const sources = await this.coveringSources(caller, year);
    if (sources.length === 0) return [];
    const [templates] = await this.works.read<[TemplateRow]>(caller, [templatesStatement(caller.councilId)]);
    return sources.map(({ form, values, facts }) => {
      const document = buildCoveringDocument(form, values, facts, audience);
      const own = templates.find(({ formKey }) => formKey === form.key);
      if (!own?.fileId) return { document, template: null };
      const filling = { form, document, parts: coveringParts(form, values, facts, audience) };
      return { document, template: { fileId: own.fileId, sha256: own.sha256, filling } };
    });
  }

  private async coveringSources(caller: Caller, year: string): Promise<CoveringSource[]> {
    const [rows] = await this.works.read<[CoveringRow]>(caller, [
      coveringReportsStatement(caller.councilId, year, false),
    ]);
    const sources: CoveringSource[] = [];
    for (const { id } of rows) sources.push(await this.coverings.read(caller, year, id));
    return sources;
  }
}
