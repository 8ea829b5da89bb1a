import { ApiProperty } from '@nestjs/swagger';
import type { ModelDocument } from '@best-value/model';

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
  @ApiProperty() hash!: string;
  @ApiProperty({ type: [ModelThemeCountView] }) themes!: ModelThemeCountView[];
}

export class ModelsView {
  @ApiProperty({ type: [ModelSummaryView] }) items!: ModelSummaryView[];
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
}
