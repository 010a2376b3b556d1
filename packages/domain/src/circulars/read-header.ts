import type { Span } from '../span'
import type { Findings, Found } from './findings'
import { type HeaderMark, markHeader } from './header-marks'
import type { Letter } from './letter'
import { readAddressees } from './read-addressees'
import { type FoundContact, readContact } from './read-contact'
import { type DateMention, readDates } from './read-dates'
import { findCityAtEnd } from './read-places'
import { findReferences, findSecondReferences, type ReferenceMention } from './read-reference'
import { wordsOf } from './source-text'
import { findIn } from './spans'

export interface Header {
  readonly reference: ReferenceMention | null
  readonly secondReferences: readonly Found<string>[]
  readonly issuedOn: Found<string> | null
  readonly issuedAt: Found<string> | null
  readonly addressees: readonly Found<string>[]
  readonly copiedTo: readonly Found<string>[]
  readonly contact: FoundContact
  readonly organization: Found<string> | null
  readonly bureau: Found<string> | null
}

/** Reads what stands around the subject: above it in a letter, below the text on a web page. */
export function readHeader(letter: Letter, findings: Findings): Header {
  const { source, language, head, tail } = letter
  const [reference = null] = findReferences(letter, head)
  const dates = findIssueDates(letter, reference)
  const issued = dates[0] ?? null
  const place = issued && placeBefore(letter, issued)
  const units = findSecondReferences(letter, { start: reference?.end ?? 0, end: head.end })
  const taken = [reference, ...dates, place?.spans[0], ...units].filter((span) => !!span)
  const marks = markHeader(source.plain, language, head, taken)
  const tailMarks = markHeader(source.plain, language, tail, dates)
  const inHead = readAddressees(letter, marks)
  const lists = inHead.addressees.length > 0 ? inHead : readAddressees(letter, labelled(tailMarks))
  if (issued?.fault)
    findings.remark({ code: issued.fault, span: issued, pointer: '/circular/issuedOn' })

  return {
    reference,
    secondReferences: units.map((span) => ({ value: wordsOf(source, span), spans: [span] })),
    issuedOn: issued?.days[0] === undefined ? null : { value: issued.days[0], spans: [issued] },
    issuedAt: place,
    ...lists,
    contact: readContact(letter, marks),
    ...readIssuer(letter),
  }
}

/** The date line is the first whole date outside the reference: in the head, or under the text. */
function findIssueDates(letter: Letter, reference: ReferenceMention | null): DateMention[] {
  const { source, language, head, tail, signature } = letter
  const stretches: Span[] = [
    { start: head.start, end: reference?.start ?? head.start },
    { start: reference?.end ?? head.start, end: head.end },
    { start: Math.max(tail.start, signature.start), end: signature.end },
  ]
  return stretches
    .flatMap((within) => readDates(source.plain, language, within))
    .filter(({ yearStated, days }) => yearStated && days.length === 1)
}

const PLACE_OF_ISSUE =
  /((?:\p{Lu}|\p{Lo})[\p{L}'-]{1,20}(?: \p{Lu}[\p{L}'-]{1,20}){0,2}) ?[,،、] {0,3}(?:le |el )?$/u

/** The place before the date; the name of a bureau that runs into it is no part of it. */
function placeBefore({ source }: Letter, { start }: Span): Found<string> | null {
  const from = Math.max(0, start - 40)
  const match = PLACE_OF_ISSUE.exec(source.plain.slice(from, start))
  const words = match?.[1]
  if (!match || words === undefined) return null
  const at = Math.max(0, findCityAtEnd(words))
  const place = { start: from + match.index + at, end: from + match.index + words.length }
  return { value: wordsOf(source, place), spans: [place] }
}

/** A list under the text is only one when a label says so. */
function labelled(marks: readonly HeaderMark[]): HeaderMark[] {
  const first = marks.findIndex((mark) => mark.kind === 'label' && mark.label === 'to')
  return first < 0 ? [] : marks.slice(first)
}

/** Letters of every language may carry the English names. */
const ORGANIZATION =
  'International Telecommunication Union|Convention on Biological Diversity|World Meteorological Organization'
const BUREAU =
  '(?:Telecommunication\\s{1,4}Standardization|Radiocommunication|Telecommunication\\s{1,4}Development)\\s{1,4}Bureau'

function readIssuer(letter: Letter): {
  organization: Found<string> | null
  bureau: Found<string> | null
} {
  const { issuers } = letter.language
  return {
    organization: firstMatch(letter, [ORGANIZATION, issuers?.organization]),
    bureau: firstMatch(letter, [BUREAU, issuers?.bureau]),
  }
}

function firstMatch(
  { source, head }: Letter,
  names: readonly (string | undefined)[],
): Found<string> | null {
  const span = findIn(source.plain, new RegExp(names.filter(Boolean).join('|'), 'iu'), {
    start: 0,
    end: head.end,
  })
  return span && { value: wordsOf(source, span), spans: [span] }
}
