import { Component, input } from '@angular/core';
import type { CoveringBlock } from './covering-document';

/** Paragraphs, lists and tables of a covering report as a page. */
@Component({
  selector: 'app-covering-blocks',
  template: `
    @for (block of blocks(); track $index) {
      @if (block.exempt) {
        <p class="govuk-body-s govuk-!-margin-bottom-1">
          <strong>Not for publication: exempt under Schedule 12A, paragraph {{ block.exempt }}</strong>
        </p>
      }
      @switch (block.kind) {
        @case ('paragraph') {
          <p class="govuk-body app-breakable" [id]="block.number ? 'p' + block.number : null">
            @if (block.number) {
              {{ block.number }}&ensp;
            }
            @if (block.address; as address) {
              <a class="govuk-link" rel="noreferrer" [href]="address">{{ block.text }}</a>
            } @else {
              <span class="app-prose">{{ block.text }}</span>
            }
          </p>
        }
        @case ('list') {
          <ul class="govuk-list govuk-list--bullet">
            @for (item of block.items; track $index) {
              <li class="app-breakable">
                @if (item.address; as address) {
                  <a class="govuk-link" rel="noreferrer" [href]="address">{{ item.text }}</a>
                } @else {
                  {{ item.text }}
                }
              </li>
            }
          </ul>
        }
        @case ('table') {
          <table class="govuk-table app-stacked">
            <caption class="govuk-table__caption govuk-table__caption--s">
              {{
                block.caption
              }}
            </caption>
            <thead class="govuk-table__head">
              <tr class="govuk-table__row">
                @for (column of block.columns; track $index) {
                  <th scope="col" class="govuk-table__header">{{ column.title }}</th>
                }
              </tr>
            </thead>
            <tbody class="govuk-table__body">
              @for (row of block.rows; track $index) {
                <tr class="govuk-table__row">
                  @for (cell of row; track $index; let place = $index) {
                    <td class="govuk-table__cell app-breakable" [attr.data-label]="block.columns[place]?.title">
                      {{ cell }}
                    </td>
                  }
                </tr>
              }
            </tbody>
          </table>
        }
      }
    }
  `,
})
export class CoveringBlocks {
  readonly blocks = input.required<readonly CoveringBlock[]>();
}
