import { describe, expect, it } from '@jest/globals';
import type { EvidenceView } from '../../api/types';
import { factsOf, periodInWords } from './evidence-facts';

const item: EvidenceView = {
  id: '1',
  kind: 'metric',
  title: 'Recycling',
  issuingBody: '',
  issuedOn: '2024-04-16',
  periodFrom: null,
  periodTo: null,
  grade: null,
  gradeWords: null,
  reviewBy: null,
  classification: { level: 'exempt', paragraph: 3, publicInterestReason: 'Prices are still being agreed' },
  address: null,
  statement: null,
  metric: { name: 'Waste recycled', value: '43.2', unit: 'per cent', comparator: '' },
  file: null,
  revision: 1,
  updatedAt: '2026-11-21T20:00:00Z',
  updatedBy: null,
  removedAt: null,
};

describe('the facts of an item', () => {
  it('leave out what nobody entered', () => {
    expect(factsOf(item).map((fact) => fact.label)).toEqual([
      'What is measured',
      'Value',
      'Issued on',
      'Classification',
      'Exempt under',
      'Why keeping it exempt serves the public interest',
    ]);
    expect(factsOf(item)).toContainEqual({ label: 'Value', text: '43.2 per cent' });
    expect(factsOf(item)).toContainEqual({ label: 'Issued on', text: '16 April 2024' });
  });

  it('say a period with one open end', () => {
    expect(periodInWords('2023-04-01', '2024-03-31')).toBe('1 April 2023 to 31 March 2024');
    expect(periodInWords('2023-04-01', null)).toBe('From 1 April 2023');
    expect(periodInWords(null, '2024-03-31')).toBe('Until 31 March 2024');
    expect(periodInWords(null, null)).toBe('');
  });
});
