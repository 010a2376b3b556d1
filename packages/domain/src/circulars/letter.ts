import type { Span } from '../span'
import type { LetterLanguage } from './languages/index'
import type { SourceText } from './source-text'

export interface ParagraphSpan extends Span {
  /** As printed, null for unnumbered text. */
  readonly number: string | null
  /** Where the words begin, after the number. */
  readonly textStart: number
}

/** A letter cut into its parts. The parts do not overlap; any of them may be missing. */
export interface Letter {
  readonly source: SourceText
  readonly language: LetterLanguage
  readonly head: Span
  readonly subject: Span | null
  readonly salutation: Span | null
  readonly body: Span
  readonly paragraphs: readonly ParagraphSpan[]
  readonly closing: Span | null
  /** From the closing words to the list of enclosures, or to the annexes. */
  readonly signature: Span
  /** Everything between the body and the annexes. */
  readonly tail: Span
  readonly annexes: readonly { readonly label: Span; readonly text: Span }[]
}

export type LetterPart = 'head' | 'subject' | 'body' | 'closing' | 'annex'

/** Where in the letter an offset lies: the part, and the number of the paragraph if it has one. */
export function placeOf(
  letter: Letter,
  offset: number,
): { part: LetterPart; paragraph: string | null } {
  const paragraph = paragraphAt(letter.paragraphs, offset)
  if (paragraph) return { part: 'body', paragraph: paragraph.number }
  return { part: partOf(letter, offset), paragraph: null }
}

/** By halving, for a letter may have as many paragraphs as facts. */
function paragraphAt(paragraphs: readonly ParagraphSpan[], offset: number): ParagraphSpan | null {
  let low = 0
  let high = paragraphs.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((paragraphs[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  const candidate = paragraphs[low]
  return candidate && candidate.start <= offset ? candidate : null
}

function partOf(letter: Letter, offset: number): LetterPart {
  const [firstAnnex] = letter.annexes
  if (firstAnnex && offset >= firstAnnex.label.start) return 'annex'
  if (letter.subject && offset >= letter.subject.start && offset < letter.subject.end)
    return 'subject'
  if (offset >= letter.tail.start) return 'closing'
  return offset >= letter.body.start ? 'body' : 'head'
}
