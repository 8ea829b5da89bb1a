import { ApiProperty } from '@nestjs/swagger';
import { type AssessmentState, assessmentStates } from '../assessment/ladder/states.js';
import { PersonRefView } from '../council/council.view.js';
import { postKeys, type PostKey } from '../council/posts/posts.js';
import { ReasonView } from '../http/problem.view.js';

const words = { type: 'string', nullable: true } as const;
const post = { enum: postKeys, enumName: 'PostKey' } as const;

/** A change of the text, in words, with its place. */
export class TextChangeView {
  @ApiProperty({ description: 'A sentence without its full stop' }) what!: string;
  @ApiProperty(words) themeKey!: string | null;
  @ApiProperty(words) criterionKey!: string | null;
  @ApiProperty({ ...words, format: 'uuid' }) evidenceId!: string | null;
  @ApiProperty({ ...words, format: 'uuid' }) followOnActionId!: string | null;
}

/** What an officer said and signed. */
export class SignatureView {
  @ApiProperty(post) post!: PostKey;
  @ApiProperty() name!: string;
  @ApiProperty() deputy!: boolean;
  @ApiProperty({ ...words, description: 'Printed beside the signature' }) declaration!: string | null;
  @ApiProperty() comment!: string;
  @ApiProperty({ format: 'date-time' }) signedAt!: string;
  @ApiProperty({ description: 'False: they signed an earlier text, and must sign again' }) current!: boolean;
  @ApiProperty({ type: [TextChangeView], description: 'What changed since, as far as the reader may see it' })
  changes!: TextChangeView[];
}

/** An approval by senior leadership. */
export class ApprovalOfTextView {
  @ApiProperty() name!: string;
  @ApiProperty({ description: 'Whoever approved had scored nothing' }) independent!: boolean;
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty({ description: 'False: they approved an earlier text' }) current!: boolean;
}

/** One of the three posts, and what the caller may do for it. */
export class PostToSignView {
  @ApiProperty(post) post!: PostKey;
  @ApiProperty() title!: string;
  @ApiProperty({ type: PersonRefView, nullable: true }) holder!: PersonRefView | null;
  @ApiProperty({ type: [PersonRefView] }) deputies!: PersonRefView[];
  @ApiProperty({ type: SignatureView, nullable: true, description: 'Of the text as it is, or else the last one given' })
  signature!: SignatureView | null;
  @ApiProperty({ enum: ['holder', 'deputy'], nullable: true, type: 'string', description: 'What the caller is' })
  yours!: 'holder' | 'deputy' | null;
  @ApiProperty() maySign!: boolean;
  @ApiProperty({ type: [ReasonView], description: 'Why the caller may not sign' }) because!: ReasonView[];
}

/** What may be done, and when not, every reason. */
export class PossibleView {
  @ApiProperty() allowed!: boolean;
  @ApiProperty({ type: [ReasonView] }) because!: ReasonView[];
}

/** The signatures that a year needs and has. */
export class SignOffView {
  @ApiProperty({ example: '2026/27' }) year!: string;
  @ApiProperty({ type: 'integer' }) edition!: number;
  @ApiProperty({ enum: assessmentStates }) state!: AssessmentState;
  @ApiProperty({ type: 'integer', description: 'Of the assessment' }) revision!: number;
  @ApiProperty({ description: 'Of the text as it is now' }) contentHash!: string;
  @ApiProperty({ description: 'The parts of that text, to be sent back with a signature; empty for who may not sign' })
  parts!: string;
  @ApiProperty({ ...words, description: 'What the caller must declare when they sign' }) declaration!: string | null;
  @ApiProperty({ type: [PostToSignView] }) posts!: PostToSignView[];
  @ApiProperty({ type: [SignatureView], description: 'Signatures of earlier texts of this edition, newest first' })
  earlier!: SignatureView[];
  @ApiProperty({ type: [ApprovalOfTextView] }) approvals!: ApprovalOfTextView[];
  @ApiProperty({ type: PossibleView }) seal!: PossibleView;
  @ApiProperty({ type: PossibleView }) revise!: PossibleView;
}
