import type { MarkedText } from './annotated-text'
import { isAfterStop, isBullet, startsCell, startsLine } from '../../text/tokens/index'
import { GAPS, KINDS, type Range, type Tokens } from '../../text/tokens/index'

const WORDS_MAX = 9
const LONG_LINE = 8
/** Maximum distance of a salutation from the label of the subject, in one long line. */
const SUBJECT_MAX = 90

/**
 * The first words of address after the subject, on as many lines as they take: "Dear Sir/Madam,".
 */
export function findSalutation(text: MarkedText, from: number): Range | null {
  const { tokens, marks } = text
  for (const mark of marks.of('salutation')) {
    if (mark.from < from || !mayStand(text, mark.from)) continue
    if (text.isFlowing && from > 0 && mark.from > from + SUBJECT_MAX) return null
    const to = endOfAddress(text, mark.to)
    if (to !== null) return { from: mark.from, to }
    if (mark.from > tokens.count / 2) return null
  }
  return null
}

/** Words of address within a sentence are not a salutation: "Veuillez agréer, Madame, Monsieur". */
function mayStand({ tokens, marks, isFlowing }: MarkedText, index: number): boolean {
  if (marks.within('closing', { from: index - 4, to: index }).length > 0) return false
  if (isBullet(tokens, index - 1)) return false
  if (tokens.word[index - 1] === ':' && !startsLine(tokens, index)) return false
  if (isFlowing || startsCell(tokens, index) || isAfterStop(tokens, index)) return true
  for (let at = index; at > index - LONG_LINE; at--) if (startsLine(tokens, at)) return false
  return true
}

/** After the first words of address, and those that follow them. */
function endOfAddress(text: MarkedText, from: number): number | null {
  let end = endOfWords(text, from)
  for (let last = end; last !== null && text.tokens.gap[last] !== GAPS.blankLine; end = last) {
    const next = text.marks.at('salutation', last)
    last = next && endOfWords(text, next.to)
    if (last === null) break
  }
  return end
}

function endOfWords({ tokens }: MarkedText, from: number): number | null {
  let at = from
  for (; at < from + WORDS_MAX && !startsLine(tokens, at); at++) {
    if (/^[,:!.]$/.test(tokens.word[at] ?? '') && !isTitle(tokens, at)) break
    if (tokens.kind[at] === KINDS.number) return null
  }
  const isStop = /^[,:!.]$/.test(tokens.word[at] ?? '') && (at === from || !startsLine(tokens, at))
  if (!isStop && !startsLine(tokens, at)) return null
  return isStop ? at + 1 : at
}

/** Whether a full stop belongs to a title: "Dear Mr. Chairman". */
function isTitle({ word }: Tokens, index: number): boolean {
  return word[index] === '.' && (word[index - 1] ?? '').length < 4
}
