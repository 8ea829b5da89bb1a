import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** Someone who signs in. Outside the council fence: one person may belong to several councils. */
@Entity('person')
@Unique('person_email_unique', ['email'])
@Check('person_email_lower', 'email = lower(email)')
export class Person {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'person_pk' })
  id!: string;

  /** Lower case. */
  @Column('text')
  email!: string;

  @Column('text')
  name!: string;

  /** PHC string (argon2id), or null until the invitation is used. */
  @Column('text', { name: 'password_hash', nullable: true })
  passwordHash!: string | null;

  /** When this person opened a link that went to their mailbox alone: nobody else can have set their password since. */
  @Column('timestamptz', { name: 'mailbox_proven_at', nullable: true })
  mailboxProvenAt!: Date | null;

  /** Base64url key that encrypts what this person's browser keeps while it is unsaved. */
  @Column('text', { name: 'draft_key' })
  draftKey!: string;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;
}
