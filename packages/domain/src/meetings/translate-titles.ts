import type { Language } from '../scalars'
import type { Meeting } from './meeting'
import { assertObject } from '../wrong-argument'

/**
 * Returns a meeting with its title and the titles of its sessions and documents in a language. A title
 * without a translation stays as it is.
 *
 * @example
 * const localizations = { fr: { title: 'Sixième réunion' } }
 * translateTitles({ ...meeting, localizations }, 'fr').title // => 'Sixième réunion'
 */
export function translateTitles(meeting: Meeting, language: Language): Meeting {
  assertObject(meeting, 'meeting')
  assertObject(meeting.localizations, 'meeting.localizations')
  const texts = meeting.localizations[language]
  if (texts === undefined) return meeting
  return {
    ...meeting,
    title: texts.title ?? meeting.title,
    programme: meeting.programme.map((session) => ({
      ...session,
      title: texts.sessions?.[session.id]?.title ?? session.title,
    })),
    documents: meeting.documents.map((document) => ({
      ...document,
      title: texts.documents?.[document.id] ?? document.title,
    })),
  }
}
