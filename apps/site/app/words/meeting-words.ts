import type { Contact } from '@u4ssc/domain/circulars'
import type { Meeting } from '@u4ssc/domain/meetings'
import { findCity, cityName } from '@u4ssc/domain/timezones'
import { PLACE_LANGUAGES } from '@u4ssc/domain/timezones/languages'
import { countryName } from '@u4ssc/domain/words'
import type { Words } from './words'

export function modeWords(words: Words, mode: Meeting['mode']): string | null {
  return mode === null ? null : words.say(`meeting.mode-${mode}`)
}

/** Where a meeting is, within a sentence: its venue, or "online". */
export function whereWords(
  words: Words,
  { venue, mode }: Pick<Meeting, 'venue' | 'mode'>,
): string | null {
  return venueWords(words, venue) ?? (mode === null ? null : words.say(`meeting.where-${mode}`))
}

/** A name short enough for a list: "6th U4SSC meeting", or the title where it has no number. */
export function shortNameWords(
  words: Words,
  {
    shortTitle,
    ordinal,
    series,
    title,
  }: Pick<Meeting, 'shortTitle' | 'ordinal' | 'series' | 'title'>,
): string {
  if (shortTitle !== null) return shortTitle
  return ordinal === null || series === null
    ? title
    : words.say('meeting.short-name', { ordinal, series })
}

export function ordinalWords(words: Words, ordinal: number | null): string | null {
  return ordinal === null ? null : words.say('meeting.ordinal', { ordinal })
}

export function languagesWords(words: Words, tags: readonly string[]): string | null {
  const [only, ...others] = tags.map(words.languageName)
  if (only === undefined) return null
  return others.length === 0
    ? words.say('meeting.language-only', { language: only })
    : words.list([only, ...others])
}

export function openToWords(words: Words, { openTo }: Meeting['participation']): string | null {
  const groups = [...new Set(openTo.map(({ kind }) => kind))]
  return groups.length === 0
    ? null
    : words.list(groups.map((kind) => words.say(`eligibility.group-${kind}`)))
}

export function feeWords(words: Words, fee: Meeting['fee']): string | null {
  if (fee === null) return null
  return fee === 'free' ? words.say('meeting.fee-none') : words.say('meeting.fee-paid')
}

export function registrationWords(
  words: Words,
  { required }: Pick<Meeting['registration'], 'required'>,
) {
  if (required === null) return null
  return required ? words.say('meeting.mandatory') : words.say('meeting.not-required')
}

export function venueWords(words: Words, venue: Meeting['venue']): string | null {
  if (venue === null) return null
  const { name, city, country } = venue
  const parts = [
    name,
    city && cityWords(words, city),
    country && countryName(country, words.wording),
  ].filter((part) => part !== null)
  return parts.length === 0 ? null : parts.map(words.isolate).join(words.say('layout.list-between'))
}

/** A city as the language of the page calls it, whatever language its letter is in. */
export function cityWords(words: Words, city: string): string {
  const language = PLACE_LANGUAGES.find((one) => one.language === words.language)
  if (!language) return findCity(city, PLACE_LANGUAGES)?.city ?? city
  return cityName(city, language, PLACE_LANGUAGES)
}

export function contactWords(words: Words, contact: Contact | null): string | null {
  if (contact === null) return null
  const { name, email, telephone, fax, web } = contact
  const faxWords = fax && words.say('circular.fax', { number: words.isolate(fax) })
  const parts = [name, email, telephone, faxWords, web].filter((part) => part !== null)
  return parts.length === 0 ? null : parts.map(words.isolate).join(' · ')
}
