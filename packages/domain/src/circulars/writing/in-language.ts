import { assertComplete, type FactsWith, factsFrom, listFacts } from '../../meetings/facts/index'
import { type Meeting, meetingOf } from '../../meetings/index'
import type { Language } from '../../scalars'
import { cityIn } from '../../timezones/languages/index'

type TextFact = FactsWith<{ readonly is: 'text' | 'markdown' | 'names' }>

/** Texts that name the meeting, whatever the language. */
const NAMES = { id: true, title: true, shortTitle: true, series: true } as const satisfies Partial<
  Record<TextFact, true>
>

/** The facts that are texts in the language of the meeting. */
const TEXTS: readonly Exclude<TextFact, keyof typeof NAMES>[] = /* @__PURE__ */ [
  ...listFacts({ is: 'text' }),
  ...listFacts({ is: 'markdown' }),
  ...listFacts({ is: 'names' }),
].filter(isTranslated)

function isTranslated(name: TextFact): name is Exclude<TextFact, keyof typeof NAMES> {
  return !Object.hasOwn(NAMES, name)
}

/**
 * Returns a meeting with its texts in a language, as far as they are known in that language. Texts
 * in other languages are left out; the name of a city is translated.
 */
export function inLanguage(meeting: Meeting, language: Language): Meeting {
  assertComplete(meeting)
  const texts = meeting.localizations[language] ?? {}
  const blank = meetingOf({ id: meeting.id })
  const isOwn = meeting.language === null || meeting.language === language
  const own = factsFrom(TEXTS, (name) => (isOwn ? meeting[name] : blank[name]))
  const { title = meeting.title, summary = own.summary ?? '' } = texts
  const { objectives = own.objectives, organizers = own.organizers } = texts
  const { venue } = meeting
  return {
    ...meeting,
    ...own,
    ...{ title, summary, objectives, organizers },
    deadlines: isOwn ? meeting.deadlines : [],
    practicalInformation: isOwn ? (meeting.practicalInformation ?? null) : null,
    programme: meeting.programme.map((session) => ({
      ...session,
      title: texts.sessions?.[session.id]?.title ?? session.title,
    })),
    venue: venue && { ...venue, city: venue.city && cityIn(venue.city, language) },
    language,
  }
}
