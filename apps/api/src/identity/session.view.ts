import { ApiProperty } from '@nestjs/swagger';

/** The signed-in person, as their own browser needs them. */
export class SignedInPersonView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() name!: string;
  @ApiProperty() email!: string;
  @ApiProperty({ description: 'Base64url key with which the browser encrypts what it keeps while it is unsaved' })
  draftKey!: string;
}

/** A council the person may work in, with what their roles allow. */
export class CouncilOfPersonView {
  @ApiProperty() slug!: string;
  @ApiProperty() name!: string;
  @ApiProperty() brandColour!: string;
  @ApiProperty({ type: [String] }) roles!: string[];
  @ApiProperty({ type: [String] }) permissions!: string[];
}

/** A sign-in of the demo council, shown on the sign-in page of a demo. */
export class DemoSignInView {
  @ApiProperty() email!: string;
  @ApiProperty() password!: string;
  @ApiProperty({ description: 'The role this person has' }) as!: string;
  @ApiProperty() council!: string;
}

/** Who is signed in, where they may work, and in a demo as whom one may sign in. */
export class SessionView {
  @ApiProperty({ type: SignedInPersonView, nullable: true }) person!: SignedInPersonView | null;
  @ApiProperty({ type: [CouncilOfPersonView] }) councils!: CouncilOfPersonView[];
  @ApiProperty({ type: [DemoSignInView] }) demo!: DemoSignInView[];
}
