import { ApiProperty } from '@nestjs/swagger';
import type { Gap, Suggestion, WouldChange } from '@best-value/model';

export class WouldChangeView implements WouldChange {
  @ApiProperty() score!: string;
  @ApiProperty() needs!: string;
  @ApiProperty({ type: [String] }) criteria!: string[];
}

/** A score the model's rule leads to, explained; never set by itself. */
export class SuggestionView implements Suggestion {
  @ApiProperty({ type: 'string', nullable: true }) score!: string | null;
  @ApiProperty() rule!: string;
  @ApiProperty() because!: string;
  @ApiProperty({ type: [String] }) deciding!: string[];
  @ApiProperty({ type: [WouldChangeView] }) wouldChange!: WouldChangeView[];
  @ApiProperty({ type: [String] }) unjudged!: string[];
}

/** One thing that is missing. */
export class GapView {
  @ApiProperty({ type: 'string' }) kind!: Gap['kind'];
  @ApiProperty() message!: string;
  @ApiProperty({ description: 'Whether the assessment cannot be made final while this is so' }) blocksFinal!: boolean;
  @ApiProperty({ required: false }) themeKey?: string;
  @ApiProperty({ required: false }) criterionKey?: string;
  @ApiProperty({ required: false, description: 'Where a placeholder stands' }) where?: string;
  @ApiProperty({ required: false, description: 'The placeholder as it is written' }) found?: string;
}
