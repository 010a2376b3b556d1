import type { Meeting } from '../../meetings/index'
import type { Findings, Letter } from '../document/index'
import { unitsOf } from '../mentions/index'
import { holderOf, oncePerObject, type Range, rangeOf, spanOf } from '../tokens/index'
import type { Sense } from '../vocabulary/index'
import { FACT_KINDS } from './fact-kinds'

/**
 * Makes facts uncertain whose words hold others that change them and that no reading used, and says
 * which: "not", "except", "every", "to be confirmed".
 */
export function questionFacts(
  letter: Letter,
  meetings: readonly Meeting[],
  findings: Findings,
): void {
  const units = unitsKept(letter)
  const pointers = Object.keys(findings.evidence)
  meetings.forEach((meeting, index) => {
    const at = `/meetings/${index}`
    const own = pointers.filter((pointer) => pointer.startsWith(`${at}/`))
    for (const { pattern, changedBy, isSpokenOf } of FACT_KINDS) {
      const facts = own.filter((pointer) => pattern.test(pointer.slice(at.length)))
      const [first] = facts
      if (first === undefined) continue
      const stating = new Set(
        facts.flatMap((pointer) =>
          (findings.evidence[pointer]?.spans ?? []).flatMap(
            (span) => holderOf(units, rangeOf(letter.tokens, span)) ?? [],
          ),
        ),
      )
      const around = units.filter(
        (unit) =>
          stating.has(unit) ||
          ((unit.part === 'body' || unit.part === 'subject') && isSpokenOf(letter, unit, meeting)),
      )
      const words = around
        .flatMap((unit) => changedBy.flatMap((sense) => letter.marks.within(sense, unit)))
        .find((range) => !findings.hasUsed(range) && !isOtherwise(letter, range))
      if (!words) continue
      facts.forEach((pointer) => findings.doubt(pointer))
      findings.remark({ code: 'words-not-read', span: spanOf(letter.tokens, words), pointer: first })
    }
  })
}

/** Whether words only look as if they changed something: "not later than", "every day" of daily times. */
function isOtherwise({ marks }: Letter, { from, to }: Range): boolean {
  return OTHERWISE.some((sense) =>
    marks.within(sense, { from: from - PHRASE_MAX, to: to + PHRASE_MAX }).some(
      (own) => own.from < to && from < own.to,
    ),
  )
}

const OTHERWISE = ['no-negation', 'due', 'daily', 'free', 'refused'] as const satisfies readonly Sense[]
/** Tokens; few phrases are longer. */
const PHRASE_MAX = 6

const unitsKept = oncePerObject(unitsOf)
