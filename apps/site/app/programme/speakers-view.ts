import type { Meeting } from '@u4ssc/domain'

/** A speaker with more information than a name. */
export interface SpeakerView {
  readonly id: string
  readonly name: string
  readonly details: string
  /** The biography in paragraphs. */
  readonly biography: readonly string[]
  readonly photograph: string | null
}

/**
 * Returns the speakers with a biography or photo, by name.
 *
 * @param api - address of speaker photos; pages load no other pictures
 */
export function toSpeakerViews(
  { speakers }: Pick<Meeting, 'speakers'>,
  language: string,
  api: string,
) {
  return speakers
    .map(({ id, name, title, organization, biography, photograph }): SpeakerView => {
      const isOurs = photograph?.startsWith(`${api}/`) === true
      return {
        ...{ id, name },
        details: [title, organization?.name ?? null].filter((part) => part !== null).join(', '),
        biography: paragraphsOf(biography ?? ''),
        photograph: isOurs ? photograph : null,
      }
    })
    .filter(({ biography, photograph }) => biography.length > 0 || photograph !== null)
    .toSorted((one, other) => one.name.localeCompare(other.name, language))
}

function paragraphsOf(text: string): string[] {
  return text
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}
