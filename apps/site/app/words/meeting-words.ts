import type { Contact } from '@u4ssc/domain/circulars'
import type { Meeting } from '@u4ssc/domain/meetings'
import { countryName } from '@u4ssc/domain/words'
import { languageName, listInWords } from './dates'
import { LANGUAGE, say } from './say'

export function modeWords(mode: Meeting['mode']): string | null {
  return mode === null ? null : say(`meeting.mode-${mode}`)
}

/** Where a meeting is, within a sentence: its venue, or "online". */
export function whereWords({ venue, mode }: Pick<Meeting, 'venue' | 'mode'>): string | null {
  return venueWords(venue) ?? (mode === null ? null : say(`where.${mode}`))
}

/** A name short enough for a list: "6th meeting of U4SSC", or the title where it has no number. */
export function shortNameWords({
  shortTitle,
  ordinal,
  series,
  title,
}: Pick<Meeting, 'shortTitle' | 'ordinal' | 'series' | 'title'>): string {
  if (shortTitle !== null) return shortTitle
  return ordinal === null || series === null
    ? title
    : say('meeting.short-name', { ordinal, series })
}

export function ordinalWords(ordinal: number | null): string | null {
  return ordinal === null ? null : say('meeting.ordinal', { ordinal })
}

export function languagesWords(tags: readonly string[]): string | null {
  const [only, ...others] = tags.map(languageName)
  if (only === undefined) return null
  return others.length === 0
    ? say('meeting.language-only', { language: only })
    : listInWords([only, ...others])
}

export function openToWords({ openTo }: Meeting['participation']): string | null {
  const groups = [...new Set(openTo.map(({ kind }) => kind))]
  return groups.length === 0 ? null : listInWords(groups.map((kind) => say(`group.${kind}`)))
}

export function feeWords(fee: Meeting['fee']): string | null {
  if (fee === null) return null
  return fee === 'free' ? say('meeting.fee-none') : say('meeting.fee-paid')
}

export function registrationWords({ required }: Pick<Meeting['registration'], 'required'>) {
  if (required === null) return null
  return required ? say('meeting.mandatory') : say('meeting.not-required')
}

export function venueWords(venue: Meeting['venue']): string | null {
  if (venue === null) return null
  const { name, city, country } = venue
  const parts = [name, city, country && countryName(country, LANGUAGE)].filter(
    (part) => part !== null,
  )
  return parts.length === 0 ? null : parts.join(', ')
}

export function contactWords(contact: Contact | null): string | null {
  if (contact === null) return null
  const { name, email, telephone, fax, web } = contact
  const faxWords = fax === null ? null : say('contact.fax', { number: fax })
  const parts = [name, email, telephone, faxWords, web].filter((part) => part !== null)
  return parts.length === 0 ? null : parts.join(' · ')
}
