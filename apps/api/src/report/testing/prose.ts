const SUBJECTS = [
  'The corporate management team',
  'The scrutiny committee',
  'Each head of service',
  'The audit and standards committee',
  'The housing service',
  'The improvement board',
  'The customer contact team',
  'The finance team',
  'The member development group',
  'The planning service',
  'The environmental health team',
];
const VERBS = [
  'looks every quarter at',
  'changed its approach after studying',
  'reports in public on',
  'compares with neighbouring councils',
  'asked an outside reviewer to test',
  'keeps a plain record of',
  'set a target for',
];
const OBJECTS = [
  'how long residents wait for an answer',
  'the cost of each service for each household',
  'the savings that were promised and those that were made',
  'complaints that were upheld and what followed from them',
  'the risks that could stop the capital programme',
  'what staff said in the yearly survey',
  'how decisions taken at short notice were explained',
  'the condition of council homes and the repairs still to do',
  'progress against the recommendations of the peer challenge',
  'the time taken to bring an empty property back into use',
  'attendance at training on the code of conduct',
  'results for villages beside those for the town',
  'the reserves that the medium-term plan relies on',
];
const OUTCOMES = [
  'and publishes what it will do differently',
  'and the lead councillor answers questions on it',
  'which brought forward two decisions this year',
  'so that slippage is seen within a month',
  'and tells the partnership board what it learned',
];

/** The nth of about five thousand different sentences: fixed, so that two runs of a spec read the same text. */
export function sentenceNumber(n: number): string {
  const subject = SUBJECTS[n % SUBJECTS.length];
  const verb = VERBS[n % VERBS.length];
  const object = OBJECTS[n % OBJECTS.length];
  const outcome = OUTCOMES[n % OUTCOMES.length];
  return `${subject} ${verb} ${object}, ${outcome}.`;
}

/** Paragraphs of four sentences, at least as many words as asked for, parted by blank lines. */
export function prose(words: number, start: number): string {
  const paragraphs: string[] = [];
  let written = 0;
  for (let n = start; written < words; n += 4) {
    const paragraph = [n, n + 1, n + 2, n + 3].map(sentenceNumber).join(' ');
    paragraphs.push(paragraph);
    written += paragraph.split(' ').length;
  }
  return paragraphs.join('\n\n');
}
