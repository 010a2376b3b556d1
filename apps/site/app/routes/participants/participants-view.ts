import type { ParticipantCount, ParticipantList } from '@u4ssc/client/registrations'
import { countryName } from '@u4ssc/domain/words'
import type { I18n } from '../../i18n/i18n'

/** Participants by country or area, then by organization and name. */
export interface ParticipantsView {
  readonly countries: readonly CountryGroup[]
  /** Note on participants who are not listed; `null` if all are. */
  readonly unlisted: string | null
}

interface CountryGroup {
  readonly country: string
  readonly people: readonly { readonly name: string; readonly organization: string | null }[]
}

/** Confirmed participants after the meeting. */
export interface ParticipantCountView {
  readonly words: string
  readonly rows: readonly { readonly name: string; readonly people: string }[]
}

/** Returns the countries or areas that are named, then the others together. */
export function toParticipantCountView(
  i18n: I18n,
  { people, countries, largest }: ParticipantCount,
): ParticipantCountView {
  const others = largest.reduce((left, one) => left - one.people, people)
  const rest =
    others === 0 ? [] : [{ name: i18n.t('participants.other-countries'), people: others }]
  const named = largest.map((one) => ({
    name: countryName(one.country, i18n.wording),
    people: one.people,
  }))
  return {
    words: i18n.t('participants.count', { people, countries }),
    rows: [...named, ...rest].map((row) => ({ ...row, people: i18n.number(row.people) })),
  }
}

export function toParticipantsView(
  i18n: I18n,
  { items, unlisted }: ParticipantList,
): ParticipantsView {
  const codes = [...new Set(items.map(({ country }) => country))]
  const { compareNames } = i18n
  const unlistedKey = items.length === 0 ? 'participants.none-listed' : 'participants.unlisted'
  return {
    countries: codes
      .map((code) => ({
        country: countryName(code, i18n.wording),
        people: items
          .filter(({ country }) => country === code)
          .map(({ name, organization }) => ({ name, organization }))
          .sort(
            (a, b) =>
              compareNames(a.organization ?? '', b.organization ?? '') ||
              compareNames(a.name, b.name),
          ),
      }))
      .sort((a, b) => compareNames(a.country, b.country)),
    unlisted: unlisted === 0 ? null : i18n.t(unlistedKey, { count: unlisted }),
  }
}
