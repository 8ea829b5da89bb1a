import { Injectable, type PipeTransform } from '@nestjs/common';
import { NotHere } from '../../work/refusals.js';
import { postKeys, type PostKey } from './posts.js';

/** A post in an address: any other word is simply not found. */
@Injectable()
export class PostPipe implements PipeTransform<string, PostKey> {
  transform(value: string): PostKey {
    const key = postKeys.find((one) => one === value);
    if (key === undefined) throw new NotHere('post');
    return key;
  }
}
