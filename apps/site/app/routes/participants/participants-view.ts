import type { ParticipantList } from '@u4ssc/client'
import { countryName } from '@u4ssc/domain/words'
import type { Words } from '../../words/words'

/** Participants as a page lists them: by country or area, then by organization and name. */
export interface ParticipantsView {
  readonly countries: readonly CountryGroup[]
  /** That others take part who are not named; `null` where all are. */
  readonly unlisted: string | null
}

interface CountryGroup {
  readonly country: string
  readonly people: readonly { readonly name: string; readonly organization: string | null }[]
}

export function toParticipantsView(
  words: Words,
  { items, unlisted }: ParticipantList,
): ParticipantsView {
  const codes = [...new Set(items.map(({ country }) => country))]
  const { compareNames } = words
  return {
    countries: codes
      .map((code) => ({
        country: countryName(code, words.wording),
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
    unlisted: unlisted === 0 ? null : words.say('participants.unlisted', { count: unlisted }),
  }
}
