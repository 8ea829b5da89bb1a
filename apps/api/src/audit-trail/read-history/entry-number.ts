import { Injectable, type PipeTransform } from '@nestjs/common';
import { NotHere } from '../../work/refusals.js';

/** The number of an entry in an address: anything that is not one is simply not found. */
@Injectable()
export class EntryNumberPipe implements PipeTransform<string, number> {
  transform(value: string): number {
    if (!/^[1-9]\d{0,14}$/.test(value)) throw new NotHere('entry');
    return Number(value);
  }
}
