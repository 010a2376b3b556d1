import type { Meeting } from '../../meetings/index'
import type { Language } from '../../scalars'
import { cityName, findCity } from '../../timezones/index'
import { PLACE_LANGUAGES } from '../../timezones/languages/index'

/**
 * Returns a meeting with its texts in a language, as far as they are known in that language. Texts
 * in other languages are left out; the name of a city is translated.
 */
export function inLanguage(meeting: Meeting, language: Language): Meeting {
  const texts = meeting.localizations[language] ?? {}
  const isOwn = meeting.language === null || meeting.language === language
  const { venue } = meeting
  return {
    ...meeting,
    title: texts.title ?? meeting.title,
    objectives: texts.objectives ?? (isOwn ? meeting.objectives : []),
    organizers: texts.organizers ?? (isOwn ? meeting.organizers : []),
    deadlines: isOwn ? meeting.deadlines : [],
    summary: texts.summary ?? (isOwn ? (meeting.summary ?? '') : ''),
    practicalInformation: isOwn ? (meeting.practicalInformation ?? null) : null,
    programme: meeting.programme.map((session) => ({
      ...session,
      title: texts.sessions?.[session.id]?.title ?? session.title,
    })),
    venue: venue && { ...venue, city: venue.city && cityIn(venue.city, language) },
    language,
  }
}

/** Returns the name of a city in a language; a city without a known name keeps its own. */
export function cityIn(city: string, language: Language): string {
  const places = PLACE_LANGUAGES.find((one) => one.language === language)
  return places
    ? cityName(city, places, PLACE_LANGUAGES)
    : (findCity(city, PLACE_LANGUAGES)?.city ?? city)
}
