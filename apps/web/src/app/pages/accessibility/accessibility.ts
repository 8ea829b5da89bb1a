import { Component } from '@angular/core';
import { PageHeading } from '../../shell/page-heading';

/** What works for whom, what was tested and how to report what does not. */
@Component({
  selector: 'app-accessibility',
  imports: [PageHeading],
  templateUrl: './accessibility.html',
})
export class Accessibility {}
