import { isAfterStop, mayOpen, nextBorder, startsLine } from '../../text/tokens/index'
import { GAPS, isCapital, KINDS, type Tokens } from '../../text/tokens/index'
import { findLabels, type MarkedText } from './annotated-text'
import { HEADER_MAX, TEXT_LINE_MIN } from './limits'
import { opensFirstParagraph } from './subject-line'

/** Tokens at which the text may begin where no words of address show it, the most likely first. */
export function bodyCandidates(text: MarkedText, from: number): number[] {
  const { tokens, marks } = text
  const limit = Math.min(tokens.count, from + HEADER_MAX)
  const headings: number[] = []
  const openers: number[] = []
  const lines: number[] = []
  for (let at = from; at < limit; at++) {
    if (!mayOpen(tokens, at) && tokens.kind[at] !== KINDS.number) continue
    if (marks.at('first-heading', at) && isHeading(text, at)) headings.push(withNumber(tokens, at))
    else if (opensFirstParagraph(text, at) && startsPart(text, at)) headings.push(at)
    else if (marks.at('text-opener', at) && isCapital(tokens, at) && startsPart(text, at))
      openers.push(at)
    else if (startsLine(tokens, at) && isTextLine(text, at)) lines.push(at)
  }
  const all = [headings[0], openers[0], lines[0], headings[1], openers[1], lines[1]]
  return [...new Set(all.filter((at) => at !== undefined))]
}

function startsPart({ tokens, isFlowing }: MarkedText, index: number): boolean {
  return isFlowing || startsLine(tokens, index)
}

/** A heading begins a line, or, on one long line, a sentence follows it. */
function isHeading({ tokens, isFlowing }: MarkedText, index: number): boolean {
  return (
    isCapital(tokens, index) &&
    (isFlowing || startsLine(tokens, index) || startsLine(tokens, index + 1)) &&
    mayOpen(tokens, index + 1)
  )
}

/** The number of the paragraph before its heading. */
function withNumber({ kind, word }: Tokens, index: number): number {
  const at = word[index - 1] === '.' ? index - 2 : index - 1
  return kind[at] === KINDS.number && word[at] === '1' ? at : index
}

/** A long line without labels that a sentence begins. */
function isTextLine(text: MarkedText, index: number): boolean {
  const { tokens, marks } = text
  const to = nextBorder(tokens, index, GAPS.line)
  if (to - index < TEXT_LINE_MIN || !mayOpen(tokens, index)) return false
  if (marks.at('addressee', index) ?? marks.at('organization', index)) return false
  if (tokens.kind.slice(index, to).some((kind) => kind >= KINDS.url)) return false
  if (findLabels(text, { from: index, to }).length > 0) return false
  const block = nextBorder(tokens, index, GAPS.blankLine)
  for (let at = index + TEXT_LINE_MIN; at <= block; at++)
    if (
      tokens.word[at - 1] === '.' &&
      (at === block || (isAfterStop(tokens, at) && mayOpen(tokens, at)))
    )
      return true
  return false
}
