import { assertCountry } from '../assert-scalars'
import { readDate } from '../date-input'
import { CAPACITIES, type Applicant, type Capacity } from './applicant'
import { assertApplicant, assertOptions } from './assert-options'
import { decideEligibility, type EligibilityOptions } from './decide-eligibility'
import { membershipStarts } from './entity-membership'
import { memberSince } from './memberships'
import type { ParticipationPolicy } from './policy'

/**
 * Returns the first date, from the given one, on which the applicant is eligible under the same
 * circular.
 *
 * Checks the dates on which a membership begins: that of the country, or of the organization if the
 * caller gives it.
 *
 * @returns `YYYY-MM-DD`; null where no day on record makes a yes
 * @throws RangeError for a day, a country or a capacity that does not exist
 * @example
 * const policy = {
 *   openTo: [{ kind: 'individuals-from-member-countries', cites: null }],
 *   conditions: [],
 * }
 * const palau = { capacity: 'individual', country: 'PW' }
 * eligibleFrom(palau, policy, { on: '2021-12-07' }) // => '2024-09-19'
 */
export function eligibleFrom(
  applicant: Applicant,
  policy: ParticipationPolicy,
  options: EligibilityOptions,
): string | null {
  assertOptions(options)
  assertApplicant(applicant)
  const { memberships } = options
  const on = readDate(options.on, 'options.on')
  assertCountry(applicant.country, 'applicant.country')
  const starts = [
    memberSince(applicant.country) ?? on,
    ...membershipStarts(memberships?.entities ?? [], applicant),
  ]
  const days = [on, ...starts.filter((day) => on < day).sort()]
  const mayCome = (day: string) =>
    decideEligibility(applicant, policy, { ...options, on: day }).outcome === 'eligible'
  return days.find(mayCome) ?? null
}

/**
 * Returns the capacities in which the same person is eligible.
 *
 * @returns in the order of `CAPACITIES`
 * @throws RangeError for a day or a country that does not exist
 * @example
 * const colombia = { country: 'CO' }
 * const policy = { openTo: [{ kind: 'member-states', cites: null }], conditions: [] }
 * eligibleCapacities(colombia, policy, { on: '2021-12-07' }) // => ['member-state']
 */
export function eligibleCapacities(
  applicant: Omit<Applicant, 'capacity'>,
  policy: ParticipationPolicy,
  options: EligibilityOptions,
): Capacity[] {
  return CAPACITIES.filter(
    (capacity) =>
      decideEligibility({ ...applicant, capacity }, policy, options).outcome === 'eligible',
  )
}
