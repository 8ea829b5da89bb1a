import type { Routes } from '@angular/router';
import { ofOwnCouncil, signedIn, toOwnCouncil } from './session/session.guards';

/** Every page, loaded when it is first opened. */
export const routes: Routes = [
  { path: 'sign-in', loadComponent: () => import('./pages/sign-in/sign-in').then((page) => page.SignIn) },
  {
    path: 'forgot-password',
    loadComponent: () => import('./pages/forgot-password/forgot-password').then((page) => page.ForgotPassword),
  },
  {
    path: 'set-password/:token',
    loadComponent: () => import('./pages/set-password/set-password').then((page) => page.SetPassword),
  },
  {
    path: 'accessibility',
    loadComponent: () => import('./pages/accessibility/accessibility').then((page) => page.Accessibility),
  },
  {
    path: 'published/:council/:year',
    loadComponent: () => import('./pages/published/published').then((page) => page.Published),
  },
  {
    path: 'published/:council/:year/:edition',
    loadComponent: () => import('./pages/published/published').then((page) => page.Published),
  },
  { path: 'verify', loadComponent: () => import('./pages/verify/verify').then((page) => page.Verify) },
  {
    path: '',
    canActivate: [signedIn],
    children: [
      {
        path: '',
        pathMatch: 'full',
        canActivate: [toOwnCouncil],
        loadComponent: () => import('./pages/councils/councils').then((page) => page.Councils),
      },
      { path: 'account', loadComponent: () => import('./pages/account/account').then((page) => page.Account) },
      { path: 'sign-out', loadComponent: () => import('./pages/sign-out/sign-out').then((page) => page.SignOut) },
      { path: 'models', loadComponent: () => import('./pages/models/models').then((page) => page.Models) },
      { path: 'models/:id', loadComponent: () => import('./pages/models/model').then((page) => page.Model) },
      {
        path: 'councils/:council',
        canMatch: [ofOwnCouncil],
        children: [
          {
            path: '',
            pathMatch: 'full',
            loadComponent: () => import('./pages/years/years').then((page) => page.Years),
          },
          {
            path: 'open-year',
            loadComponent: () => import('./pages/open-year/open-year').then((page) => page.OpenYear),
          },
          {
            path: 'evidence',
            loadComponent: () => import('./pages/evidence/evidence-library').then((page) => page.EvidenceLibrary),
          },
          {
            path: 'evidence/new',
            loadComponent: () => import('./pages/evidence/evidence-form').then((page) => page.EvidenceForm),
          },
          {
            path: 'evidence/:id',
            loadComponent: () => import('./pages/evidence/evidence-item').then((page) => page.EvidenceItem),
          },
          {
            path: 'evidence/:id/edit',
            loadComponent: () => import('./pages/evidence/evidence-form').then((page) => page.EvidenceForm),
          },
          {
            path: 'movement',
            loadComponent: () => import('./pages/movement/movement').then((page) => page.MovementPage),
          },
          { path: 'models', loadComponent: () => import('./pages/models/models').then((page) => page.Models) },
          {
            path: 'model-drafts',
            loadComponent: () => import('./pages/own-version/own-versions').then((page) => page.OwnVersions),
          },
          {
            path: 'model-drafts/:draft',
            loadComponent: () => import('./pages/own-version/own-version').then((page) => page.OwnVersion),
          },
          { path: 'models/:id', loadComponent: () => import('./pages/models/model').then((page) => page.Model) },
          {
            path: 'models/:from/compared-with/:to',
            loadComponent: () => import('./pages/models/compare/compare').then((page) => page.Compare),
          },
          {
            path: 'guidance-import',
            loadComponent: () => import('./pages/guidance-import/guidance-import').then((page) => page.GuidanceImport),
          },
          {
            path: 'models/:from/relate/:to',
            loadComponent: () => import('./pages/relate-versions/relate-versions').then((page) => page.RelateVersions),
          },
          { path: 'people', loadComponent: () => import('./pages/people/people').then((page) => page.People) },
          {
            path: 'people/new',
            loadComponent: () => import('./pages/people/add-person').then((page) => page.AddPerson),
          },
          { path: 'people/:id', loadComponent: () => import('./pages/people/person').then((page) => page.Person) },
          { path: 'posts', loadComponent: () => import('./pages/posts/posts').then((page) => page.Posts) },
          { path: 'posts/:post', loadComponent: () => import('./pages/posts/post').then((page) => page.Post) },
          {
            path: 'report-forms',
            loadComponent: () => import('./pages/report-forms/report-forms').then((page) => page.ReportForms),
          },
          {
            path: 'report-forms/:form',
            loadComponent: () => import('./pages/report-forms/report-form').then((page) => page.ReportForm),
          },
          {
            path: 'report-forms/:form/fields/new',
            loadComponent: () => import('./pages/report-forms/form-field').then((page) => page.FormFieldPage),
          },
          {
            path: 'report-forms/:form/fields/:field',
            loadComponent: () => import('./pages/report-forms/form-field').then((page) => page.FormFieldPage),
          },
          {
            path: 'coded-lists',
            loadComponent: () => import('./pages/coded-lists/coded-lists').then((page) => page.CodedLists),
          },
          {
            path: 'coded-lists/:list',
            loadComponent: () => import('./pages/coded-lists/coded-list-form').then((page) => page.CodedListForm),
          },
          {
            path: 'settings/report-templates',
            loadComponent: () =>
              import('./pages/report-templates/report-templates').then((page) => page.ReportTemplates),
          },
          { path: 'settings', loadComponent: () => import('./pages/settings/settings').then((page) => page.Settings) },
          {
            path: 'notifications',
            loadComponent: () => import('./pages/notifications/notifications').then((page) => page.Notifications),
          },
          { path: 'history', loadComponent: () => import('./pages/history/history').then((page) => page.History) },
          {
            path: 'assessments/:year',
            children: [
              {
                path: '',
                pathMatch: 'full',
                loadComponent: () => import('./pages/assessment/assessment').then((page) => page.Assessment),
              },
              {
                path: 'settings',
                loadComponent: () => import('./pages/year-settings/year-settings').then((page) => page.YearSettings),
              },
              {
                path: 'versions',
                loadComponent: () => import('./pages/move-version/year-versions').then((page) => page.YearVersions),
              },
              {
                path: 'versions/:to',
                loadComponent: () => import('./pages/move-version/move-version').then((page) => page.MoveVersion),
              },
              {
                path: 'versions/:to/:step',
                loadComponent: () => import('./pages/move-version/move-version').then((page) => page.MoveVersion),
              },
              { path: 'themes/:theme', loadComponent: () => import('./pages/theme/theme').then((page) => page.Theme) },
              {
                path: 'themes/:theme/review',
                loadComponent: () => import('./pages/theme-review/theme-review').then((page) => page.ThemeReview),
              },
              {
                path: 'begin-from',
                loadComponent: () => import('./pages/begin-from/begin-from').then((page) => page.BeginFrom),
              },
              {
                path: 'carried-forward',
                loadComponent: () => import('./pages/carried/carried').then((page) => page.Carried),
              },
              {
                path: 'moderation',
                loadComponent: () => import('./pages/moderation/moderation').then((page) => page.Moderation),
              },
              {
                path: 'leadership',
                loadComponent: () => import('./pages/leadership/leadership').then((page) => page.Leadership),
              },
              {
                path: 'challenge',
                loadComponent: () => import('./pages/challenge/challenge').then((page) => page.Challenge),
              },
              { path: 'report', loadComponent: () => import('./pages/report/report').then((page) => page.Report) },
              {
                path: 'report/pack',
                loadComponent: () => import('./pages/report-pack/report-pack').then((page) => page.ReportPack),
              },
              {
                path: 'report/preview',
                loadComponent: () => import('./pages/report/preview').then((page) => page.Preview),
              },
              {
                path: 'covering-reports',
                loadComponent: () =>
                  import('./pages/covering-report/covering-reports').then((page) => page.CoveringReports),
              },
              {
                path: 'covering-reports/new',
                loadComponent: () => import('./pages/covering-report/begin-report').then((page) => page.BeginReport),
              },
              {
                path: 'covering-reports/:id',
                loadComponent: () =>
                  import('./pages/covering-report/covering-report').then((page) => page.CoveringReport),
              },
              {
                path: 'covering-reports/:id/preview',
                loadComponent: () =>
                  import('./pages/covering-report/covering-preview').then((page) => page.CoveringPreview),
              },
              {
                path: 'sign-off',
                loadComponent: () => import('./pages/sign-off/sign-off').then((page) => page.SignOff),
              },
              {
                path: 'editions/:edition',
                loadComponent: () => import('./pages/edition/edition').then((page) => page.Edition),
              },
              {
                path: 'meetings',
                loadComponent: () => import('./pages/meetings/meetings').then((page) => page.Meetings),
              },
              {
                path: 'meetings/new',
                loadComponent: () => import('./pages/meetings/meeting-form').then((page) => page.MeetingForm),
              },
              {
                path: 'meetings/:id/edit',
                loadComponent: () => import('./pages/meetings/meeting-form').then((page) => page.MeetingForm),
              },
              {
                path: 'follow-on-actions',
                loadComponent: () =>
                  import('./pages/follow-on-actions/follow-on-actions').then((page) => page.FollowOnActions),
              },
              {
                path: 'follow-on-actions/new',
                loadComponent: () => import('./pages/follow-on-action/action-form').then((page) => page.ActionForm),
              },
              {
                path: 'follow-on-actions/import',
                loadComponent: () =>
                  import('./pages/action-plan-import/action-plan-import').then((page) => page.ActionPlanImport),
              },
              {
                path: 'follow-on-actions/:id',
                loadComponent: () =>
                  import('./pages/follow-on-action/follow-on-action').then((page) => page.FollowOnAction),
              },
              {
                path: 'follow-on-actions/:id/edit',
                loadComponent: () => import('./pages/follow-on-action/action-form').then((page) => page.ActionForm),
              },
            ],
          },
        ],
      },
    ],
  },
  { path: '**', loadComponent: () => import('./pages/not-found/not-found').then((page) => page.NotFound) },
];
