import { ApiProperty } from '@nestjs/swagger';
import { ThemeDifferenceView } from '../compare-versions/compare-versions.view.js';

const text = { type: 'string', nullable: true } as const;

export class ImportedItemView {
  @ApiProperty({ description: 'Each sub-item on a line of its own that begins with “– ”' }) text!: string;
  @ApiProperty(text) paragraph!: string | null;
}

/** Something in a theme's part of the page that is not taken. */
export class LeftOutView {
  @ApiProperty({ enum: ['paragraph', 'list', 'table', 'footnote marks', 'empty item'] }) what!: string;
  @ApiProperty({ description: 'Its first words, or how many there are' }) text!: string;
  @ApiProperty() why!: string;
}

export class ImportedThemeView {
  @ApiProperty() key!: string;
  @ApiProperty() title!: string;
  @ApiProperty() description!: string;
  @ApiProperty({ type: [ImportedItemView] }) characteristics!: ImportedItemView[];
  @ApiProperty({ type: [ImportedItemView] }) indicators!: ImportedItemView[];
  @ApiProperty({ type: [LeftOutView] }) leftOut!: LeftOutView[];
}

/** A version that is here already, and what it has in common with the page. */
export class BesideVersionView {
  @ApiProperty() id!: string;
  @ApiProperty() title!: string;
  @ApiProperty({ type: 'integer', description: 'Sentences that both have' }) same!: number;
  @ApiProperty({ type: 'integer', description: 'Sentences that only the page has' }) added!: number;
  @ApiProperty({ type: 'integer', description: 'Sentences that only the version has' }) gone!: number;
  @ApiProperty({
    type: [ThemeDifferenceView],
    nullable: true,
    description:
      'What their words propose, without what is unchanged; null when one of the two is too long for it, or the import is older than those that are read so',
  })
  themes!: ThemeDifferenceView[] | null;
}

export class ImportedVersionView {
  @ApiProperty() id!: string;
  @ApiProperty() title!: string;
  @ApiProperty({ description: 'False when this very text was here already: nothing was saved then' })
  isNew!: boolean;
}

/** What bringing a page in would make. Nothing is saved by asking. */
export class GuidancePreviewView {
  @ApiProperty({ description: 'Of the version that it would make: send it to have exactly that made' }) hash!: string;
  @ApiProperty() id!: string;
  @ApiProperty({ description: 'Of the page' }) title!: string;
  @ApiProperty({ description: 'Empty when nobody said it' }) address!: string;
  @ApiProperty({ format: 'date' }) published!: string;
  @ApiProperty({ type: 'string', format: 'date', nullable: true }) updated!: string | null;
  @ApiProperty({ description: 'Of the body that was read' }) sha256!: string;
  @ApiProperty({ description: 'The attribution that stands wherever the text does' }) wording!: string;
  @ApiProperty({ type: [ImportedThemeView] }) themes!: ImportedThemeView[];
  @ApiProperty({ type: BesideVersionView, description: 'The newest version that comes with the service' })
  shipped!: BesideVersionView;
  @ApiProperty({ type: ImportedVersionView, nullable: true, description: 'The version that has this very text' })
  already!: ImportedVersionView | null;
  @ApiProperty({ type: [BesideVersionView], description: 'What was brought in before, the newest first' })
  earlier!: BesideVersionView[];
  @ApiProperty({ type: [String] }) warnings!: string[];
}

export class GuidanceImportOptionsView {
  @ApiProperty({ description: 'Whether the service may fetch a page by its address' }) byAddress!: boolean;
  @ApiProperty({ type: [String], description: 'The sites that pages are fetched from' }) sites!: string[];
  @ApiProperty({ type: 'integer', description: 'In bytes' }) largest!: number;
}
