import type { Meeting } from '@u4ssc/domain/meetings'
import { calendarVocabularyOf, RANGE } from '../../values/dates/index'
import type { Findings, Letter } from '../../values/letter/index'
import { rangeOf, spanOf } from '../../text/tokens/index'

/**
 * Questions the day of a meeting that the letter states as an end and nothing else: "until 18 December",
 * of what began in another sentence.
 */
export function questionEnds(
  { tokens, vocabulary }: Letter,
  meetings: readonly Meeting[],
  findings: Findings,
): void {
  const roles = calendarVocabularyOf(vocabulary)
  meetings.forEach(({ schedule: { days } }, index) => {
    const pointer = `/meetings/${index}/schedule/days/0/date`
    const spans = findings.evidence[pointer]?.spans ?? []
    const [first] = spans
    const isEnd = spans.every(
      (span) => roles.get(tokens.word[rangeOf(tokens, span).from - 1] ?? '') === RANGE,
    )
    if (days.length !== 1 || !first || !isEnd) return
    const { from, to } = rangeOf(tokens, first)
    findings.doubt(pointer)
    findings.remark({
      code: 'words-not-read',
      span: spanOf(tokens, { from: from - 1, to }),
      pointer,
    })
  })
}
