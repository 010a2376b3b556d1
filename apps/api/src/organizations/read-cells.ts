import { CalendarDateSchema } from '@u4ssc/domain'
import { SECTORS } from '@u4ssc/client/contract'
import type { MembershipKind, Sector } from '@u4ssc/client/contract'
import { capacityNamed, fold } from '../named'

const PARTNER: ReadonlySet<string> = new Set(
  [
    ...['partner', 'u4ssc partner', 'partenaire', 'socio', 'партнёр', 'партнер'],
    ...['شريك', '合作伙伴', '伙伴'],
  ].map(fold),
)

/** A kind of membership by its code, or by its name in one of the six languages. */
export function kindNamed(words: string): MembershipKind | undefined {
  if (PARTNER.has(fold(words))) return 'partner'
  const capacity = capacityNamed(words)
  switch (capacity) {
    case 'sector-member':
    case 'associate':
    case 'academia':
      return capacity
    default:
      return undefined
  }
}

/** A Sector by its letter, or as ITU-T, ITU-D, ITU-R. */
export function sectorNamed(words: string): Sector | undefined {
  const letter = fold(words)
    .replace(/^(itu|uit|мсэ)/, '')
    .toUpperCase()
  return SECTORS.find((sector) => sector === letter)
}

/** A day as it is written everywhere alike, or as a spreadsheet keeps it; any other could be two days. */
export function dayWritten(words: string): string | undefined {
  const day = CalendarDateSchema.safeParse(words.replace(/T00:00:00(\.000)?Z$/, ''))
  return day.success ? day.data : undefined
}

/** A text that begins like a formula has a mark before it in an export. */
export function withoutMark(cell: string): string {
  return cell.replace(/^'(?=[=+\-@])/, '')
}
