import type { Letter } from '../document/index'
import type { Title } from '../topics/index'

const LETTERS = ['circular', 'collective-letter', 'circular-letter'] as const
const LETTER_REACH = 5

/**
 * Another letter convened the meeting: "Study Group 20, which has been convened by
 * Collective letter 4/20".
 */
export function isConvenedElsewhere({ marks, sentences, tail }: Letter, { noun }: Title): boolean {
  const whole = { from: 0, to: tail.from }
  const isAmending = (
    ['addendum', 'corrigendum', 'revision', 'amending', 'superseding'] as const
  ).some((sense) => marks.first(sense, whole) !== null)
  if (isAmending || marks.first('beside', { from: noun.from, to: tail.from })) return false
  return sentences.some((sentence) =>
    marks.within('apart', sentence).some(({ to }) => {
      const near = { from: to, to: Math.min(sentence.to, to + LETTER_REACH) }
      return LETTERS.some((sense) => marks.first(sense, near) !== null)
    }),
  )
}
