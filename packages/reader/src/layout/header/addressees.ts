import type { Found, Letter } from '../../values/letter/index'
import type { Piece } from './header-fields'
import { isCapitals } from '../../values/references/index'
import {
  isBullet,
  mayOpen,
  startsBlock,
  startsCell,
  startsLine,
  isCapital,
  KINDS,
  type Range,
  spanOf,
  type Tokens,
  wordsOf,
  hasNoCase,
} from '../../text/tokens/index'
import { isAddressLabel } from './contact'
import type { LabelSense } from '../segments/index'
import { isWord } from '../../text/vocabulary/index'

export interface Addressees {
  readonly addressees: readonly Found<string>[]
  readonly copiedTo: readonly Found<string>[]
  /** Returns the text next to the label of the contact. */
  readonly contactName: Found<string> | null
}

type List = 'to' | 'copy'

/** Goes through the pieces of a header and puts each range of text into the list it belongs to. */
class Lists {
  readonly items: Record<List, Range[][]> = { to: [], copy: [] }
  contact: Range | null = null
  #list: List | null = null
  #isBulleted = false
  #isNew = false
  #isContactDue = false
  readonly #letter: Letter

  constructor(letter: Letter) {
    this.#letter = letter
  }

  take(piece: Piece, before: Piece | undefined): void {
    if (piece.kind === 'label') this.#takeLabel(piece.sense)
    else if (piece.kind === 'bullet') this.#takeBullet()
    else if (piece.kind === 'text') this.#takeText(piece, before)
  }

  #takeLabel(sense: LabelSense): void {
    if (sense === 'label-to' || sense === 'label-copy') {
      this.#list = sense === 'label-to' ? 'to' : 'copy'
      this.#isBulleted = false
      this.#isNew = true
    } else if (sense === 'label-contact') this.#isContactDue = true
    else if (sense === 'label-other' || sense === 'label-date') this.#list = null
    else if (sense === 'label-reference' && !this.#isBulleted) this.#list = null
  }

  #takeBullet(): void {
    this.#list ??= 'to'
    this.#isBulleted = true
    this.#isNew = true
  }

  #takeText(piece: Range, before: Piece | undefined): void {
    const { tokens, marks } = this.#letter
    if (this.#isContactDue && tokens.kind[piece.from] === KINDS.word) {
      this.#isContactDue = false
      this.contact = piece
      return
    }
    // Two persons in one line: "Ms Maddens / Mr Lozanova".
    if (before && before.from === this.contact?.from && !startsLine(tokens, piece.from)) return
    const opens = marks.at('addressee', piece.from) !== null
    if (isValueOf(tokens, before, piece) && !opens) return
    if (this.#list === null) {
      if (!opens) return
      this.#list = 'to'
      this.#isNew = true
    }
    this.#add(this.#list, piece, opens)
  }

  #add(list: List, piece: Range, opens: boolean): void {
    const { tokens } = this.#letter
    const items = this.items[list]
    const last = items.at(-1)
    if (this.#isBulleted) {
      if (this.#isNew || !last) items.push([piece])
      else if (!isEnded(tokens, last)) last.push(piece)
    } else {
      const isOver = tokens.word[piece.from - 1] !== ','
      if (!this.#isNew && last && startsBlock(tokens, piece.from) && !opens && isOver) {
        this.#list = null
        return
      }
      for (const part of clausesOf(tokens, piece)) {
        const isNext =
          this.#isNew ||
          part.from > piece.from ||
          !last ||
          (startsItem(tokens, last, part.from, opens) && !closesItem(tokens, last, part, opens))
        if (isNext) items.push([part])
        else last.push(part)
        this.#isNew = false
      }
    }
    this.#isNew = false
  }
}

/** Reads the addressees and the copies of a letter from the pieces of its header. */
export function readAddressees(letter: Letter, pieces: readonly Piece[]): Addressees {
  const lists = new Lists(letter)
  pieces.forEach((piece, index) => {
    lists.take(piece, pieces[index - 1])
  })
  const { contact, items } = lists
  return {
    addressees: items.to.flatMap((item) => entryOf(letter, item) ?? []),
    copiedTo: items.copy.flatMap((item) => entryOf(letter, item) ?? []),
    contactName: contact && {
      value: wordsOf(letter.tokens, contact),
      spans: [spanOf(letter.tokens, contact)],
    },
  }
}

/** Whether a label opens a list of addressees. */
export function isListLabel(sense: LabelSense): boolean {
  return sense === 'label-to' || sense === 'label-copy'
}

/** Next to a label other than those of the lists, a text is its value. */
function isValueOf(tokens: Tokens, before: Piece | undefined, { from }: Range): boolean {
  if (before?.kind !== 'label' || isListLabel(before.sense)) return false
  const isAddress = isAddressLabel(before.sense)
  return isAddress ? tokens.word[from] === '[' : !startsLine(tokens, from)
}

function isEnded({ word }: Tokens, item: readonly Range[]): boolean {
  return word[(item.at(-1)?.to ?? 0) - 1] === ';'
}

const LONG_LINE = 60
const SHORT_LINE = 25

/** A new line opens a new entry when it is set in, or the one before it was short and complete. */
function startsItem(
  tokens: Tokens,
  last: readonly Range[],
  index: number,
  opens: boolean,
): boolean {
  const { text, start, end, word } = tokens
  const from = last.at(-1)?.from ?? 0
  const before = word[index - 1] ?? ''
  if (before === ';' || before === ':') return true
  // A line that begins like the first one is another addressee: "Aux administrations … / Aux
  // Membres …".
  const isLike = word[index] === word[last[0]?.from ?? index] && startsLine(tokens, index)
  if (opens && isLike && isCapital(tokens, index) && before !== ',') return true
  const length = (end[index - 1] ?? 0) - (start[from] ?? 0)
  if (opens && (length < LONG_LINE || startsBlock(tokens, index))) return mayOpen(tokens, index)
  if (!startsCell(tokens, index) || before === ',') return false
  if (hasNoCase(tokens, index)) return length < SHORT_LINE
  if (!isCapital(tokens, index)) return false
  const isSetIn = text.slice(end[index - 1], start[index]).includes('\t')
  return isSetIn || (length < LONG_LINE && (before.length > 3 || isCapitals(tokens, index - 1)))
}

/**
 * In a list with semicolons a line without one is not the whole: "… the Working Party on Road |
 * Transport;".
 */
function closesItem(tokens: Tokens, last: readonly Range[], part: Range, opens: boolean): boolean {
  return !opens && tokens.word[part.to - 1] === ';' && !isEnded(tokens, last)
}

function clausesOf({ word }: Tokens, { from, to }: Range): Range[] {
  const clauses: Range[] = []
  let first = from
  for (let at = from; at < to; at++) {
    if (word[at] !== ';') continue
    clauses.push({ from: first, to: at + 1 })
    first = at + 1
  }
  if (first < to) clauses.push({ from: first, to })
  return clauses
}

function entryOf(letter: Letter, ranges: readonly Range[]): Found<string> | null {
  const { tokens } = letter
  const { word } = tokens
  const named = ranges.filter(({ from, to }) => tokens.kind.slice(from, to).includes(KINDS.word))
  const parts = named.map(({ from, to }, index) => {
    let first = from
    let last = to
    while (last > first && /^[;,.·-]$/.test(word[last - 1] ?? '') && index === named.length - 1)
      last--
    if (isWord(letter, 'and', last - 1) && /^[;,]$/.test(word[last - 2] ?? '')) last -= 2
    if (index === 0 && isBullet(tokens, first)) first++
    if (index === 0 && word[first - 1] === ';' && isWord(letter, 'and', first)) first++
    if (index === 0 && isWord(letter, 'to-addressee', first)) first++
    return { from: first, to: Math.max(first, last) }
  })
  const value = parts
    .map((part) => wordsOf(tokens, part))
    .join(' ')
    .trim()
  return /\p{L}/u.test(value) ? { value, spans: parts.map((part) => spanOf(tokens, part)) } : null
}
