import type { Circular } from '@u4ssc/domain/circulars'

/** Returns a circular without any facts, except the given ones. */
export function blankCircular(parts: Partial<Circular> = {}): Circular {
  return {
    reference: {
      kind: 'circular',
      series: null,
      number: null,
      amends: null,
      alsoKnownAs: [],
      text: null,
    },
    issuer: { organization: null, bureau: null },
    issuedOn: null,
    issuedAt: null,
    addressees: [],
    copiedTo: [],
    contact: { name: null, telephone: null, fax: null, email: null, web: null },
    subject: null,
    language: 'en',
    salutation: null,
    paragraphs: [],
    closing: null,
    signatory: null,
    annexes: [],
    relations: [],
    deadlines: [],
    ...parts,
  }
}
