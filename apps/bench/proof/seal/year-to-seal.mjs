import { items, json, matching, mustAsk } from '../council/asking.mjs';
import { addPerson, council, open, year } from '../council/working-council.mjs';

const posts = ['head-of-paid-service', 'chief-finance-officer', 'monitoring-officer'];

/**
 * Adds everybody whom the year needs to be sealed, and scores all of it.
 * @param {import('../council/working-council.mjs').WorkingCopy} copy
 * @param {number} port
 */
export async function makeReady({ leads, themes, scores }, port) {
  const lead = leads(port);
  const person = (name, email, role) => addPerson(port, lead, { name, email, roles: [role] });
  const approver = await person('Director of Place', 'director.place@northmoor.example', 'senior-leadership');
  const officers = [];
  for (const post of posts) {
    const officer = await person(`Officer ${officers.length + 1}`, `${post}@northmoor.example`, 'statutory-officer');
    const { revision } = await mustAsk(200, { port, path: `${council}/posts`, headers: lead });
    const headers = matching(lead, { revision });
    const appointment = { holderId: officer.id, deputyIds: [] };
    await mustAsk(200, { port, path: `${council}/posts/${post}`, method: 'PUT', headers, ...json(appointment) });
    officers.push({ post, browser: officer.browser });
  }
  for (const { key } of themes) {
    const score = { score: scores[0], reason: `What the council does in ${key} works.`, classification: open };
    const path = `${year}/themes/${key}/score`;
    await mustAsk(200, { port, path, method: 'PUT', headers: matching(lead, { revision: 1 }), ...json(score) });
  }
  return { approver: approver.browser, officers };
}

/** One year that is drafted, agreed and signed again and again. */
export class YearToSeal {
  /**
   * @param {import('../council/working-council.mjs').WorkingCopy} copy
   * @param {number} port
   * @param {Awaited<ReturnType<typeof makeReady>>} people
   */
  constructor(copy, port, people) {
    Object.assign(this, { people, themes: copy.themes });
    this.movedTo(copy, port);
  }

  /** The service answers on another port since it was started again. */
  movedTo(copy, port) {
    Object.assign(this, { port, lead: copy.leads(port) });
  }

  read() {
    return this.ask(200, 'GET', year);
  }

  /** Asks as the lead officer, unless other headers are given. */
  ask(status, method, path, body, headers = this.lead) {
    return mustAsk(status, { port: this.port, path, method, headers, ...(body === undefined ? {} : json(body)) });
  }

  /** Asks with the year's own revision. */
  async move(how, body = {}, headers = this.lead) {
    return this.ask(200, 'POST', `${year}/${how}`, body, matching(headers, await this.read()));
  }

  /**
   * From drafting to the third signature, with a text of this round.
   * @param {number} round
   * @returns {Promise<{ contentHash: string, edition: number, narrative: string, themeKey: string, evidence: { id: string, title: string }, councilName: string }>} what was signed
   */
  async sign(round) {
    const themeKey = this.themes[round % this.themes.length].key;
    const narrative = `The account of round ${round}. It is read, agreed and signed.`;
    await this.write(themeKey, narrative);
    const title = `Report of round ${round}`;
    const statement = {
      kind: 'statement',
      title,
      statement: `What was found in round ${round}.`,
      classification: open,
    };
    const evidence = await this.ask(201, 'POST', `${council}/evidence`, statement);
    const shows = `What round ${round} shows`;
    const link = { evidenceId: evidence.id, themeKey, criterionKey: null, stance: 'supports', shows };
    await this.ask(201, 'POST', `${year}/evidence-links`, link);
    await this.move('send-to-leadership');
    await this.approve();
    for (const { post, browser } of this.people.officers) {
      const headers = browser(this.port);
      const { contentHash, parts } = await this.ask(200, 'GET', `${year}/sign-off`, undefined, headers);
      const comment = `Signed in round ${round} for this post.`;
      const signature = { post, comment, declared: false, contentHash, seen: parts };
      await this.ask(200, 'POST', `${year}/signatures`, signature, headers);
    }
    const { contentHash, edition } = await this.ask(200, 'GET', `${year}/sign-off`);
    const { name } = await this.ask(200, 'GET', council);
    return { contentHash, edition, narrative, themeKey, evidence: { id: evidence.id, title }, councilName: name };
  }

  /** Senior leadership approves the text as it is; the officers' turn comes with it. */
  async approve() {
    const headers = this.people.approver(this.port);
    const { contentHash } = await this.ask(200, 'GET', `${year}/leadership`, undefined, headers);
    await this.move('approve', { contentHash }, headers);
  }

  /** Writes a theme's narrative, as it is now. */
  async write(themeKey, narrative) {
    const { themes } = await this.read();
    const { revision } = themes.find(({ key }) => key === themeKey);
    const path = `${year}/themes/${themeKey}/narrative`;
    return this.ask(200, 'PUT', path, { narrative, classification: open }, matching(this.lead, { revision }));
  }

  /** Takes the year back to drafting, wherever it stands. */
  async backToDrafting() {
    const { state } = await this.read();
    if (state === 'sealed') await this.move('revise', { reason: 'The next round' });
    else if (state !== 'drafting') await this.move('send-back', { reason: 'The next round' });
  }

  /** The sealed editions, newest first. */
  seals() {
    return items(this.port, `${year}/seals`, this.lead);
  }
}
