import { ParticipantGroupSchema } from '@u4ssc/domain'
import type { CheckedFact, ClauseKind, FactValue } from '@u4ssc/domain/circulars/writing'
import { countryName, describeDate } from '@u4ssc/domain/words/languages'
import { isDate } from '@u4ssc/domain/timezones'
import type { AdminMessage } from '@u4ssc/messages/admin'
import { wording } from '../../../components/language/language'
import { nameOfLanguage } from '../../../components/language/name-of-language'
import { say } from '../../../components/language/say'
import { describeValue } from '../../../facts/describe-value'

/** Names of facts that are compared in part, or together with another. */
const FACT_NAMES = {
  '/schedule/days': 'writing.days',
  '/schedule/days/times': 'writing.times',
  '/venue/city': 'writing.place',
  '/venue/name': 'fact/venue',
} as const satisfies Partial<Record<CheckedFact, AdminMessage>>

/** Names of clauses that are not the name of a fact. */
const CLAUSE_NAMES = {
  convening: 'writing.clause-convening',
  languages: 'writing.clause-languages',
  eligibility: 'fact/participation',
  visa: 'writing.clause-visa',
} as const satisfies Partial<Record<ClauseKind, AdminMessage>>

/** Returns the name of a fact that a letter is checked for. */
export function nameOfFact(fact: CheckedFact): string {
  return say(hasOwnName(fact) ? FACT_NAMES[fact] : `fact${fact}`)
}

/** Returns the name of a clause. */
export function nameOfClause(clause: ClauseKind): string {
  return say(isNamed(clause) ? CLAUSE_NAMES[clause] : `fact/${clause}`)
}

function hasOwnName(fact: CheckedFact): fact is keyof typeof FACT_NAMES {
  return Object.hasOwn(FACT_NAMES, fact)
}

function isNamed(clause: ClauseKind): clause is keyof typeof CLAUSE_NAMES {
  return Object.hasOwn(CLAUSE_NAMES, clause)
}

/** Returns the value of a fact in words; a dash if it is not stated. */
export function describeFact(fact: CheckedFact, value: FactValue): string {
  const isList = typeof value === 'object' && value !== null
  const words = isList ? value.map((item) => wordOf(fact, item)) : describeValue(fact, value)
  return words.length === 0 ? '–' : words.join(wording.listSeparator)
}

function wordOf(fact: CheckedFact, item: string): string {
  if (fact === '/languages') return nameOfLanguage(item)
  const group = ParticipantGroupSchema.safeParse(item)
  if (group.success) return say(`facts.group-${group.data}`)
  if (fact === '/venue/city' && /^[A-Z]{2}$/.test(item)) return countryName(item, wording)
  const [date = '', time] = item.split(' ')
  if (isDate(date)) {
    const day = describeDate(date, wording)
    return time ? wording.time.moment.replace('{date}', day).replace('{time}', time) : day
  }
  return item
}
