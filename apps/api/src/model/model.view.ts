import { ApiProperty } from '@nestjs/swagger';
import type { ModelDocument } from '@best-value/model';
import type { KnownModel } from './models.js';

export class ModelThemeCountView {
  @ApiProperty() key!: string;
  @ApiProperty() title!: string;
  @ApiProperty({ type: 'integer' }) characteristics!: number;
  @ApiProperty({ type: 'integer' }) indicators!: number;
}

/** A model version in a list. */
export class ModelSummaryView {
  @ApiProperty() id!: string;
  @ApiProperty() title!: string;
  @ApiProperty({ format: 'date' }) published!: string;
  @ApiProperty({ description: 'Whose words they are; shown wherever the criteria are' }) wording!: string;
  @ApiProperty({ enum: ['shipped', 'imported', 'own'] }) origin!: 'shipped' | 'imported' | 'own';
  @ApiProperty({ type: String, nullable: true, description: 'The version that an own one was built on' })
  basedOn!: string | null;
  @ApiProperty() hash!: string;
  @ApiProperty({ type: [ModelThemeCountView] }) themes!: ModelThemeCountView[];
}

export class ModelsView {
  @ApiProperty({ type: [ModelSummaryView] }) items!: ModelSummaryView[];
}

export function toModelsView(models: readonly KnownModel[]): ModelsView {
  return {
    items: models.map(({ hash, document }) => ({
      id: document.id,
      title: document.title,
      published: document.published,
      wording: document.wording,
      basedOn: document.basedOn ?? null,
      origin: document.basedOn === undefined ? (document.imported === undefined ? 'shipped' : 'imported') : 'own',
      hash,
      themes: document.themes.map(({ key, title, characteristics, indicators }) => ({
        key,
        title,
        characteristics: characteristics.length,
        indicators: indicators.length,
      })),
    })),
  };
}

/** The version that another was built on, to be named and led to. */
export class BaseVersionView {
  @ApiProperty() id!: string;
  @ApiProperty() title!: string;
}

/** A whole model version; its shape is the library's published JSON Schema. */
export class ModelView {
  @ApiProperty() hash!: string;
  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description: 'A document of libs/best-value-model/data/model.schema.json',
  })
  document!: ModelDocument;
  @ApiProperty({ type: BaseVersionView, nullable: true, description: 'The version that an own one was built on' })
  base!: BaseVersionView | null;
}
