import { locatedCriteria } from './located.js';
import type { ModelRule } from './problem.js';

/** Parts of an address that follow the reader around and are no part of the page. */
const tracking = /[?&#](utm_[a-z]+|gclid|fbclid|msclkid|mc_[a-z]+|_hs[a-z]+)=/i;

/** Addresses that are printed and followed carry no tracking and nobody's sign-in. */
export const addressesAreClean: ModelRule = {
  name: 'addresses-are-clean',
  check(model) {
    const sources = locatedCriteria(model).flatMap(({ criterion, path }) =>
      criterion.sources.map(({ address = '' }, i) => ({ path: `${path}/sources/${i}/address`, address })),
    );
    return [{ path: '/guidance/address', address: model.guidance.address }, ...sources]
      .filter(({ address }) => tracking.test(address) || /^https:\/\/[^/]*@/.test(address))
      .map(({ path, address }) => ({
        path,
        actual: `"${address}"`,
        expected: 'an address without tracking and without a user name',
        tip: 'Cut it down to the part that finds the page, and check that it still does.',
      }));
  },
};
