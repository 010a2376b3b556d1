import { oncePerObject } from '../../text/tokens/index'
import type { CircularVocabulary } from '../../text/vocabulary/index'

/** What a word is to a date: 1 to 12 a month, from {@link WEEKDAY} on a weekday, or one of these. */
export type Role = number

export const WEEKDAY = 20
export const RANGE = 30
export const AND = 31
export const FILLER = 32
export const ORDINAL = 33
export const HOUR = 34
/** The first word of a month of two. */
export const HALF_MONTH = 35
export const MINUTE = 36
export const AT = 37
export const YEAR = 38
export const OR = 39

/** The words of a language that dates are made of, laid out on first use. */
export const calendarVocabularyOf = oncePerObject(
  ({ calendar }: CircularVocabulary): ReadonlyMap<string, Role> => layOut(calendar),
)

const SHORT_LENGTH = 3

function layOut(calendar: CircularVocabulary['calendar']): Map<string, Role> {
  const { months, weekdays, range, and, or, filler, year, ordinal, hours, minutes, at } = calendar
  const roles = new Map<string, Role>()
  const put = (list: string, role: Role, step = 0) =>
    list.split(' ').forEach((names, index) => {
      for (const name of names.split(',')) {
        roles.set(name.replace('_', ' '), role + index * step)
        const [half, other] = name.split('_')
        if (other !== undefined && half !== undefined) roles.set(half, HALF_MONTH)
      }
    })
  putShort(roles, weekdays, WEEKDAY)
  putShort(roles, months, 1)
  put(ordinal, ORDINAL)
  put(hours, HOUR)
  put(minutes, MINUTE)
  put(at, AT)
  put(year, YEAR)
  put(filler, FILLER)
  put(and, AND)
  put(or, OR)
  put(range, RANGE)
  put(weekdays, WEEKDAY, 1)
  put(months, 1, 1)
  roles.delete('')
  return roles
}

/** Writers cut a name where they like, after its third letter or later: "Sept", "févr", "нояб". */
function putShort(roles: Map<string, Role>, list: string, role: Role): void {
  if (/[\u0600-\u06ff]/.test(list)) return
  list.split(' ').forEach((names, index) => {
    for (const name of names.split(',')) {
      for (let length = SHORT_LENGTH; length < name.length; length++) {
        const short = name.slice(0, length)
        const known = roles.get(short)
        if (known === undefined || known >= WEEKDAY !== role >= WEEKDAY) {
          roles.set(short, role + index)
        }
      }
    }
  })
}
