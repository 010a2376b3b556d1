import type { Language } from '@u4ssc/domain'
import type { CircularVocabulary, Sense } from '../../text/vocabulary/index'
import type { DateMention } from '../dates/index'
import type { HoursMention } from '../times/index'
import type { Marks } from '../../text/tokens/index'
import { positionAt } from '../../text/tokens/index'
import { indexAt, type Range, type Tokens } from '../../text/tokens/index'

export interface ParagraphRange extends Range {
  /** The paragraph number as printed; null for unnumbered text. */
  readonly number: string | null
  /** Where the words begin, after the number. */
  readonly textFrom: number
}

/** A letter cut into its parts. The parts are ranges of tokens, do not overlap, and may be missing. */
export interface Letter {
  readonly tokens: Tokens
  readonly vocabulary: CircularVocabulary
  readonly language: Language
  readonly marks: Marks<Sense>
  /** Every date of the text, in order, but those that are taken out of others. */
  readonly dates: readonly DateMention[]
  /** Dates that are taken out of others: "except 9 December". */
  readonly excepted: readonly DateMention[]
  /** Every hour of the text, in order. */
  readonly hours: readonly HoursMention[]
  /** Its lines say nothing of its parts: one long line, or cells that run into each other. */
  readonly isFlowing: boolean
  /** Everything before the words of address or the text, the subject included. */
  readonly head: Range
  readonly subjectLabel: Range | null
  readonly subject: Range | null
  readonly salutation: Range | null
  readonly body: Range
  readonly paragraphs: readonly ParagraphRange[]
  /** The sentences, bullets and clauses of the paragraphs. */
  readonly sentences: readonly Range[]
  readonly closing: Range | null
  /** From the closing words to the list of enclosures, or to the annexes. */
  readonly signature: Range
  /** Everything between the body and the annexes. */
  readonly tail: Range
  readonly annexes: readonly { readonly label: Range; readonly text: Range }[]
}

export type LetterPart = 'head' | 'subject' | 'body' | 'closing' | 'annex'

/** Where in the letter an offset lies: the part, and the number of the paragraph if it has one. */
export function placeOf(
  letter: Letter,
  start: number,
): { part: LetterPart; paragraph: string | null } {
  const { tokens, paragraphs } = letter
  if (start < (tokens.start[letter.body.from] ?? 0))
    return { part: partOf(letter, start), paragraph: null }
  const paragraph = paragraphs[positionAt(paragraphs, indexAt(tokens.start, start + 1)) - 1]
  if (paragraph && start < (tokens.end[paragraph.to - 1] ?? 0))
    return { part: 'body', paragraph: paragraph.number }
  return { part: partOf(letter, start), paragraph: null }
}

function partOf({ tokens, annexes, subject, tail, body }: Letter, offset: number): LetterPart {
  const begins = (index: number) => tokens.start[index] ?? tokens.text.length
  const [annex] = annexes
  if (annex && offset >= begins(annex.label.from)) return 'annex'
  if (subject && offset >= begins(subject.from) && offset < begins(subject.to)) return 'subject'
  if (offset >= begins(tail.from)) return 'closing'
  return offset >= begins(body.from) ? 'body' : 'head'
}
