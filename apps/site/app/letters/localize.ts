import type { PublicMeeting } from '@u4ssc/client'
import type { Language } from '@u4ssc/domain'
import type { Words } from '../words/words'

interface Localized {
  readonly meeting: PublicMeeting
  /** Of the title and the objectives; `null` where nobody knows. */
  readonly language: Language | null
}

/** A meeting with what is written of it in the language of the page; else in that of the letter. */
export function localize(words: Words, meeting: PublicMeeting): Localized {
  const { title, shortTitle, objectives, organizers } = meeting.localizations[words.language] ?? {}
  if (title === undefined) return { meeting, language: meeting.language }
  return {
    language: words.language,
    meeting: {
      ...meeting,
      title,
      shortTitle: shortTitle ?? null,
      objectives: objectives ?? meeting.objectives,
      organizers: organizers ?? meeting.organizers,
    },
  }
}
