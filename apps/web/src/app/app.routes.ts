import type { Routes } from '@angular/router';
import { signedIn, toOwnCouncil } from './session/session.guards';

/** Every page, loaded when it is first opened. */
export const routes: Routes = [
  { path: 'sign-in', loadComponent: () => import('./pages/sign-in/sign-in').then((page) => page.SignIn) },
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
    ],
  },
  { path: '**', loadComponent: () => import('./pages/not-found/not-found').then((page) => page.NotFound) },
];
