import { isCountry, isDate } from '../assert-scalars'
import type { Change } from '../meetings/index'
import { zoneLabel } from '../timezones/index'
import { countryName } from './country-name'
import { describeTimeRange, type LocalDateTime } from './describe-time'
import { fill } from './fill'
import { formatDate } from './format-date'
import { formatNumber, inNumerals, languageName, listWords } from './intl'
import type { CodeKey, Wording } from './wording'

type Json = Change['before']
/** The zone that the times of a change are shown in. */
export interface DisplayZone {
  /** What it shows at a time of the meeting. */
  readonly convert: (moment: LocalDateTime) => LocalDateTime
  /** Said after the times, for example "Geneva time". */
  readonly name: string
}

interface Context {
  readonly wording: Wording
  readonly names: Readonly<Record<string, string>>
  readonly displayZone: DisplayZone | null
}

const IDS = new Set(['speaker', 'speakers', 'documents'])
/** Fields whose strings are codes, and those whose strings are said without quotation marks. */
const CODES = new Set(['mode', 'status', 'fee', 'role', 'result', 'kind'])
const BARE = new Set(['url', 'website', 'email', 'telephone', 'fax', 'web', 'requestContact'])
/** What says nothing to people. */
const UNSAID = new Set(['id', 'code', 'cites'])
/** What a thing is known by, the first that it has. */
const NAMES = ['title', 'name', 'label', 'what', 'item', 'text', 'organization']

/** A value of a meeting in words; empty where it has none that would help anybody. */
export function changeValue(
  value: Json,
  change: Pick<Change, 'what' | 'pointer'>,
  context: Context,
): string {
  const field = change.pointer.split('/').findLast((part) => !/^(\d+|-)?$/.test(part)) ?? ''
  return valueWords(value, field, context)
}

function valueWords(value: Json, field: string, context: Context): string {
  const { wording } = context
  if (value === null) return wording.changes['not-stated']
  if (typeof value === 'boolean') return wording.changes[value ? 'yes' : 'no']
  if (typeof value === 'number') return formatNumber(value, wording.locale)
  if (typeof value === 'string') return textWords(value, field, context)
  if (Array.isArray(value)) return arrayWords(value, field, context)
  return recordWords(value, context)
}

function textWords(text: string, field: string, { wording, names }: Context): string {
  const { locale, codes, quote } = wording
  if (isDate(text)) return formatDate(text, locale)
  if (/^\d{2}:\d{2}$/.test(text)) return inNumerals(text, locale)
  if (field === 'id') return ''
  if (IDS.has(field)) return Object.hasOwn(names, text) ? (names[text] ?? '') : ''
  if (CODES.has(field)) return isCode(text, codes) ? codes[text] : ''
  if (field === 'country' && isCountry(text)) return countryName(text, wording)
  if (field === 'languages' || field === 'language') return languageName(text, locale)
  if (field === 'zone') return zoneLabel(text)
  return BARE.has(field) ? text : fill(quote, { text })
}

function isCode(text: string, codes: Readonly<Record<string, string>>): text is CodeKey {
  return Object.hasOwn(codes, text)
}

function arrayWords(values: readonly Json[], field: string, context: Context): string {
  if (values.length === 0) return context.wording.changes['not-stated']
  const words = values.map((value) => valueWords(value, field, context))
  return listWords(
    words.filter((each) => each !== ''),
    context.wording,
  )
}

function recordWords(record: Readonly<Record<string, Json>>, context: Context): string {
  const { date, starts, ends, opens, closes, endDate } = record
  if (isDate(date)) {
    const { displayZone, wording } = context
    const moment = (time: Json | undefined, day = date) => {
      if (typeof time !== 'string') return null
      return displayZone === null ? { date: day, time } : displayZone.convert({ date: day, time })
    }
    const lastDay = typeof endDate === 'string' ? endDate : date
    const hours = { opens: moment(starts ?? opens), closes: moment(ends ?? closes, lastDay) }
    if (!hours.opens && !hours.closes) return formatDate(date, wording.locale)
    const said = describeTimeRange(hours, wording)
    return displayZone === null ? said : `${said} (${displayZone.name})`
  }
  const named = NAMES.find((field) => typeof record[field] === 'string' && record[field] !== '')
  const fields = named === undefined ? Object.keys(record) : [named, 'role', 'city', 'country']
  const words = fields.flatMap((field) => {
    const value = record[field]
    return value === null || value === undefined || UNSAID.has(field)
      ? []
      : [valueWords(value, field, context)]
  })
  return listWords(
    words.filter((each) => each !== ''),
    context.wording,
  )
}
