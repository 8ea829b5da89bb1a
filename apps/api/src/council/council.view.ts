import { ApiProperty } from '@nestjs/swagger';
import { ladders, type Ladder } from '../assessment/ladder/states.js';

/** A council's settings, and what the reader may do there. */
export class CouncilView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() slug!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ description: '#rrggbb' }) brandColour!: string;
  @ApiProperty({ enum: ladders, description: 'The way its new years go; a year keeps the one it was opened with' })
  ladder!: Ladder;
  @ApiProperty({ description: 'In new years, a theme’s reviewer scores before they see the lead’s score' })
  blindScoring!: boolean;
  @ApiProperty({ type: 'integer' }) revision!: number;
  @ApiProperty({ type: [String] }) permissions!: string[];
}

/** A person by id and name. */
export class PersonRefView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() name!: string;
}

/** Someone who belongs to the council, or is invited to it. */
export class MemberView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() name!: string;
  @ApiProperty() email!: string;
  @ApiProperty({ type: [String] }) roles!: string[];
  @ApiProperty({ enum: ['active', 'invited'], description: 'Active: belongs to the council and has a password' })
  state!: 'active' | 'invited';
  @ApiProperty({
    type: 'string',
    enum: ['waiting', 'sent', 'failed', 'expired'],
    nullable: true,
    description:
      'The message with which they join: they have an account and no access until they open its link. Null for everyone who belongs to the council',
  })
  message!: 'waiting' | 'sent' | 'failed' | 'expired' | null;
  @ApiProperty({ type: 'integer' }) revision!: number;
}

export class MembersView {
  @ApiProperty({ type: [MemberView] }) items!: MemberView[];
}

/** A person was added or invited: a link that is shown is shown once, and is not kept. */
export class InvitationView {
  @ApiProperty({ type: MemberView }) person!: MemberView;
  @ApiProperty({
    type: 'string',
    nullable: true,
    description: 'Null when the person has an account already: a link to join has been sent to their own mailbox',
  })
  link!: string | null;
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true }) expiresAt!: string | null;
}

export class RoleView {
  @ApiProperty() key!: string;
  @ApiProperty() title!: string;
  @ApiProperty() does!: string;
  @ApiProperty({ type: [String], description: 'What it allows, in words' }) permissions!: string[];
}

export class RolesView {
  @ApiProperty({ type: [RoleView] }) items!: RoleView[];
}
