import { withBlock } from './addressees-block'
import type { Findings, Found, Letter } from '../../values/letter/index'
import { cutHeader, type Piece, takenRanges } from './header-fields'
import { isInDate, labelEnd } from '../segments/index'
import { type Addressees, isListLabel, readAddressees } from './addressees'
import { contactOf } from './contact-in-body'
import { type FoundContact, readContact } from './contact'
import { type DateLine, readDateLine } from './date-line'
import {
  findReferences,
  isCapitals,
  numberMention,
  type ReferenceMention,
  fromCode,
  splitCode,
} from '../../values/references/index'
import {
  mayOpen,
  nextBorder,
  startsBlock,
  startsCell,
  startsLine,
  GAPS,
  KINDS,
  type Range,
  spanOf,
  type Tokens,
  wordsOf,
} from '../../text/tokens/index'

export interface Header {
  readonly reference: ReferenceMention | null
  readonly secondReferences: readonly Found<string>[]
  readonly date: DateLine | null
  readonly addressees: readonly Found<string>[]
  readonly copiedTo: readonly Found<string>[]
  readonly contact: FoundContact
  readonly organization: Found<string> | null
  readonly bureau: Found<string> | null
}

/** Maximum length of a header, in tokens. */
const HEAD_MAX = 3000

/** Reads the text around the subject: above it in a letter, below the text on a web page. */
export function readHeader(letter: Letter, findings: Findings): Header {
  const { tokens, marks, subject } = letter
  const head = { from: 0, to: Math.min(letter.head.to, HEAD_MAX) }
  const references = findReferences(tokens, marks, head).filter(
    ({ from, numberAt }) =>
      (!subject || from < subject.from || from >= subject.to) &&
      !(isInDate(letter, numberAt.from) && isInDate(letter, numberAt.to)),
  )
  const known = references.filter((mention) => isReference(letter, mention))
  const reference =
    chooseReference(known) ??
    labelledNumber(letter, head) ??
    labelledCode(letter, head) ??
    symbolIn(letter, head)
  const date = readDateLine(letter, findings)
  const pieces = cutHeader(letter, head, takenRanges(letter, known, date))
  const inHead = readAddressees(letter, pieces)
  const lists = withBlock(letter, withTail(letter, inHead, date), date)
  const units = pieces.filter(({ kind }) => kind === 'unit')
  const others = known.filter(
    (mention) => mention !== reference && mention.text !== reference?.text && !mention.isNamed,
  )
  const found = (range: Range): Found<string> => ({
    value: wordsOf(tokens, range),
    spans: [spanOf(tokens, range)],
  })
  const list = pieces.find(
    (piece) => piece.kind === 'bullet' || (piece.kind === 'label' && isListLabel(piece.sense)),
  )
  const first = (sense: 'organization' | 'bureau') => {
    const own = marks.within(sense, { from: head.from, to: list?.from ?? head.to })
    const free = own.find(
      ({ from }) => !known.some((mention) => from >= mention.from && from < mention.to),
    )
    return free ? found(free) : null
  }
  return {
    reference,
    secondReferences: distinct([...others, ...units].sort((a, b) => a.from - b.from).map(found)),
    date,
    addressees: lists.addressees,
    copiedTo: lists.copiedTo,
    contact: contactOf(letter, readContact(letter, pieces, inHead.contactName), pieces),
    organization: first('organization'),
    bureau: first('bureau'),
  }
}

function distinct(references: readonly Found<string>[]): Found<string>[] {
  return references.filter(
    ({ value }, index) => references.findIndex((other) => other.value === value) === index,
  )
}

/** Lists that the head lacks can be under the signature: "To: …", "Aux …", "cc: …". */
function withTail(letter: Letter, inHead: Addressees, date: DateLine | null): Addressees {
  const { tail } = letter
  const taken = date && date.whole.from >= tail.from ? [date.whole] : []
  const pieces = cutHeader(letter, tail, taken)
  const first = pieces.findIndex((piece) => opensList(letter, piece))
  if (first < 0) return inHead
  const { addressees, copiedTo } = readAddressees(letter, pieces.slice(first))
  return {
    ...inHead,
    addressees: inHead.addressees.length > 0 ? inHead.addressees : addressees,
    copiedTo: inHead.copiedTo.length > 0 ? inHead.copiedTo : copiedTo,
  }
}

function opensList({ tokens, marks, tail, closing }: Letter, piece: Piece): boolean {
  const { from } = piece
  if (piece.kind === 'label')
    return piece.sense === 'label-to' || (piece.sense === 'label-copy' && startsLine(tokens, from))
  if (piece.kind !== 'text' || !startsBlock(tokens, from) || !mayOpen(tokens, from)) return false
  return from > (closing?.to ?? tail.from) && marks.at('addressee', from) !== null
}

/** A code is a reference if it has a label or a separate line. */
function isReference(
  { tokens, marks }: Letter,
  { from, to, kind, isNamed }: ReferenceMention,
): boolean {
  if (isNamed || kind !== 'other') return true
  const isLabelled = marks
    .within('label-reference', { from: from - 4, to: from })
    .some((mark) => labelEnd(tokens, mark) === from)
  return isLabelled || (startsCell(tokens, from) && startsCell(tokens, to))
}

/** A reference that only its label shows: "Исх. № 34-2/117". */
function labelledNumber({ tokens, marks }: Letter, head: Range): ReferenceMention | null {
  for (const mark of marks.within('label-reference', head)) {
    const after = tokens.word[mark.to] === '.' ? mark.to + 1 : mark.to
    const found = numberMention(tokens, labelEnd(tokens, mark) ?? after)
    if (found && startsCell(tokens, mark.from) && startsCell(tokens, found.to)) return found
  }
  return null
}

/** A code of any form that fills its cell: "Réf. : ROAf/2022/118", "Ref.: C.L.17.2022". */
function labelledCode({ tokens, marks, dates }: Letter, head: Range): ReferenceMention | null {
  for (const mark of marks.within('label-reference', head)) {
    const from = labelEnd(tokens, mark)
    if (from === null) continue
    const symbol = symbolAt(tokens, from)
    if (symbol) return symbol
    // A reference can have capitals before its number: "AN 13/22-15/60".
    let to =
      isCapitals(tokens, from) && tokens.kind[from + 1] === KINDS.number ? from + 2 : from + 1
    while (to < tokens.count && tokens.gap[to] === GAPS.none) to++
    to = withSpacedDash(tokens, to)
    const isAlone = startsCell(tokens, to) || isBeforeDate(tokens, dates, to)
    if (isAlone && splitCode(tokens, { from, to })) return fromCode(tokens, { from, to })
  }
  return null
}

const SYMBOL = /^[A-Z]{1,8}(?:\/[A-Z]{1,8}(?:\.\d{1,4})?){1,5}\/\d{4}\/[A-Z]{0,5}\.?\d{1,4}$/
const SYMBOL_MAX = 24

/** Alone on its line: the symbol of a document of the United Nations. */
function symbolIn({ tokens }: Letter, head: Range): ReferenceMention | null {
  for (let from = head.from; from < head.to; from = nextBorder(tokens, from, GAPS.cell)) {
    const found = symbolAt(tokens, from)
    if (found) return found
  }
  return null
}

/** The year stays with what is counted in it: "ECE/CTCS/WP.6/2023/INF.2". */
function symbolAt(tokens: Tokens, from: number): ReferenceMention | null {
  const to = nextBorder(tokens, from, GAPS.cell)
  if (to - from > SYMBOL_MAX || !SYMBOL.test(wordsOf(tokens, { from, to }))) return null
  let year = to - 2
  while (year > from && !/^\d{4}$/.test(tokens.word[year] ?? '')) year--
  const numberAt = { from: year, to }
  return {
    ...fromCode(tokens, { from, to }),
    series: wordsOf(tokens, { from, to: year - 1 }),
    number: wordsOf(tokens, numberAt),
    numberAt,
  }
}

/** A dash between spaces, and the number after it: "AN 13/22 – 15/60". */
function withSpacedDash({ kind, gap, word, count }: Tokens, to: number): number {
  if (word[to] !== '-' || kind[to + 1] !== KINDS.number || gap[to] !== GAPS.blank) return to
  let end = to + 2
  while (end < count && gap[end] === GAPS.none) end++
  return end
}

/** The date of the letter, or its place and date: "NSP 2023/118     Rome, 5 June 2023". */
function isBeforeDate(tokens: Tokens, dates: Letter['dates'], index: number): boolean {
  if (isInDate({ dates }, index)) return true
  const { start, end } = tokens
  const isWide = (start[index] ?? 0) - (end[index - 1] ?? 0) >= COLUMN_GAP
  return isWide && [1, 2, 3].some((step) => isInDate({ dates }, index + step))
}

/** Minimum number of spaces between two columns. */
const COLUMN_GAP = 3

/** An amendment first, then a name, then a code. */
function chooseReference(mentions: readonly ReferenceMention[]): ReferenceMention | null {
  return (
    mentions.find(({ amends }) => amends) ??
    mentions.find(({ isNamed }) => isNamed) ??
    mentions[0] ??
    null
  )
}
