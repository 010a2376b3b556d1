import type { Found, Letter } from '../../values/letter/index'
import type { Piece } from './header-fields'
import type { LabelSense } from '../segments/index'
import {
  nextBorder,
  startsBlock,
  GAPS,
  isCapital,
  KINDS,
  type Range,
  spanOf,
  type Tokens,
  wordsOf,
} from '../../text/tokens/index'
import { isWordOfAny } from '../../text/vocabulary/index'

export interface FoundContact {
  readonly name: Found<string> | null
  readonly telephone: Found<string> | null
  readonly fax: Found<string> | null
  readonly email: Found<string> | null
  readonly web: Found<string> | null
}

type Label = Extract<LabelSense, 'label-telephone' | 'label-fax' | 'label-email' | 'label-web'>
type Address = Extract<Piece['kind'], 'phone' | 'email' | 'url'>

interface Slot {
  readonly sense: Label
  value: Range | null
}

const FITS: Readonly<Record<Label, Address>> = {
  'label-telephone': 'phone',
  'label-fax': 'phone',
  'label-email': 'email',
  'label-web': 'url',
}

/** Reads telephone, fax, mailbox and page by their labels, however far labels and values are apart. */
export function readContact(
  { tokens }: Letter,
  pieces: readonly Piece[],
  name: Found<string> | null,
): FoundContact {
  const { slots, rest } = fillSlots(pieces)
  shiftDown(slots, rest)
  for (const slot of slots) slot.value ??= takeOf(rest, FITS[slot.sense])
  const found = (sense: Label): Found<string> | null => {
    const isLabelled = slots.some((slot) => slot.sense === sense)
    const own = slots.find((slot) => slot.sense === sense && slot.value)?.value
    const isPhone = FITS[sense] === 'phone'
    const hasPhoneLabels = slots.some((slot) => FITS[slot.sense] === 'phone')
    const value =
      own ??
      (isLabelled || (isPhone && hasPhoneLabels) || sense === 'label-web'
        ? null
        : takeOf(rest, FITS[sense]))
    return value && { value: wordsOf(tokens, value), spans: [spanOf(tokens, value)] }
  }
  return {
    name,
    telephone: found('label-telephone'),
    fax: found('label-fax'),
    email: found('label-email'),
    web: found('label-web'),
  }
}

interface Loose extends Range {
  readonly kind: Address
  /** The slot filled before it. */
  readonly after: Slot | null
}

function fillSlots(pieces: readonly Piece[]): { slots: Slot[]; rest: Loose[] } {
  const slots: Slot[] = []
  const rest: Loose[] = []
  let filled: Slot | null = null
  pieces.forEach((piece, index) => {
    if (piece.kind === 'label' && isAddressLabel(piece.sense))
      slots.push({ sense: piece.sense, value: null })
    if (piece.kind !== 'phone' && piece.kind !== 'email' && piece.kind !== 'url') return
    const { kind, from, to } = piece
    const slot = pieces[index - 1]?.kind === 'label' ? slots.at(-1) : undefined
    if (slot && !slot.value && FITS[slot.sense] === kind) {
      slot.value = { from, to }
      filled = slot
    } else rest.push({ kind, from, to, after: filled })
  })
  return { slots, rest }
}

export function isAddressLabel(sense: LabelSense): sense is Label {
  return sense in FITS
}

/**
 * If labels precede all numbers, each number belongs to the label before: "Tel: Fax: +41 … +41 …".
 */
function shiftDown(slots: readonly Slot[], rest: Loose[]): void {
  slots.forEach((slot, index) => {
    const next = slots[index + 1]
    if (slot.value || !next?.value || FITS[slot.sense] !== FITS[next.sense]) return
    const loose = rest.findIndex(({ after, kind }) => after === next && kind === FITS[slot.sense])
    const [second] = loose < 0 ? [] : rest.splice(loose, 1)
    if (!second) return
    slot.value = next.value
    next.value = second
  })
}

function takeOf(rest: Loose[], kind: Address): Range | null {
  const at = rest.findIndex((own) => own.kind === kind)
  return at < 0 ? null : (rest.splice(at, 1)[0] ?? null)
}

const REACH_MAX = 45

/** Without a contact in the header, the sentence that names one: "For more information, please contact …". */
export function findContactSentence(letter: Letter): Range | null {
  const { tokens, marks, body, tail } = letter
  const within = { from: body.from, to: tail.to }
  const cues = [...marks.within('contact', within), ...marks.within('label-contact', within)].sort(
    (a, b) => a.from - b.from,
  )
  for (const cue of cues) {
    const limit = Math.min(cue.to + REACH_MAX, within.to)
    const first = firstAddress(tokens, cue.to, limit)
    if (first === null || marks.within('closing', { from: cue.from, to: first }).length > 0)
      continue
    return { from: cue.from, to: endOfContact(tokens, first, within.to) }
  }
  return null
}

/** A telephone or a mailbox, before a sentence or a block ends. */
function firstAddress(tokens: Tokens, from: number, limit: number): number | null {
  for (let at = from; at < limit; at++) {
    const kind = tokens.kind[at]
    if (kind === KINDS.phone || kind === KINDS.email) return at
    if (at > from + 1 && startsBlock(tokens, at)) return null
    if (
      tokens.word[at - 1] === '.' &&
      isCapital(tokens, at) &&
      (tokens.word[at - 2] ?? '').length > 4
    )
      return null
  }
  return null
}

function endOfContact(tokens: Tokens, from: number, limit: number): number {
  const block = Math.min(nextBorder(tokens, from, GAPS.blankLine), limit)
  for (let at = from + 1; at < block; at++) {
    if (
      tokens.word[at] === '.' &&
      isCapital(tokens, at + 1) &&
      (tokens.kind[at - 1] !== KINDS.word || (tokens.word[at - 1] ?? '').length > 4)
    )
      return at
  }
  return block
}

const NAME_MAX = 12

/** The person in such a sentence: capitals up to a bracket, a comma or the end of the line. */
export function readContactName({ tokens }: Letter, range: Range): Found<string> | null {
  const { word, kind } = tokens
  let from = range.from
  while (from < range.to && !(isWordOfAny(tokens, 'title', from) && isCapital(tokens, from))) from++
  let to = from
  while (
    to < Math.min(from + NAME_MAX, range.to) &&
    (kind[to] === KINDS.word || /^[.'-]$/.test(word[to] ?? ''))
  ) {
    if (to > from && (tokens.gap[to] ?? 0) > 2) break
    if (
      kind[to] === KINDS.word &&
      !isCapital(tokens, to) &&
      !isWordOfAny(tokens, 'person-particle', to)
    )
      break
    to++
  }
  const name = { from, to }
  return to > from + 1 ? { value: wordsOf(tokens, name), spans: [spanOf(tokens, name)] } : null
}
