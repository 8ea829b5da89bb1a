import { themesOfOwn } from '../../assessment/independence/independence.rules.js';
import type { PostHolding } from '../../council/posts/post.store.js';
import { posts, type PostKey } from '../../council/posts/posts.js';
import type { YearContent } from '../../seal/content/contents.js';
import { type ChangedPart, changedParts, type Part, partsOf, writtenParts } from '../../seal/content/parts.js';
import { mayRevise, maySeal } from '../../seal/seal.rules.js';
import type { Caller } from '../../work/caller.js';
import type { Reason, Verdict } from '../../work/refusals.js';
import type { RowsOf } from '../../work/works.js';
import { approvalsOf } from '../approval.store.js';
import { changeInWords } from '../changes.js';
import { declarationOf } from '../declaration.js';
import type { SignatureRow } from '../signature.store.js';
import type { PossibleView, PostToSignView, SignatureView, SignOffView, TextChangeView } from '../sign-off.view.js';
import { maySign } from '../sign/sign.rules.js';
import type { SignOffRows, StandingRow } from './read-sign-off.js';

/** Puts together what the sign-off page shows this caller. */
export function toSignOffView(
  { content, source, edition }: YearContent,
  { revision, lead_id }: StandingRow,
  [, holdings, signatures, approvals, deeds]: RowsOf<SignOffRows>,
  blockers: readonly Reason[],
  caller: Caller,
): SignOffView {
  const { contentHash } = content;
  const parts = partsOf(content.restrictedDocument);
  const { year, state } = source;
  const toView = (row: SignatureRow): SignatureView => signatureView(row, contentHash, parts, caller);
  const signed = signatures.filter((row) => row.content_hash === contentHash);
  const signs = caller.permissions.has('assessment:sign');
  const current = approvalsOf(approvals, contentHash);
  const leads: Reason[] = caller.permissions.has('assessment:lead')
    ? []
    : [{ code: 'not-lead', message: 'Only a lead officer can do this.' }];
  return {
    year,
    edition,
    state,
    revision,
    contentHash,
    parts: signs ? writtenParts(parts) : '',
    declaration: signs
      ? declarationOf({ leadsYear: lead_id === caller.personId, themeKeys: themesOfOwn(deeds) }, source.model)
      : null,
    posts: posts.map(({ key }) =>
      postView(key, holdings, latestOf(signatures, key, contentHash), toView, caller, {
        year,
        state,
        signed: signed.map((row) => ({ post: row.post, personId: row.person_id, name: row.person_name })),
      }),
    ),
    earlier: signatures
      .filter((row) => row.content_hash !== contentHash)
      .map(toView)
      .reverse(),
    approvals: approvals.map((row) => ({
      name: row.person_name,
      independent: row.independent,
      at: row.at.toISOString(),
      current: row.content_hash === contentHash,
    })),
    seal: possible(
      leads,
      maySeal({
        year,
        state,
        signed: signed.map(({ post }) => post),
        signedEarlier: signatures.map(({ post }) => post),
        approvals: current,
        approvedEarlier: approvals.length > 0,
        blockers,
      }),
    ),
    revise: possible(leads, mayRevise({ year, state })),
  };
}

function postView(
  key: PostKey,
  holdings: readonly PostHolding[],
  signature: SignatureRow | undefined,
  toView: (row: SignatureRow) => SignatureView,
  { personId, permissions }: Caller,
  text: Pick<Parameters<typeof maySign>[0], 'year' | 'state' | 'signed'>,
): PostToSignView {
  const own = holdings.filter((one) => one.post === key);
  const toPerson = (one: PostHolding) => ({ id: one.personId, name: one.name });
  const holder = own.find((one) => !one.deputy);
  const yours = own.find((one) => one.personId === personId);
  const answer = maySign({ ...text, post: key, personId, holdings });
  const roles: Reason[] = permissions.has('assessment:sign')
    ? []
    : [{ code: 'not-theirs', message: 'Only a statutory officer or a deputy can sign.' }];
  const because = [...roles, ...reasonsOf(answer)];
  return {
    post: key,
    title: posts.find((post) => post.key === key)?.title ?? key,
    holder: holder ? toPerson(holder) : null,
    deputies: own.filter((one) => one.deputy).map(toPerson),
    signature: signature ? toView(signature) : null,
    yours: yours ? (yours.deputy ? 'deputy' : 'holder') : null,
    maySign: because.length === 0,
    because,
  };
}

/** The signature of the text as it is, or else the last one that was given for the post. */
function latestOf(rows: readonly SignatureRow[], post: PostKey, contentHash: string): SignatureRow | undefined {
  const own = rows.filter((row) => row.post === post);
  return own.find((row) => row.content_hash === contentHash) ?? own.at(-1);
}

function signatureView(
  row: SignatureRow,
  contentHash: string,
  parts: readonly Part[],
  { permissions }: Caller,
): SignatureView {
  const { post, person_name, deputy, declaration, comment, signed_at } = row;
  const current = row.content_hash === contentHash;
  const seesAll = permissions.has('restricted:read');
  const changes = current ? [] : changedParts(row.parts, parts).filter((one) => seesAll || !one.restricted);
  return {
    post,
    name: person_name,
    deputy,
    declaration,
    comment,
    signedAt: signed_at.toISOString(),
    current,
    changes: changes.map(toChange),
  };
}

function toChange(change: ChangedPart): TextChangeView {
  const { kind, key, themeKey } = change;
  return {
    what: changeInWords(change),
    themeKey,
    criterionKey: kind === 'criterion' ? key : null,
    evidenceId: kind === 'evidence' ? key : null,
    followOnActionId: kind === 'follow-on-action' ? key : null,
  };
}

function possible(who: readonly Reason[], answer: Verdict): PossibleView {
  const because = [...who, ...reasonsOf(answer)];
  return { allowed: because.length === 0, because };
}

function reasonsOf(answer: Verdict): Reason[] {
  return answer.allowed ? [] : answer.because;
}
