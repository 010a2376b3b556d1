import { isCountry, isDate } from '../assert-scalars'
import type { PointersWith, ValueKind } from '../meetings/facts/index'
import type { Change } from '../meetings/index'
import { zoneLabel } from '../timezones/index'
import { countryName } from './country-name'
import { describeTimeRange, type LocalDateTime, type TimeRange } from './describe-time'
import { fill } from './fill'
import { formatDate } from './format-date'
import { formatNumber, inNumerals, joinWords, languageName, listWords } from './intl'
import type { CodeKey, Wording } from './wording'

type Json = Change['before']
type JsonRecord = Readonly<Record<string, Json>>

/** The zone that the times of a change are shown in. */
export interface DisplayZone {
  /** Converts a date and time of the meeting, or of another zone, into this zone. */
  readonly convert: (moment: LocalDateTime, zone?: string) => LocalDateTime
  /** Follows the times, for example "Geneva time". */
  readonly name: string
}

interface Context {
  readonly wording: Wording
  readonly names: Readonly<Record<string, string>>
  readonly displayZone: DisplayZone | null
}

/** Names of the facts of some kinds, and of such parts of facts: a new one has a line below. */
type Named<Kind extends ValueKind> =
  PointersWith<{ readonly is: Kind }> extends infer Pointer
    ? Pointer extends `/${string}/${infer Part}`
      ? Part
      : Pointer extends `/${infer Name}`
        ? Name
        : never
    : never
type Fields<Kind extends ValueKind> = Readonly<Record<Named<Kind>, true>>

const IDS = { speaker: true, speakers: true, documents: true }
/** Fields with codes as strings. */
const CODES = {
  ...{ mode: true, status: true, fee: true },
  ...{ role: true, result: true, kind: true, services: true, access: true },
} as const satisfies Fields<'code'>
/** Fields with strings that need no quotation marks. */
const BARE = {
  ...{ url: true, website: true },
  ...{ email: true, telephone: true, fax: true, web: true, requestContact: true },
} as const satisfies Fields<'address'>
/** Fields that mean nothing to people. */
const UNSAID = { id: true, code: true, cites: true }
/** Texts too long for a sentence, which then says only that they changed. */
const LONG = {
  ...{ description: true, image: true, abstract: true, gettingThere: true, visa: true },
  ...{ accommodation: true, practicalInformation: true, biography: true },
} as const satisfies Fields<'markdown'>
const LANGUAGE_FIELDS = {
  ...{ language: true, languages: true, interpretation: true, captioning: true },
} as const satisfies Fields<'language' | 'languages'>
/** Fields that name a record; the first that it has is used. */
const NAMES = ['title', 'name', 'label', 'what', 'item', 'text', 'organization']

/** Returns a value of a meeting in words, or an empty text if it has none for people. */
export function changeValue(
  value: Json,
  change: Pick<Change, 'what' | 'pointer'>,
  context: Context,
): string {
  const field = change.pointer.split('/').findLast((part) => !/^(\d+|-)?$/.test(part)) ?? ''
  if (Object.hasOwn(LONG, field)) return ''
  if (change.what === 'localization') return languageName(field, context.wording.locale)
  return valueWords(value, field, context)
}

function valueWords(value: Json, field: string, context: Context): string {
  const { wording } = context
  if (value === null) return wording.changes['not-stated']
  // A separate sentence says whether a fact is true
  if (typeof value === 'boolean') return ''
  if (typeof value === 'number') return formatNumber(value, wording.locale)
  if (typeof value === 'string') return textWords(value, field, context)
  if (Array.isArray(value)) return arrayWords(value, field, context)
  return recordWords(value, context)
}

function textWords(text: string, field: string, { wording, names }: Context): string {
  const { locale, codes, quote } = wording
  const unquoted = (said: string) => fill(wording.unquoted, { text: said })
  if (isDate(text)) return formatDate(text, locale)
  if (/^\d{2}:\d{2}$/.test(text)) return inNumerals(text, locale)
  if (field === 'id') return ''
  if (Object.hasOwn(IDS, field))
    return Object.hasOwn(names, text) ? unquoted(names[text] ?? '') : ''
  if (Object.hasOwn(CODES, field)) return isCode(text, codes) ? codes[text] : ''
  if (field === 'country' && isCountry(text)) return countryName(text, wording)
  if (Object.hasOwn(LANGUAGE_FIELDS, field)) return languageName(text, locale)
  if (field === 'zone') return unquoted(zoneLabel(text))
  return Object.hasOwn(BARE, field) || field === 'city' ? unquoted(text) : fill(quote, { text })
}

function isCode(text: string, codes: Readonly<Record<string, string>>): text is CodeKey {
  return Object.hasOwn(codes, text)
}

function arrayWords(values: readonly Json[], field: string, context: Context): string {
  if (values.length === 0) return context.wording.changes['not-stated']
  const words = values.map((value) => valueWords(value, field, context))
  const isPhrase = Object.hasOwn(LANGUAGE_FIELDS, field) || Object.hasOwn(CODES, field)
  return isPhrase ? joinWords(words, context.wording) : listWords(words, context.wording)
}

function recordWords(record: JsonRecord, context: Context): string {
  const { date, time, organization, isRecorded, services } = record
  // The address of a recording says that there is one
  if (typeof isRecorded === 'boolean')
    return valueWords(record['url'] ?? isRecorded, 'url', context)
  if (Array.isArray(services))
    return services.length > 0 ? arrayWords(services, 'services', context) : ''
  if (isDate(date) && typeof time === 'string')
    return deadlineWords({ ...record, date, time }, context)
  if (isDate(date)) return timesWords(record, date, context)
  const named = NAMES.find((field) => typeof record[field] === 'string' && record[field] !== '')
  if (named === undefined && isRecord(organization)) return recordWords(organization, context)
  const fields = named === undefined ? Object.keys(record) : [named, 'role', 'city', 'country']
  const words = fields.flatMap((field) => {
    const value = record[field]
    return value === null || value === undefined || Object.hasOwn(UNSAID, field)
      ? []
      : [valueWords(value, field, context)]
  })
  return listWords(words, context.wording)
}

function isRecord(value: Json | undefined): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Returns the date and time of a deadline in the display zone, or else in its own zone. */
function deadlineWords({ date, time, zone }: JsonRecord & LocalDateTime, context: Context): string {
  const { wording, displayZone } = context
  const own = typeof zone === 'string' ? zone : undefined
  const shown = displayZone?.convert({ date, time }, own) ?? { date, time }
  const moment = fill(wording.time.moment, {
    date: formatDate(shown.date, wording.locale),
    time: inNumerals(shown.time, wording.locale),
  })
  const name = displayZone?.name ?? (own === undefined ? '' : textWords(own, 'zone', context))
  return listWords([moment, name], wording)
}

function timesWords(record: JsonRecord, date: string, context: Context): string {
  const { displayZone, wording } = context
  const { start, end } = timesOf(record, date, displayZone)
  if (!start && !end) return formatDate(date, wording.locale)
  const words = describeTimeRange({ start, end }, wording)
  return displayZone === null ? words : listWords([words, displayZone.name], wording)
}

/** Returns the first and the last time of a sitting or session in the display zone. */
function timesOf(record: JsonRecord, date: string, displayZone: DisplayZone | null): TimeRange {
  const { startTime, endTime, endDate } = record
  const shown = (time: Json | undefined, day: string) => {
    if (typeof time !== 'string') return null
    return displayZone === null ? { date: day, time } : displayZone.convert({ date: day, time })
  }
  const lastDay = typeof endDate === 'string' ? endDate : date
  return { start: shown(startTime, date), end: shown(endTime, lastDay) }
}

/**
 * Returns the earlier value of a change in words: only the times if the day stays the same, and
 * never the name of the zone, because the new value next to it has both.
 */
export function earlierValue(
  { before, after, ...change }: Pick<Change, 'what' | 'pointer' | 'before' | 'after'>,
  context: Context,
): string {
  const { displayZone, wording } = context
  const [old, now] = [before, after].map((value) => timesOn(value, displayZone))
  if (old && old.date === now?.date)
    return inNumerals(`${old.startTime}–${old.endTime}`, wording.locale)
  const unnamed = displayZone && { ...displayZone, name: '' }
  return changeValue(before, change, { ...context, displayZone: unnamed })
}

/**
 * Returns the times of a sitting or session that begins and ends on one day in the display zone.
 */
export function timesOn(
  value: Json,
  displayZone: DisplayZone | null,
): { readonly date: string; readonly startTime: string; readonly endTime: string } | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  if (!isDate(value['date'])) return undefined
  const { start, end } = timesOf(value, value['date'], displayZone)
  if (!start || start.date !== end?.date) return undefined
  return { date: start.date, startTime: start.time, endTime: end.time }
}
