import { Injectable, type PipeTransform } from '@nestjs/common';
import { NotHere } from '../work/refusals.js';

const shape = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** An id in an address: anything that is not one is simply not found. */
@Injectable()
export class IdPipe implements PipeTransform<string, string> {
  transform(value: string): string {
    if (!shape.test(value)) throw new NotHere();
    return value.toLowerCase();
  }
}

/** A year in an address, `2026-27`, as it is stored: `2026/27`. */
@Injectable()
export class YearPipe implements PipeTransform<string, string> {
  transform(value: string): string {
    if (!/^\d{4}-\d{2}$/.test(value)) throw new NotHere('year');
    return value.replace('-', '/');
  }
}

/** The number of a sealed edition in an address. */
@Injectable()
export class EditionPipe implements PipeTransform<string, number> {
  transform(value: string): number {
    if (!/^[1-9]\d{0,3}$/.test(value)) throw new NotHere('sealed edition');
    return Number(value);
  }
}

/** A SHA-256 in an address. */
@Injectable()
export class HashPipe implements PipeTransform<string, string> {
  transform(value: string): string {
    if (!/^[0-9a-f]{64}$/.test(value)) throw new NotHere('file');
    return value;
  }
}
