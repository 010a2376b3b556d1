import type { Span } from '../span'
import type { Letter } from './letter'
import { sentencesOf } from './sentences'
import { findIn } from './spans'

/** What a letter says of its meetings: the subject and the sentences of its paragraphs. */
export interface Statements {
  readonly letter: Letter
  readonly plain: string
  readonly sentences: readonly Span[]
}

export function readStatements(letter: Letter): Statements {
  const { plain } = letter.source
  const sentences = letter.paragraphs.flatMap(({ textStart, end }) =>
    sentencesOf(plain, { start: textStart, end }),
  )
  return { letter, plain, sentences }
}

/** The first words of the body that a pattern matches, with the sentence they stand in. */
export function findStatement(
  { plain, sentences }: Statements,
  pattern: RegExp,
): { words: Span; sentence: Span } | null {
  for (const sentence of sentences) {
    const words = findIn(plain, pattern, sentence)
    if (words) return { words, sentence }
  }
  return null
}
