import { Component } from '@angular/core';
import { PageHeading } from '../../shell/page-heading';

/** What works for whom, what was tested and how to report what does not. */
@Component({
  selector: 'app-accessibility',
  imports: [PageHeading],
  template: `
    <h1 class="govuk-heading-l" appHeading="Accessibility statement">Accessibility statement</h1>
    <p class="govuk-body">This statement is about the Best Value self-assessment service your council runs.</p>
    <p class="govuk-body">You should be able to:</p>
    <ul class="govuk-list govuk-list--bullet">
      <li>use every page with a keyboard alone</li>
      <li>use it with a screen reader: pages have headings and landmarks, questions have labels, saving is announced</li>
      <li>zoom to 400% or use a screen 320 pixels wide without losing text or scrolling sideways, apart from wide tables, which scroll in their own frame</li>
      <li>tell scores, judgements and statuses apart without seeing colour: each has a word and a symbol or tag</li>
      <li>print any page</li>
    </ul>
    <h2 class="govuk-heading-m">How accessible it is</h2>
    <p class="govuk-body">
      It is built to meet the Web Content Accessibility Guidelines version 2.2 at level AA. It has been checked with automated
      tools and by hand with a keyboard. It has not been audited by an independent body, and has not been tried with every
      screen reader, so we cannot say that it meets them in full.
    </p>
    <h2 class="govuk-heading-m">What we know does not work well</h2>
    <ul class="govuk-list govuk-list--bullet">
      <li>the overall picture and the table of scores by year are wide and scroll sideways on narrow screens</li>
      <li>files people upload as evidence may themselves not be accessible</li>
    </ul>
    <h2 class="govuk-heading-m">Reporting a problem</h2>
    <p class="govuk-body">Tell your council if something does not work for you or if you need a document in another format. The council that runs the service answers for it.</p>
    <p class="govuk-body">
      If you are not happy with the answer, contact the
      <a class="govuk-link" href="https://www.equalityadvisoryservice.com/">Equality Advisory and Support Service</a>.
    </p>
  `,
})
export class Accessibility {}
