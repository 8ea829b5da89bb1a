/**
 * Protections that are taken out of the built service, to see that the harness which relies on them notices.
 * @type {Record<string, { what: string, changes: { file: string, from: string, to: string }[] }>} `file` of the built API
 */
export const sabotages = {
  'entry-outside-transaction': {
    what: 'the audit entry is written in a transaction of its own, after the change is committed',
    changes: [
      {
        file: 'work/transaction.js',
        from: 'const ended = await together(...[...transaction.last, commit].map((statement) => send(client, statement)));',
        to: `const isEntry = ({ name }) => name === 'record';
        const change = transaction.last.filter((statement) => !isEntry(statement));
        await together(...[...change, commit].map((statement) => send(client, statement)));
        const entry = [beginning('begin', setting), ...transaction.last.filter(isEntry), commit];
        const ended = await together(...entry.map((statement) => send(client, statement)));`,
      },
    ],
  },
  'answer-before-commit': {
    what: 'a save is answered when its act has run, and committed a few milliseconds later',
    changes: [
      {
        file: 'work/transaction.js',
        from: 'export async function inTransaction(source, setting, check, run) {',
        to: `export function inTransaction(source, setting, check, run) {
    return new Promise((resolve, reject) => {
        committedLater(source, setting, check, async (transaction) => {
            resolve(await run(transaction));
            await new Promise((later) => setTimeout(later, 5));
        }).catch(reject);
    });
}
async function committedLater(source, setting, check, run) {`,
      },
    ],
  },
  'no-revision-check': {
    what: 'If-Match is not compared with the revision of the row',
    changes: [
      {
        file: 'assessment/judge-criterion/judge-criterion.js',
        from: '(present?.revision ?? 0) !== revision',
        to: 'false',
      },
      { file: 'assessment/theme.store.js', from: 'if (theme.revision === revision)', to: 'if (true)' },
    ],
  },
  'no-row-lock': {
    what: 'the revision is compared, but the row is not held meanwhile',
    changes: [
      {
        file: 'assessment/judge-criterion/judging.store.js',
        from: 'and criterion_key = $3 for update`',
        to: 'and criterion_key = $3`',
      },
      { file: 'assessment/theme.store.js', from: `lock: { mode: 'pessimistic_write' },`, to: '' },
    ],
  },
  'seal-without-second-look': {
    what: 'the year is sealed as it was before the PDF was made, without looking again',
    changes: [
      {
        file: 'seal/seal-year/seal-year.js',
        from: 'if (!(await this.isStillSo(work, assessment, prepared.sealing)))',
        to: 'if (false)',
      },
    ],
  },
  'seal-with-earlier-signatures': {
    what: 'signatures and approvals count whatever text they are of',
    changes: [
      { file: 'seal/seal-year/sealing.js', from: 'signaturesOf(signatures, contentHash)', to: 'signatures' },
      { file: 'seal/seal-year/sealing.js', from: 'approvalsOf(approvals, contentHash)', to: 'approvals' },
    ],
  },
  'seal-in-two-transactions': {
    what: 'seal and documents are committed before the register, the trail and the state of the year',
    changes: [
      {
        file: 'seal/seal-year/seal-year.js',
        from: 'await registerSeal(work, {',
        to: `await work.query('commit', []);
        await new Promise((later) => setTimeout(later, 300));
        await work.query(\`begin; set local app.council_id = '\${councilId}'\`, []);
        await registerSeal(work, {`,
      },
    ],
  },
  'seal-before-its-file': {
    what: 'the PDF is put where files are kept after the seal is committed, not before',
    changes: [
      {
        file: 'seal/seal-year/seal-year.js',
        from: 'await this.store.keep(received, { councilId: caller.councilId, fileId: id });',
        to: `const keepFile = async () => {
            await new Promise((later) => setTimeout(later, 300));
            await this.store.keep(received, { councilId: caller.councilId, fileId: id });
            return true;
        };`,
      },
      { file: 'seal/seal-year/seal-year.js', from: 'return { id, sealing,', to: 'return { keepFile, id, sealing,' },
      {
        file: 'seal/seal-year/seal-year.js',
        from: 'if (await this.works.write(caller, (work) => this.keep(work, year, prepared)))',
        to: 'if ((await this.works.write(caller, (work) => this.keep(work, year, prepared))) && (await prepared.keepFile()))',
      },
    ],
  },
};
