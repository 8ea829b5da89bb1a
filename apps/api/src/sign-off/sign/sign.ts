import { NONE_BEFORE } from '@best-value/model';
import { Injectable } from '@nestjs/common';
import { lockAssessment } from '../../assessment/assessment.store.js';
import type { Assessment } from '../../assessment/assessment.entity.js';
import { deedsIn } from '../../assessment/independence/deeds.store.js';
import { themesOfOwn } from '../../assessment/independence/independence.rules.js';
import { record } from '../../audit-trail/record.js';
import { holdPosts, postInWords, type PostHolding, postsOf } from '../../council/posts/post.store.js';
import { postTitle } from '../../council/posts/posts.js';
import { Notifier } from '../../notification/notifier.js';
import type { Content } from '../../seal/content/content.js';
import { Contents } from '../../seal/content/contents.js';
import { changedParts, partsOf, readParts } from '../../seal/content/parts.js';
import { signatureHash } from '../../seal/seal-of.js';
import { badInputUnless } from '../../work/bad-input.js';
import { Refused, refuseUnless } from '../../work/refusals.js';
import type { Work } from '../../work/work.js';
import { toReason } from '../changes.js';
import { declarationOf } from '../declaration.js';
import { Signature } from '../signature.entity.js';
import { signaturesIn, signaturesOf } from '../signature.store.js';
import type { SignDto } from './sign.dto.js';
import { isDeclared, maySign, saysSomething } from './sign.rules.js';

/** Signs the text of a year for a statutory post. */
@Injectable()
export class Sign {
  constructor(
    private readonly contents: Contents,
    private readonly notifier: Notifier,
  ) {}

  /**
   * The assessment and the posts are held until the work ends: signatures of one text follow each other, and nobody signs for a
   * post that is being given to somebody else.
   * @throws NotHere, BadInput, Refused with all reasons at once, or with what has changed since they read the text
   */
  async run(work: Work, year: string, input: SignDto): Promise<void> {
    const assessment = await lockAssessment(work, year, 'write');
    await holdPosts(work);
    const { personId } = work.caller;
    const { content, source } = await this.contents.readIn(work, year);
    const signed = signaturesOf(await signaturesIn(work, year), content.contentHash);
    const comment = input.comment.trim();
    // The same click twice is one signature.
    const given = signed.find((row) => row.post === input.post && row.person_id === personId);
    if (given?.comment === comment && input.contentHash === content.contentHash) return;

    const holdings = await postsOf(work);
    const signers = signed.map((row) => ({ post: row.post, personId: row.person_id, name: row.person_name }));
    const { state } = assessment;
    refuseUnless(maySign({ year, state, post: input.post, personId, holdings, signed: signers }));
    if (input.contentHash !== content.contentHash) throw staleText(content, input.seen);
    const own = themesOfOwn(await deedsIn(work, assessment.id, personId));
    const declaration = declarationOf({ leadsYear: assessment.leadId === personId, themeKeys: own }, source.model);
    badInputUnless(saysSomething(comment), isDeclared(declaration, input.declared));
    const deputy = !holdings.some((one) => one.post === input.post && one.personId === personId && !one.deputy);
    await this.insert(work, assessment, content, signed.at(-1)?.hash ?? NONE_BEFORE, signed.length + 1, {
      post: input.post,
      deputy,
      declaration,
      comment,
    });
    await this.tell(work, assessment, { post: input.post, deputy }, holdings);
  }

  /** Whoever seals the year, and whoever signs it too or need not any more because a deputy has. */
  private tell(
    work: Work,
    { id: assessmentId, leadId }: Assessment,
    { post, deputy }: Pick<Signature, 'post' | 'deputy'>,
    holdings: readonly PostHolding[],
  ): Promise<void> {
    const holders = holdings.filter((one) => !one.deputy).map(({ personId }) => personId);
    return this.notifier.notify(work, {
      kind: 'signed',
      to: [leadId, ...holders],
      place: { kind: 'assessment', key: '', assessmentId },
      parts: { post: postInWords({ post, deputy }) },
    });
  }

  private async insert(
    work: Work,
    { id, year, edition }: Assessment,
    { contentHash, restrictedDocument }: Content,
    previous: string,
    number: number,
    said: Pick<Signature, 'post' | 'deputy' | 'declaration' | 'comment'>,
  ): Promise<void> {
    const { personId, name } = work.caller;
    if (personId === null) throw new Error('Whoever runs the service holds no post.');
    const signedAt = work.now.toISOString();
    const hash = signatureHash({ ...said, name, signedAt, contentHash, previous });
    await work.repository(Signature).insert({
      ...said,
      councilId: work.councilId,
      assessmentId: id,
      edition,
      contentHash,
      number,
      personId,
      personName: name,
      signedAt: work.now,
      previous,
      hash,
      parts: partsOf(restrictedDocument),
    });
    const { post, deputy, declaration, comment } = said;
    record(work, {
      act: 'sign',
      objectType: 'assessment',
      objectId: id,
      objectTitle: year,
      assessmentId: id,
      before: null,
      after: { post: postTitle(post), deputy, declaration, comment, edition, contentHash, signature: hash },
    });
  }
}

/** Says what changed since they read it, as far as it is told which text that was. */
function staleText({ restrictedDocument }: Content, seen: string): Refused {
  const parts = partsOf(restrictedDocument);
  const before = readParts(seen, parts);
  return new Refused([
    {
      code: 'stale-text',
      message: 'The text has changed since you opened it. Read it again before you sign. Your comment is kept.',
    },
    ...(before.length === 0 ? [] : changedParts(before, parts).map(toReason)),
  ]);
}
