import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One try at a password, counted against an account and against an address. Outside the fence: nobody is signed in yet. */
@Entity('sign_in_attempt')
@Index('sign_in_attempt_limited_ix', ['limited', 'at'])
export class SignInAttempt {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'sign_in_attempt_pk' })
  id!: string;

  /** What is limited: `account:<sha256 of the e-mail>` or `address:<ip>`. */
  @Column('text')
  limited!: string;

  @Column('timestamptz', { default: () => 'now()' })
  @Index('sign_in_attempt_at_ix')
  at!: Date;
}
