import type { DelegationRecord } from '@u4ssc/client/delegations'
import { countryName } from '@u4ssc/domain/words'
import { wording } from '../../components/language/language'

/** Returns the organization and its country, or the name of the Member State. */
export function nameOfEntity({
  organization,
  country,
}: Pick<DelegationRecord, 'organization' | 'country'>): string {
  const place = countryName(country, wording)
  return organization === null ? place : [organization, place].join(wording.listSeparator)
}
