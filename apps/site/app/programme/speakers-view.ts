import type { Language } from '@u4ssc/domain'
import type { PublishedMeeting } from '@u4ssc/client/meetings'
import type { I18n } from '../i18n/i18n'
import { languageOfText, localize } from '../letters/localize'

/** A speaker in words. */
export interface SpeakerView {
  readonly id: string
  readonly name: string
  /** Shown if there is no photo. */
  readonly initials: string
  readonly details: string
  /** The biography in paragraphs. */
  readonly biography: readonly string[]
  readonly photograph: string | null
  /** Titles of the speaker's sessions, in the order of the programme. */
  readonly sessions: readonly { readonly title: string; readonly language: Language | null }[]
}

/**
 * Returns the speakers by name.
 *
 * @param api - address of speaker photos; pages load no other pictures
 */
export function toSpeakerViews(
  i18n: I18n,
  published: Pick<PublishedMeeting, 'meeting'>,
  api: string,
) {
  const { meeting } = localize(i18n, published.meeting)
  return meeting.speakers
    .map(({ id, name, title, organization, biography, photograph }): SpeakerView => {
      const isOurs = photograph?.startsWith(`${api}/`) === true
      return {
        ...{ id, name, initials: initialsOf(name) },
        details: [title, organization?.name ?? null].filter((part) => part !== null).join(', '),
        biography: paragraphsOf(biography ?? ''),
        photograph: isOurs ? photograph : null,
        sessions: meeting.programme
          .filter((session) => session.speakers.some(({ speaker }) => speaker === id))
          .map((session) => ({
            title: session.title,
            language: languageOfText(i18n, meeting, (texts) => texts.sessions?.[session.id]?.title),
          })),
      }
    })
    .toSorted((one, other) => one.name.localeCompare(other.name, i18n.language))
}

/** Returns the first characters of the first and the last name; of one name in Chinese. */
function initialsOf(name: string): string {
  const names = name.split(/\s+/).filter((part) => part !== '')
  return [names[0], names.length > 1 ? names.at(-1) : undefined]
    .map((part) => Array.from(part ?? '')[0] ?? '')
    .join('')
    .toUpperCase()
}

function paragraphsOf(text: string): string[] {
  return text
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}
