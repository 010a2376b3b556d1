import { assertDate } from '../assert-scalars'
import type { Decision, Ground, MissingFact } from '../eligibility/index'
import { fillSentence } from './fill'
import { formatDate } from './format-date'
import { groundText, groundValues } from './ground-values'
import { assertWording, type Wording } from './wording'

/**
 * Why somebody may come or not: a sentence for each ground, naming the paragraph it rests on.
 *
 * The outcome itself is not among the words; it stands before them wherever they are shown.
 *
 * @example
 * describeDecision(decision, WORDINGS.es) // => 'La reunión está abierta … [¶5]. Colombia es miembro de la UIT (desde 1914).'
 */
export function describeDecision({ grounds }: Decision, wording: Wording): string {
  assertWording(wording)
  // Chinese sets no space between sentences
  return grounds
    .map((ground) => describeGround(ground, wording))
    .join(wording.language === 'zh' ? '' : ' ')
}

/**
 * One ground of a decision, as a sentence.
 *
 * @example
 * describeGround(decision.grounds[1], WORDINGS.ru) // => 'Колумбия — член МСЭ (с 1914 г.).'
 */
export function describeGround(ground: Ground, wording: Wording): string {
  assertWording(wording)
  return fillSentence(groundText(ground, wording), groundValues(ground, wording))
}

/**
 * From when somebody may come, as `eligibleFrom` gives it.
 *
 * @param date - calendar date, or null where no day on record makes a yes
 * @example
 * describeEligibleFrom('2024-09-19', WORDINGS.ar) // => 'يمكن الحضور ابتداءً من 19 سبتمبر 2024.'
 */
export function describeEligibleFrom(date: string | null, wording: Wording): string {
  assertWording(wording)
  if (date === null) return wording.neverEligible
  assertDate(date)
  const { locale } = wording
  return fillSentence(wording.eligibleFrom, { date: formatDate(date, locale, { weekday: false }) })
}

/**
 * What would settle a decision, and who can say it, as `missingFacts` gives it.
 *
 * @example
 * const niue = { capacity: 'individual', country: 'NU', organization: null }
 * const open = decideEligibility(niue, meeting.participation, { on: '2021-12-07' })
 * const [missing] = missingFacts(open)
 * describeMissingFact(missing, WORDINGS.en) // => 'The applicant can say whether they hold the nationality of New Zealand.'
 */
export function describeMissingFact({ fact, reason }: MissingFact, wording: Wording): string {
  assertWording(wording)
  return fillSentence(wording.missing[fact], groundValues({ reason, cites: null }, wording))
}
