/**
 * Content of one position in a line: a letter with its marks, another character, a space or a tab.
 */
export interface Unit {
  readonly text: string
  /** Whether it is in right-to-left text, where brackets are mirrored. */
  readonly isTurned: boolean
}

/** A character with its position in the writing order of the line. */
export interface DrawnSign {
  readonly text: string
  /** `null` for added spaces, and if the line was not written in reading order. */
  readonly turn: number | null
}

type Kind = 'right' | 'left' | 'number' | 'sign'

const FROM_THE_RIGHT = /[\u0590-\u065f\u066a-\u06ef\u06fa-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/
const LETTER = /\p{L}/u
const DIGIT = /\p{Nd}/u

/**
 * Converts the characters of one cell from visual order (left to right) to reading order: the
 * inverse of the bidirectional algorithm (UAX 9) in a right-to-left paragraph.
 *
 * Left-to-right words keep their order. Numbers separated by spaces do not, unless a plus sign
 * precedes them. "4/SG3" and "SG3/4" look alike: the writing order decides, or else the second is
 * used.
 */
export function readingOrder(signs: readonly DrawnSign[]): Unit[] {
  const drawn = signs.map(({ text }) => text)
  const kinds = drawn.map(kindOf)
  const fromTheLeft = !kinds.includes('right') && isFromTheLeft(drawn, kinds)
  const units: Unit[][] = []
  for (let at = 0; at < drawn.length;) {
    const end = fromTheLeft ? drawn.length : endOfRun(signs, kinds, at)
    const isTurned = end === at
    const run = drawn.slice(at, isTurned ? at + 1 : end)
    units.push(run.map((text) => ({ text, isTurned })))
    at += run.length
  }
  return units.reverse().flat()
}

function kindOf(text: string): Kind {
  if (FROM_THE_RIGHT.test(text)) return 'right'
  if (LETTER.test(text)) return 'left'
  return DIGIT.test(text) ? 'number' : 'sign'
}

/** Returns whether a cell has only left-to-right words. */
function isFromTheLeft(drawn: readonly string[], kinds: readonly Kind[]): boolean {
  return kinds.includes('left') && !/^[.,:;،؛]/.test(drawn[0] ?? '')
}

function isPlusBefore(drawn: readonly string[], kinds: readonly Kind[], at: number): boolean {
  return drawn[at] === '+' && kinds[at + 1] === 'number' && kinds[at - 1] !== 'number'
}

/** Returns the end of the left-to-right run that begins here. */
function endOfRun(signs: readonly DrawnSign[], kinds: readonly Kind[], from: number): number {
  const drawn = signs.map(({ text }) => text)
  const isFirst = !kinds.includes('right', from)
  const hasPlus = isPlusBefore(drawn, kinds, from)
  if (kinds[from] !== 'left' && kinds[from] !== 'number' && !hasPlus) return from
  let hasLetters = false
  let end = from
  for (let at = from; at < drawn.length; at++) {
    const kind = kinds[at]
    if (kind === 'right') break
    if (kind === 'sign') continue
    const between = drawn.slice(end, at).join('')
    const isWritten = isWrittenAsOne(signs.slice(Math.max(end - 1, from), at + 1))
    const run = { hasLetters, hasPlus, isFirst }
    if (at > from && !(isWritten ?? goesOn(kind, between, run))) break
    hasLetters ||= kind === 'left'
    end = at + 1
  }
  return withSigns(signs, end, { hasLetters, isBroken: from === 0 })
}

interface Run {
  readonly hasLetters: boolean
  readonly hasPlus: boolean
  /** Whether no right-to-left letter precedes it, so that a hyphen joins numbers. */
  readonly isFirst: boolean
}

function goesOn(kind: Kind | undefined, between: string, run: Run): boolean {
  if (run.hasLetters || between === '') return true
  if (kind === 'left') return !/\s/.test(between)
  if (run.hasPlus) return /^[ +()-]*$/.test(between)
  return run.isFirst ? /^[.,:/+-]$/.test(between) : /^[.,:/]$/.test(between)
}

/** Returns `null` if it is undecided. */
function isWrittenAsOne(signs: readonly DrawnSign[]): boolean | null {
  const turns = signs.flatMap(({ turn }) => (turn === null ? [] : [turn]))
  const [first, last] = [turns[0], turns.at(-1)]
  if (first === undefined || last === undefined || turns.length < 2) return null
  if (turns.length === signs.length && last - first === signs.length - 1)
    return turns.every((turn, index) => turn === first + index)
  return last < first ? false : null
}

interface End {
  readonly hasLetters: boolean
  /** Whether it is the last one on its line, at the left. */
  readonly isBroken: boolean
}

/** A percent sign, or a hyphen at a line break, to the right of its word. */
function withSigns(
  signs: readonly DrawnSign[],
  from: number,
  { hasLetters, isBroken }: End,
): number {
  const { text: sign, turn } = signs[from] ?? { text: '', turn: null }
  let end = from
  if (hasLetters ? isBroken && turn === null && /^[-/?&=]$/.test(sign) : /^[%°‰]$/.test(sign)) end++
  while (isNextTurn(signs[end], signs[end - 1])) end++
  return end
}

function isNextTurn(sign: DrawnSign | undefined, last: DrawnSign | undefined): boolean {
  if (sign?.turn == null || last?.turn == null) return false
  return kindOf(sign.text) === 'sign' && sign.turn === last.turn + 1
}
