import { CalendarDateSchema } from '@u4ssc/domain'
import { MEMBERSHIP_KINDS, SECTORS } from '@u4ssc/client/organizations'
import type { MembershipKind, Sector } from '@u4ssc/client/organizations'
import { capacityNamed, fold } from '../list-files/find-code-by-name'

/** Names of kinds of memberships, in addition to those of the domain such as "Sector Members". */
const KINDS: Readonly<Record<MembershipKind, readonly string[]>> = {
  'sector-member': [
    ...['sector member', 'membre de secteur', 'miembro de sector', 'член сектора', '部门成员'],
    'عضو قطاع',
  ],
  associate: ['associate', 'associé', 'asociado', 'ассоциированный член', '部门准成员', 'منتسب'],
  academia: [
    ...['academia', 'établissement universitaire', 'institución académica', '学术成员'],
    ...['академическая организация', 'هيئة أكاديمية'],
  ],
  partner: [
    ...['partner', 'u4ssc partner', 'partner of u4ssc', 'partenaire', 'partenaire de u4ssc'],
    ...['socio', 'socio de u4ssc', 'партнёр', 'партнёр u4ssc', '合作伙伴', 'u4ssc 合作伙伴'],
    ...['شريك', 'شريك في u4ssc'],
  ],
}

const KIND_OF: ReadonlyMap<string, MembershipKind> = new Map(
  MEMBERSHIP_KINDS.flatMap((kind) =>
    KINDS[kind].map((name): [string, MembershipKind] => [fold(name), kind]),
  ),
)

/** Returns a kind of membership by its code or its name in one of the six languages. */
export function kindNamed(words: string): MembershipKind | undefined {
  const capacity = capacityNamed(words)
  return KIND_OF.get(fold(words)) ?? MEMBERSHIP_KINDS.find((kind) => kind === capacity)
}

/** Returns a Sector by its letter, or as ITU-T, ITU-D or ITU-R. */
export function sectorNamed(words: string): Sector | undefined {
  const letter = fold(words)
    .replace(/^(itu|uit|мсэ)/, '')
    .toUpperCase()
  return SECTORS.find((sector) => sector === letter)
}

/** Returns a date in ISO format or as a spreadsheet stores it; other formats are ambiguous. */
export function dayWritten(words: string): string | undefined {
  const day = CalendarDateSchema.safeParse(words.replace(/T00:00:00(\.000)?Z$/, ''))
  return day.success ? day.data : undefined
}

/** Removes the mark that an export adds to text that begins like a formula. */
export function withoutMark(cell: string): string {
  return cell.replace(/^'(?=[=+\-@])/, '')
}
