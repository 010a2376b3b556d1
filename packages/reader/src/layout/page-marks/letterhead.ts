import { nextBorder, GAPS, KINDS, type Range, type Tokens } from '../../text/tokens/index'
import { isWordOfAny, wordsOfAny } from '../../text/vocabulary/index'

/** Signs and numbers of a postal address with its telephones. */
const ADDRESS_SIGNS = new Set(Array.from(',.:-·()/•;').concat('1211', '421', '000'))

/** Returns the address block around "Place des Nations", or null if it has no telephone number. */
export function findAddressBlock(tokens: Tokens, index: number): Range | null {
  const { word, gap } = tokens
  if (!wordsOfAny('address-name').words.every((own, at) => word[index - 2 + at] === own))
    return null
  const to = toEndOfAddress(tokens, index + 1)
  if (!hasPhone(tokens, index, to)) return null
  const from = fromStartOfAddress(tokens, index - 2)
  return isWordOfAny(tokens, 'union', from - 1) && gap[from] === GAPS.none ? null : { from, to }
}

function hasPhone({ kind }: Tokens, from: number, to: number): boolean {
  return kind.slice(from, to).includes(KINDS.phone)
}

/** No address is longer, with its telephones. */
const ADDRESS_MAX = 200

function toEndOfAddress(tokens: Tokens, from: number): number {
  let to = from
  let sinceZip = 9
  for (; to < tokens.count && to < from + ADDRESS_MAX; to++, sinceZip++) {
    if (tokens.word[to] === '1211') sinceZip = 0
    if (!isAddressPart(tokens, to) && sinceZip > 2) {
      const next = printedDate(tokens, to) ?? fileName(tokens, to)
      if (next === null) break
      to = next - 1
    }
  }
  while (to > from && tokens.word[to - 1] === '-') to--
  return to
}

function isAddressPart(tokens: Tokens, index: number): boolean {
  const { kind, word } = tokens
  const own = kind[index] ?? 0
  if (own >= KINDS.url) return true
  if (own === KINDS.number && isWordOfAny(tokens, 'fax-group', index - 1)) return true
  return ADDRESS_SIGNS.has(word[index] ?? '') || isWordOfAny(tokens, 'address-word', index)
}

/** Returns the end of a date that a printer added: "31.05.2016", "5/31/16". */
function printedDate({ kind, gap }: Tokens, index: number): number | null {
  for (let at = index; at < index + 5; at++) {
    const isNumber = kind[at] === KINDS.number
    if (isNumber !== ((at - index) % 2 === 0) || (at > index && gap[at] !== GAPS.none)) return null
  }
  return index + 5
}

const PATH_MAX = 60

function fileName({ word, gap, count }: Tokens, index: number): number | null {
  let to = index + 1
  let isPath = false
  for (; to < count && to < index + PATH_MAX && gap[to] === GAPS.none; to++)
    isPath ||= word[to] === '\\'
  return isPath ? to : null
}

/**
 * Returns the start of an address line: "International Telecommunication Union • Place des
 * Nations".
 */
function fromStartOfAddress(tokens: Tokens, index: number): number {
  const { word, gap } = tokens
  if (word[index - 1] !== '·' && word[index - 1] !== '-') return index
  let from = index - 1
  const isStart = (at: number) =>
    (gap[at] ?? 0) >= GAPS.line || isWordOfAny(tokens, 'organization-start', at)
  while (from > 0 && index - from < 8 && !isStart(from)) from--
  return isStart(from) ? from : index
}

const REACH_MAX = 16
/** Maximum number of tokens before a street that are removed with it on its line. */
const LINE_REACH = 4

/** Whether a letterhead may begin with a word. */
export function opensLetterhead(word: string): boolean {
  return (['box', 'street', 'street-ending'] as const).some((kind) => wordsOfAny(kind).has(word))
}

/** A street or a post box followed by telephone numbers, on the same or the next line: not a contact. */
export function findLetterhead(tokens: Tokens, index: number): Range | null {
  const { word, gap, kind } = tokens
  const isNumbered = kind[index + 1] === KINDS.number
  const isStreet = isNumbered && isWordOfAny(tokens, 'street-ending', index)
  if (!isWordOfAny(tokens, 'street', index) && !isStreet && !isBox(tokens, index)) return null
  let from = index
  while (from > 0 && (gap[from] ?? 0) < GAPS.line && index - from < LINE_REACH) from--
  // The line is about something else: "2. Hotel Le Cantlie, 1110 rue Sherbrooke", "in the Crowne
  // Plaza".
  const isWithin = index - from === LINE_REACH && from > 0 && (gap[from] ?? 0) < GAPS.line
  const isNamed = word[index - 2] === ',' || isWordOfAny(tokens, 'before-street', index - 2)
  if (isWithin && isNamed) return null
  // An address within a sentence is not a letterhead: "at the hotel, route de Ngor, Dakar
  // (téléphone …)".
  const isInLine = from > 0 && (gap[from] ?? 0) < GAPS.line
  if (isInLine && isWordOfAny(tokens, 'street-in-sentence', index)) return null
  for (let at = index + 1; at < index + REACH_MAX && gap[at] !== GAPS.blankLine; at++) {
    if (kind[at] === KINDS.phone || isPhoneLabel(tokens, at))
      return { from, to: toEndOfPhones(tokens, at) }
    if (gap[at] === GAPS.line && !opensPhones(tokens, at)) return null
  }
  return null
}

/** Whether a word is part of a post box: "B.P. 100", "C.P. 2300". */
function isBox(tokens: Tokens, index: number): boolean {
  const isStop = tokens.word[index - 1] === '.' && isWordOfAny(tokens, 'box-start', index - 2)
  return isStop && isWordOfAny(tokens, 'box', index)
}

function isPhoneLabel(tokens: Tokens, index: number): boolean {
  return isWordOfAny(tokens, 'phone-initial', index)
    ? tokens.kind[index + 1] === KINDS.phone
    : isWordOfAny(tokens, 'phone-label', index)
}

/** Lines between the street and the telephones: "3015 BERNE", "SWITZERLAND". */
const PLACE_LINE_MAX = 4
const PLACE_LINES_MAX = 2

/** The line begins with a telephone, or is the last of the address before one. */
function opensPhones(tokens: Tokens, index: number): boolean {
  if (isAddressPart(tokens, index)) return true
  let at = index
  for (let lines = 0; lines <= PLACE_LINES_MAX; lines++) {
    const next = nextBorder(tokens, at, GAPS.line)
    if (tokens.gap[next] !== GAPS.line || tokens.word.slice(at, next).includes(':')) return false
    if (isPhoneLabel(tokens, next)) return true
    if (next - at > PLACE_LINE_MAX) return false
    at = next
  }
  return false
}

/** Telephones, mailboxes and pages as long as lines begin with them. */
function toEndOfPhones(tokens: Tokens, from: number): number {
  const { gap, kind, count, word } = tokens
  let to = from
  for (; to < count && to < from + ADDRESS_MAX; to++) {
    // A comma after the first word marks the date of the letter: "Genève, le 12 novembre 2024".
    if ((gap[to] ?? 0) >= GAPS.line && word[to + 1] === ',') break
    if (to === from || isAddressPart(tokens, to)) continue
    const isLocal = kind[to] === KINDS.number && /[\d().)/-]/.test(word[to - 1] ?? '')
    const isInLine = (gap[to] ?? 0) < GAPS.line && (isLocal || word[to - 1] === '(')
    if (!isInLine && !(kind[to] === KINDS.number && isPhoneLabelNear(tokens, to))) break
    if (gap[to] === GAPS.blankLine) break
  }
  return to
}

function isPhoneLabelNear(tokens: Tokens, index: number): boolean {
  return [1, 2, 3].some((back) => isAddressPart(tokens, index - back))
}
