/** What was done, to follow a person's name: "scored the theme". */
const acts: Record<string, string> = {
  'add-evidence': 'added evidence',
  'add-follow-on-action': 'added a follow-on action',
  'add-meeting': 'wrote down a meeting',
  'add-note': 'wrote a progress note',
  'add-person': 'added a person',
  'answer-challenge': 'answered a question an inspector would ask',
  'appoint-to-post': 'appointed to a statutory post',
  'answer-thread': 'wrote a comment',
  'assign-theme-lead': 'chose the lead of a theme',
  'assign-theme-reviewer': 'chose the reviewer of a theme',
  'attach-evidence': 'attached evidence to a follow-on action',
  'change-assessment': 'changed the leads or dates of the year',
  'change-council': 'changed the council’s settings',
  'change-evidence': 'changed evidence',
  'change-evidence-link': 'changed what evidence shows',
  'change-follow-on-action': 'changed a follow-on action',
  'change-meeting': 'changed what is written of a meeting',
  'change-roles': 'changed a person’s roles',
  'check-links': 'tried the links of the report',
  'cite-criterion': 'cited another criterion',
  'collect-upload': 'cleared away an upload that nobody used',
  'create-council': 'created the council',
  'detach-evidence': 'took evidence off a follow-on action',
  'finish-review': 'finished the review of a theme',
  'export-report': 'exported the report',
  'invite-again': 'sent an invitation again',
  'invite-person': 'invited a person',
  'join-council': 'joined the council',
  'judge-criterion': 'judged a criterion',
  'link-evidence': 'linked evidence',
  'make-final': 'made the year final',
  approve: 'took the year on as approved by senior leadership',
  'approve-text': 'approved the text of the year',
  revise: 'opened a revision of the sealed year',
  seal: 'sealed the year',
  'send-back': 'sent the year back to drafting',
  'send-to-leadership': 'sent the year to senior leadership',
  'send-to-moderation': 'sent the year to moderation',
  'open-year': 'opened the year',
  'remove-citation': 'took a citation away',
  'remove-evidence': 'removed evidence from the library',
  'remove-evidence-link': 'took a link to evidence away',
  'remove-follow-on-action': 'removed a follow-on action',
  'remove-meeting': 'removed a meeting',
  'remove-person': 'removed a person from the council',
  'renew-invitation': 'made a new link to set a password',
  reopen: 'reopened the year',
  'reopen-theme': 'opened a reviewed theme again',
  'reopen-thread': 'opened a thread of comments again',
  'resolve-disagreement': 'said how two scores were settled',
  'return-to-lead': 'returned a theme to its lead',
  'sample-evidence': 'looked into evidence for a review',
  'send-to-review': 'sent a theme to its reviewer',
  'take-back': 'took a theme back from review',
  'write-consistency-note': 'wrote a consistency note',
  'write-review': 'wrote in the review of a theme',
  'resolve-thread': 'resolved a thread of comments',
  'restore-evidence': 'put evidence back into the library',
  'restore-evidence-link': 'put a link to evidence back',
  'restore-follow-on-action': 'put a follow-on action back',
  'restore-meeting': 'put a meeting back',
  'score-theme': 'scored a theme',
  sign: 'signed the text of the year',
  'start-thread': 'started a thread of comments',
  'unlink-evidence': 'took a link to evidence away',
  'upload-file': 'uploaded a file',
  'vacate-post': 'vacated a statutory post',
  'withdraw-challenge-answer': 'withdrew an answer to an inspector’s question',
  'withdraw-invitation': 'withdrew an invitation',
  'write-narrative': 'wrote a narrative',
};

/** An act in words; one this page does not know yet is still readable: "seal report". */
export function actInWords(act: string): string {
  return acts[act] ?? act.replaceAll('-', ' ');
}

/** What the team says among itself, as the trail calls it; kept from whoever may not read it. */
const ofTheTeam = ['comment', 'theme-review', 'consistency-note', 'approval', 'challenge-answer'];

/** Why what an entry says is kept back. */
export function withheldInWords(objectType: string): string {
  return ofTheTeam.includes(objectType)
    ? 'What it says is private to the team.'
    : 'What it says is exempt or confidential.';
}
