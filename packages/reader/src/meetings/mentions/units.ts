import type { Letter, LetterPart } from '../../values/letter/index'
import { GAPS, type Range, sentencesOf, type Tokens } from '../../text/tokens/index'

/** A sentence, line, list item or subject: content of one unit probably belongs together. */
export interface Unit extends Range {
  readonly part: LetterPart
}

/** Cuts the whole letter into units, in order: lines before the text, then its sentences. */
export function unitsOf(letter: Letter): Unit[] {
  const { tokens, subject, body, sentences, annexes, tail } = letter
  const end = Math.max(body.to, Math.min(tail.to, annexes[0]?.label.from ?? tail.to))
  const head = { from: 0, to: subject ? Math.min(subject.from, body.from) : body.from }
  const behind = { from: subject ? Math.max(subject.to, head.to) : head.to, to: body.from }
  return [
    ...linesOf(tokens, head).map((range): Unit => ({ ...range, part: 'head' })),
    ...(subject ? [{ ...subject, part: 'subject' } satisfies Unit] : []),
    ...linesOf(tokens, behind).map((range): Unit => ({ ...range, part: 'head' })),
    ...sentences
      .filter(({ from }) => !subject || from >= subject.to)
      .map(({ from, to }): Unit => ({ from, to, part: 'body' })),
    ...linesOf(tokens, { from: Math.max(body.to, tail.from), to: end }).map((range): Unit => ({
      ...range,
      part: 'closing',
    })),
    ...sentencesOf(tokens, { from: end, to: tokens.count }).map((range): Unit => ({
      ...range,
      part: 'annex',
    })),
  ]
}

/** Lines, and the sentences within them. */
function linesOf(tokens: Tokens, { from, to }: Range): Range[] {
  const lines: Range[] = []
  let start = from
  for (let at = from + 1; at <= to; at++) {
    if (at < to && (tokens.gap[at] ?? 0) < GAPS.line) continue
    lines.push(...sentencesOf(tokens, { from: start, to: at }))
    start = at
  }
  return lines
}
