import type { Meeting } from '@u4ssc/domain'

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
  readonly sessions: readonly string[]
}

/**
 * Returns the speakers by name.
 *
 * @param api - address of speaker photos; pages load no other pictures
 */
export function toSpeakerViews(
  { speakers, programme }: Pick<Meeting, 'speakers' | 'programme'>,
  language: string,
  api: string,
) {
  return speakers
    .map(({ id, name, title, organization, biography, photograph }): SpeakerView => {
      const isOurs = photograph?.startsWith(`${api}/`) === true
      return {
        ...{ id, name, initials: initialsOf(name) },
        details: [title, organization?.name ?? null].filter((part) => part !== null).join(', '),
        biography: paragraphsOf(biography ?? ''),
        photograph: isOurs ? photograph : null,
        sessions: programme
          .filter((session) => session.speakers.some(({ speaker }) => speaker === id))
          .map(({ title }) => title),
      }
    })
    .toSorted((one, other) => one.name.localeCompare(other.name, language))
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
