/**
 * Whether mail may be addressed to this. Narrower than the standard on purpose: no white space and no control character (an
 * address with a line break in it carries headers of its own, such as another recipient), nothing that quotes, lists or routes.
 */
export function isMailAddress(address: string): boolean {
  return address.length <= 254 && mailAddress.test(address);
}

/** The shape of such an address; for the validators of fields. */
export const mailAddress = /^[^\s\p{C}<>()[\]{},;:\\"@]+@[^\s\p{C}<>()[\]{},;:\\"@]+$/u;
