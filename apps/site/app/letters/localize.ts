import type { PublicMeeting } from '@u4ssc/client/meetings'
import type { Language } from '@u4ssc/domain'
import type { I18n } from '../i18n/i18n'

interface Localized {
  readonly meeting: PublicMeeting
  /** Language of the title and the objectives; `null` if unknown. */
  readonly language: Language | null
}

/** Returns a meeting with its texts in the language of the page, otherwise as in the circular. */
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
