import type { Language } from '@u4ssc/domain'
import { countryName, WORDINGS } from '@u4ssc/domain/words/languages'
import { listMessages } from '@u4ssc/messages/lists'
import type { RegistrationRow } from '../db/tables/index'

/** Returns name, organization, country and capacity in words. */
export function personCells(
  { name, organization, country, capacity }: RegistrationRow,
  language: Language,
): [name: string, organization: string, country: string, capacity: string] {
  return [
    name,
    organization ?? '',
    countryName(country, WORDINGS[language]),
    listMessages(language)(`list.capacity-${capacity}`),
  ]
}
