import { assertDate } from '../assert-scalars'
import type { Decision, Ground, MissingFact } from '../eligibility/index'
import { fillSentence } from './fill'
import { formatDate } from './format-date'
import { groundText, groundValues } from './ground-values'
import { assertWording, type Wording } from './wording'
import { assertList, assertObject } from '../wrong-argument'

/**
 * Returns the reasons for a decision: a sentence for each ground, with the paragraph that it cites.
 * The outcome itself is not included.
 *
 * @example
 * describeDecision(decision, WORDINGS.es) // => 'La reunión está abierta … [párr. 5]. Colombia: miembro de la UIT (desde 1914).'
 */
export function describeDecision(decision: Decision, wording: Wording): string {
  assertObject(decision, 'decision')
  assertList(decision.grounds, 'decision.grounds')
  assertWording(wording)
  return decision.grounds.map((ground) => describeGround(ground, wording)).join(wording.space)
}

/**
 * Returns one ground of a decision as a sentence.
 *
 * @example
 * describeGround(decision.grounds[1], WORDINGS.ru) // => 'Колумбия – член МСЭ (с 1914 г.).'
 */
export function describeGround(ground: Ground, wording: Wording): string {
  assertObject(ground, 'ground')
  assertObject(ground.reason, 'ground.reason')
  assertWording(wording)
  return fillSentence(groundText(ground, wording), groundValues(ground, wording))
}

/**
 * Returns a sentence about the first day on which an applicant is eligible, as `eligibleFrom` gives
 * it.
 *
 * @param date - calendar date, or `null` if no day is on record
 * @example
 * describeEligibleFrom('2024-09-19', WORDINGS.ar) // => 'تمكن المشاركة ابتداءً من 19 سبتمبر 2024.'
 */
export function describeEligibleFrom(date: string | null, wording: Wording): string {
  assertWording(wording)
  if (date === null) return wording.neverEligible
  assertDate(date)
  const { locale } = wording
  return fillSentence(wording.eligibleFrom, { date: formatDate(date, locale, { weekday: false }) })
}

/**
 * Returns a sentence about a fact that would settle a decision, and who can provide it.
 *
 * @example
 * const niue = { capacity: 'individual', country: 'NU', organization: null }
 * const open = decideEligibility(niue, meeting.participation, { on: '2021-12-07' })
 * const [missing] = missingFacts(open)
 * describeMissingFact(missing, WORDINGS.en) // => 'The applicant can say whether they are a national of New Zealand.'
 */
export function describeMissingFact(missing: MissingFact, wording: Wording): string {
  assertObject(missing, 'missing')
  const { fact, reason } = missing
  assertObject(reason, 'missing.reason')
  assertWording(wording)
  return fillSentence(wording.missing[fact], groundValues({ reason, cites: null }, wording))
}
