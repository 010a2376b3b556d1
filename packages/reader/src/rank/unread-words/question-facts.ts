import type { Meeting } from '@u4ssc/domain/meetings'
import type { Findings, Letter } from '../../values/letter/index'
import { type Unit, unitsOf } from '../../meetings/mentions/index'
import { holderOf, oncePerObject, type Range, rangeOf, spanOf } from '../../text/tokens/index'
import type { Sense } from '../../text/vocabulary/index'
import { FACT_KINDS, type FactKind } from './fact-kinds'
import { questionClocks } from './other-clock'
import { questionEnds } from './only-end'
import { questionPlaces } from './other-place'
import { remarkOnRestriction } from './restriction'
import { questionHours } from './unread-hours'

/**
 * Makes facts uncertain whose words hold others that change them and that no reading used, and says
 * which: "not", "except", "every", "to be confirmed".
 */
export function questionFacts(
  letter: Letter,
  meetings: readonly Meeting[],
  findings: Findings,
): void {
  questionHours(letter, meetings, unitsKept(letter), findings)
  questionClocks(letter, meetings, unitsKept(letter), findings)
  questionEnds(letter, meetings, findings)
  questionPlaces(letter, meetings, findings)
  const isUnread = (words: Range) => !findings.hasUsed(words) && !isOtherwise(letter, words)
  if (meetings.length > 0) remarkOnRestriction(letter, unitsKept(letter), findings, isUnread)
  const pointers = Object.keys(findings.evidence)
  meetings.forEach((meeting, index) => {
    const at = `/meetings/${index}`
    const own = pointers.filter((pointer) => pointer.startsWith(`${at}/`))
    for (const kind of FACT_KINDS) {
      const facts = own.filter((pointer) => kind.pattern.test(pointer.slice(at.length)))
      const [pointer] = facts
      const words = pointer && unreadWords(letter, kind, meeting, facts, findings)
      if (!words) continue
      for (const fact of facts) findings.doubt(fact)
      findings.remark({ code: 'words-not-read', span: spanOf(letter.tokens, words), pointer })
    }
  })
}

/** The first words that change one of the facts and that no reading used. */
function unreadWords(
  letter: Letter,
  { changedBy, isSpokenOf, isOfAnother }: FactKind,
  meeting: Meeting,
  facts: readonly string[],
  findings: Findings,
): Range | undefined {
  const units = unitsKept(letter)
  const spans = facts.flatMap((pointer) => findings.evidence[pointer]?.spans ?? [])
  const stating = new Set(spans.map((span) => holderOf(units, rangeOf(letter.tokens, span))))
  const isAbout = (unit: Unit) =>
    stating.has(unit) || (isText(unit) && isSpokenOf(letter, unit, meeting))
  return units
    .filter(isAbout)
    .flatMap((unit) =>
      changedBy
        .flatMap((sense) => letter.marks.within(sense, unit))
        .filter(
          (words) =>
            !findings.hasUsed(words) &&
            !isOtherwise(letter, words) &&
            !isOfAnother(letter, words, unit, meeting),
        ),
    )[0]
}

const unitsKept = oncePerObject(unitsOf)

function isText({ part }: Unit): boolean {
  return part !== 'annex' && part !== 'closing'
}

/** Whether words only look as if they changed something: "not later than", "every day" of daily times. */
function isOtherwise({ marks }: Letter, { from, to }: Range): boolean {
  const near = { from: from - PHRASE_MAX, to: to + PHRASE_MAX }
  return OTHERWISE.some((sense) =>
    marks.within(sense, near).some((own) => own.from < to && from < own.to),
  )
}

const OTHERWISE = [
  'no-negation',
  'due',
  'daily',
  'free',
  'moved-from',
] as const satisfies readonly Sense[]
/** Tokens; few phrases are longer. */
const PHRASE_MAX = 6
