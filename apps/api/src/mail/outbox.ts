import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Letter } from './mailer.js';

/** Whoever runs statements in a transaction that is open. */
export interface Statements {
  query(text: string, values: unknown[]): Promise<unknown>;
}

/**
 * Letters that wait to be sent. They are written in the transaction that makes them needed: what is rolled back sends nothing,
 * and what is committed is sent even if the service dies a moment later.
 */
@Injectable()
export class Outbox {
  /**
   * @param hours after which it is not worth sending any more
   * @returns the letter's id
   */
  async post(transaction: Statements, letter: Omit<Letter, 'id'>, hours: number): Promise<string> {
    const id = randomUUID();
    const { to, subject, text } = letter;
    await transaction.query(
      `insert into outbox_letter (id, to_name, to_address, subject, text, expires_at)
       values ($1, $2, $3, $4, $5, now() + make_interval(hours => $6))`,
      [id, to.name, to.address, subject, text, hours],
    );
    return id;
  }
}
