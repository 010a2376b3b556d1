import type { PublicMeeting } from '@u4ssc/client'
import type { Language } from '@u4ssc/domain'
import type { I18n } from '../i18n/i18n'

interface Localized {
  readonly meeting: PublicMeeting
  /** Of the title and the objectives; `null` where nobody knows. */
  readonly language: Language | null
}

/** A meeting with what is written of it in the language of the page; else in that of the letter. */
export function localize(i18n: I18n, meeting: PublicMeeting): Localized {
  const { title, shortTitle, objectives, organizers } = meeting.localizations[i18n.language] ?? {}
  if (title === undefined) return { meeting, language: meeting.language }
  return {
    language: i18n.language,
    meeting: {
      ...meeting,
      title,
      shortTitle: shortTitle ?? null,
      objectives: objectives ?? meeting.objectives,
      organizers: organizers ?? meeting.organizers,
    },
  }
}
