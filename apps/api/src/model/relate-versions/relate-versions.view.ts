import { ApiProperty } from '@nestjs/swagger';
import type { RelationKind } from '@best-value/model';
import { relationKinds } from './relate-versions.dto.js';

export class RelationView {
  @ApiProperty({ enum: relationKinds }) relation!: RelationKind;
  @ApiProperty({ type: [String] }) from!: string[];
  @ApiProperty({ type: [String] }) to!: string[];
  @ApiProperty() why!: string;
}

/** What the words of two versions suggest of criteria, for a person to decide. */
export class ProposalView {
  @ApiProperty({ type: RelationView }) relation!: RelationView;
  @ApiProperty({ description: '0 (no word in common) to 1 (the same words)' }) similarity!: number;
  @ApiProperty({ description: 'In English' }) reason!: string;
  @ApiProperty({ description: 'Whether the words leave little doubt' }) sure!: boolean;
}

/** How a council relates two versions to each other: what it decided, or what is proposed. */
export class VersionRelationView {
  @ApiProperty({ description: 'Id of the earlier version' }) from!: string;
  @ApiProperty({ description: 'Id of the later version' }) to!: string;
  @ApiProperty({ type: 'integer', description: '0 while nothing was decided' }) revision!: number;
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true }) decidedAt!: string | null;
  @ApiProperty({ type: 'string', nullable: true }) decidedBy!: string | null;
  @ApiProperty({ type: [RelationView], description: 'What was decided last; empty while nothing was' })
  relations!: RelationView[];
  @ApiProperty({ type: [ProposalView] }) proposals!: ProposalView[];
}
