import type { DelegationRecord } from '@u4ssc/client'
import { countryName } from '@u4ssc/domain/words'
import { wording } from '../../components/language'

/** As its people call it: the organization and its country, or the state alone. */
export function nameOfEntity({
  organization,
  country,
}: Pick<DelegationRecord, 'organization' | 'country'>): string {
  const place = countryName(country, wording)
  return organization === null ? place : `${organization}, ${place}`
}
