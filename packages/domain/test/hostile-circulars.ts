import fc from 'fast-check'
import type { Circular } from '../src/circulars/index'
import { LANGUAGES } from '../src/languages'
import { dates } from './arbitraries'

const SIGNS = '\\ ` * _ [ ] < > & " \' # - + = . ) 1 ]]> | ~'

/** Circulars whose every word is any string at all, as no letter would have it. */
export function hostileCirculars(): fc.Arbitrary<Circular> {
  const word = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.string({ unit: fc.constantFrom(...SIGNS.split(' '), ' ', '\n', '\t', '\0', '\u{d800}') }),
    fc.constantFrom('</script>', '<!--', ']]>', '&amp;', '{date}', '$&', '1. x', '- x', '# x'),
  )
  const maybe = fc.option(word)
  const list = fc.array(word, { maxLength: 3 })
  return fc.record({
    reference: fc.record({
      kind: fc.constantFrom('circular', 'addendum', 'other'),
      series: maybe,
      number: maybe,
      amends: maybe,
      alsoKnownAs: list,
      text: maybe,
    }),
    issuer: fc.record({ organization: maybe, bureau: maybe }),
    issuedOn: fc.option(dates),
    issuedAt: maybe,
    addressees: list,
    copiedTo: list,
    contact: fc.record({ name: maybe, telephone: maybe, fax: maybe, email: maybe, web: maybe }),
    subject: maybe,
    language: fc.option(fc.constantFrom(...LANGUAGES)),
    salutation: maybe,
    paragraphs: fc.array(fc.record({ number: maybe, text: word, items: list }), { maxLength: 3 }),
    closing: maybe,
    signatory: fc.option(fc.record({ name: maybe, title: maybe })),
    annexes: fc.array(fc.record({ label: word, title: maybe, text: word }), { maxLength: 2 }),
    relations: fc.array(
      fc.record({ kind: fc.constant('cites'), reference: word, date: fc.option(dates) }),
      { maxLength: 2 },
    ),
    deadlines: fc.constant([]),
  })
}
