import type { RegistrationRecord } from '@u4ssc/client/registrations'
import { countryName } from '@u4ssc/domain/words'
import type { AdminMessage } from '@u4ssc/messages/admin'
import { describeDayOf } from '../../../clock-format'
import { wording } from '../../../components/language/language'
import { nameOfLanguage } from '../../../components/language/name-of-language'
import { say } from '../../../components/language/say'

/** Columns that can be shown after the name. */
export const COLUMNS = [
  'organization',
  'country',
  'capacity',
  'email',
  'mode',
  'state',
  'eligibility',
  'access',
  'language',
  'place',
  'received',
] as const
export type Column = (typeof COLUMNS)[number]

export const DEFAULT_COLUMNS: readonly Column[] = [
  'organization',
  'country',
  'mode',
  'state',
  'eligibility',
  'access',
  'received',
]

export const COLUMN_LABELS: Readonly<Record<Column, AdminMessage>> = {
  organization: 'registrations.organization',
  country: 'registrations.filter-country',
  capacity: 'registrations.filter-capacity',
  email: 'field.email',
  mode: 'registrations.filter-mode',
  state: 'registrations.filter-state',
  eligibility: 'registrations.eligibility',
  access: 'registrations.filter-access',
  language: 'layout.nav-language',
  place: 'registrations.place',
  received: 'registrations.received',
}

const NEXT_TO_PANEL: readonly Column[] = ['mode', 'state']

/** Returns the columns for which there is space next to a panel, which has the others. */
export function columnsNextToPanel(columns: readonly Column[]): readonly Column[] {
  return columns.filter((column) => NEXT_TO_PANEL.includes(column))
}

export function classOf(column: Column, { state }: RegistrationRecord): string | undefined {
  if (column === 'received') return 'num soft'
  if (column === 'organization') return 'breaks'
  return column === 'state' && state === 'in-review' ? 'caution' : undefined
}

/** Returns the text of a cell. */
export function cellOf(column: Column, record: RegistrationRecord): string {
  switch (column) {
    case 'organization':
      return record.organization ?? '–'
    case 'country':
      return countryName(record.country, wording)
    case 'capacity':
      return say(`registrations.capacity-${record.capacity}`)
    case 'email':
      return record.email ?? '–'
    case 'mode':
      return say(`registrations.mode-${record.mode}`)
    case 'state':
      return say(`registrations.state-${record.state}`)
    case 'eligibility':
      return say(`registrations.outcome-${record.outcome}`)
    case 'access':
      return (
        record.accessNeeds
          .map(({ service }) => say(`registrations.need-${service}`))
          .join(wording.listSeparator) || '–'
      )
    case 'language':
      return nameOfLanguage(record.language)
    case 'place':
      return record.place === null ? '–' : String(record.place)
    case 'received':
      return describeDayOf(record.createdAt)
  }
}
