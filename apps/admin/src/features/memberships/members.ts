import { memberStatesOn, membershipOf } from '@u4ssc/domain/eligibility'
import type { MembershipBasis } from '@u4ssc/domain/eligibility'
import { countryName } from '@u4ssc/domain/words'
import { wording } from '../../components/language/language'

interface StateMember {
  readonly code: string
  readonly name: string
  /** A year, or a day if it is known. */
  readonly since: string
  readonly basis: MembershipBasis
}

/** Returns the ITU Member States on a day, sorted by name in the language of the dashboard. */
export function statesOn(day: string): StateMember[] {
  const { compare } = new Intl.Collator(wording.locale)
  return memberStatesOn(day)
    .flatMap((code) => {
      const status = membershipOf(code, day)
      if (status.status !== 'member') return []
      const { since, basis } = status
      return [{ code, name: countryName(code, wording), since, basis }]
    })
    .sort((one, other) => compare(one.name, other.name))
}
