/** What was done, to follow a person's name: "scored the theme". */
const acts: Record<string, string> = {
  'add-evidence': 'added evidence',
  'add-follow-on-action': 'added a follow-on action',
  'add-note': 'wrote a progress note',
  'add-person': 'added a person',
  'assign-theme-lead': 'chose the lead of a theme',
  'attach-evidence': 'attached evidence to a follow-on action',
  'change-assessment': 'changed the leads or dates of the year',
  'change-council': 'changed the council’s settings',
  'change-evidence': 'changed evidence',
  'change-evidence-link': 'changed what evidence shows',
  'change-follow-on-action': 'changed a follow-on action',
  'change-roles': 'changed a person’s roles',
  'cite-criterion': 'cited another criterion',
  'create-council': 'created the council',
  'detach-evidence': 'took evidence off a follow-on action',
  'export-report': 'exported the report',
  'judge-criterion': 'judged a criterion',
  'link-evidence': 'linked evidence',
  'make-final': 'made the year final',
  'open-year': 'opened the year',
  'remove-citation': 'took a citation away',
  'remove-evidence': 'removed evidence from the library',
  'remove-evidence-link': 'took a link to evidence away',
  'remove-follow-on-action': 'removed a follow-on action',
  'remove-person': 'removed a person from the council',
  'renew-invitation': 'made a new link to set a password',
  reopen: 'reopened the year',
  'restore-evidence': 'put evidence back into the library',
  'restore-evidence-link': 'put a link to evidence back',
  'restore-follow-on-action': 'put a follow-on action back',
  'score-theme': 'scored a theme',
  'unlink-evidence': 'took a link to evidence away',
  'upload-file': 'uploaded a file',
  'write-narrative': 'wrote a narrative',
};

/** An act in words; one this page does not know yet is still readable: "seal report". */
export function actInWords(act: string): string {
  return acts[act] ?? act.replaceAll('-', ' ');
}
