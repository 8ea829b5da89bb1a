import { Injectable } from '@nestjs/common';
import { AskForSealLimits } from '../../seal/register/ask-for-seal-limits.js';

/** As for seals, on counts of its own: all members of a council may open the page at once from the one address of its building. */
@Injectable()
export class PublishedLimits extends AskForSealLimits {
  protected override readonly askedAnAddress = 600;
}
