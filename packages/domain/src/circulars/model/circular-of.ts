import { contactOf, type Contact } from '../../contact'
import type { Circular, Paragraph } from './circular'
import type { Reference } from './reference'
import { assertObject } from '../../wrong-argument'

type Facts = Omit<Circular, 'reference' | 'issuer' | 'contact' | 'paragraphs'>

/** The known facts of a circular. A paragraph can be its text. */
export interface CircularFacts extends Partial<Facts> {
  readonly reference?: Partial<Reference> | null
  readonly issuer?: Partial<Circular['issuer']>
  readonly contact?: Partial<Contact>
  readonly paragraphs?: readonly (string | (Partial<Paragraph> & Pick<Paragraph, 'text'>))[]
}

/**
 * Returns a complete circular from the known facts; missing facts are not stated.
 *
 * @example
 * const reference = { series: 'TSB Circular', number: '400', text: 'TSB Circular 400' }
 * const circular = circularOf({ reference, paragraphs: ['Dear Sir or Madam,', 'You are invited.'] })
 * circular.paragraphs[1].text // => 'You are invited.'
 * circular.subject // => null
 */
export function circularOf(facts: CircularFacts = {}): Circular {
  assertObject(facts, 'facts')
  const { reference, issuer, contact, paragraphs = [], ...others } = facts
  return {
    reference: {
      ...{ kind: 'circular', series: null, number: null, amends: null },
      ...{ alsoKnownAs: [], text: null },
      ...reference,
    },
    issuer: { organization: null, bureau: null, ...issuer },
    ...{ issuedOn: null, issuedAt: null, addressees: [], copiedTo: [] },
    contact: contactOf(contact ?? {}),
    ...{ subject: null, language: null, salutation: null },
    paragraphs: paragraphs.map((one) =>
      typeof one === 'string'
        ? { number: null, text: one, items: [] }
        : { number: null, items: [], ...one },
    ),
    ...{ closing: null, signatory: null, annexes: [], relations: [], deadlines: [] },
    ...others,
  }
}
