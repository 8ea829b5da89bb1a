import { ApiProperty } from '@nestjs/swagger';
import { EvidenceOfPlaceView } from '../assessment/assessment.view.js';

/** An item tied to a theme or a criterion of a year. */
export class EvidenceLinkView extends EvidenceOfPlaceView {
  @ApiProperty() themeKey!: string;
  @ApiProperty({ type: 'string', nullable: true, description: 'Null when it bears on the theme as a whole' })
  criterionKey!: string | null;
}
