import type { Findings, Letter } from '../../values/letter/index'
import { PARTICIPANT_SENSES } from '../../facts/index'
import type { Unit } from '../../meetings/mentions/index'
import { type Range, spanOf } from '../../text/tokens/index'

/**
 * Says which words keep somebody out of the meetings, if no reading used them: "no invitation is
 * extended to Academia", "equipment makers are not admitted".
 */
export function remarkOnRestriction(
  letter: Letter,
  units: readonly Unit[],
  findings: Findings,
  isUnread: (words: Range) => boolean,
): void {
  if (findings.diagnostics.some(({ code }) => code === 'restriction-not-read')) return
  const { marks } = letter
  const words = units
    .filter(({ part }) => part === 'body' || part === 'head')
    .filter((unit) => PARTICIPANT_SENSES.some((sense) => marks.first(sense, unit)))
    .flatMap((unit) => {
      const admits = ADMITTING.some((sense) => marks.first(sense, unit))
      return [
        ...marks.within('excepts', unit),
        ...(admits ? [...marks.within('not', unit), ...marks.within('narrows', unit)] : []),
      ]
    })
    .find(isUnread)
  if (!words) return
  const span = spanOf(letter.tokens, words)
  findings.remark({ code: 'restriction-not-read', span, pointer: '/meetings/0/participation' })
}

const ADMITTING = ['takes-part', 'open-to', 'may'] as const
