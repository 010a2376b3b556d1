import type { DateMention } from '../../values/dates/index'
import { type Letter, opensRegistration } from '../../values/letter/index'
import { probabilitiesOf, scoreOf, type WeightsFor } from '../log-linear/index'
import type { Unit } from '../mentions/index'
import { letterDays, type RoleFeature, roleFeatures } from './role-features'
import weights from './role-weights.json' with { type: 'json' }

/** Maximum number of dates with a role; more are a calendar, and each costs time. */
const DATES_MAX = 250

/** What a date of a letter is: of the letter itself, of a meeting, of something due, or of something else. */
export const DATE_ROLES = ['issued', 'meeting', 'deadline', 'other'] as const
export type DateRole = (typeof DATE_ROLES)[number]

/** Written by `npm run train`. */
const ROLE_WEIGHTS: {
  readonly [Role in DateRole]: WeightsFor<RoleFeature, (typeof weights)[Role]>
} = weights

/** A date and how likely each role is. */
export interface DatedRole {
  readonly date: DateMention
  readonly chances: Readonly<Record<DateRole, number>>
}

const NOTHING: DatedRole['chances'] = { issued: 0, meeting: 0, deadline: 0, other: 1 }

/** Returns how likely each date of a letter has each role, in the order of the dates. */
export function dateRoles(
  letter: Letter,
  issuedOn: string | null,
  units: readonly Unit[],
): DatedRole[] {
  const days = letterDays(letter, issuedOn, units)
  return letter.dates.map((date, index) => {
    if (index >= DATES_MAX || opensRegistration(letter, date)) return { date, chances: NOTHING }
    const features = roleFeatures(days, date)
    const [issued = 0, meeting = 0, deadline = 0, other = 0] = probabilitiesOf(
      DATE_ROLES.map((role) => scoreOf(features, ROLE_WEIGHTS[role])),
    )
    return { date, chances: { issued, meeting, deadline, other } }
  })
}
