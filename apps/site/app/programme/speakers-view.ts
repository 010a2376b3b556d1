import type { Meeting } from '@u4ssc/domain'

/** Somebody of the programme of whom more is told than a name. */
export interface SpeakerView {
  readonly id: string
  readonly name: string
  readonly details: string
  /** In paragraphs, as the speaker wrote it. */
  readonly biography: readonly string[]
  readonly photograph: string | null
}

/**
 * Those who tell of themselves, by name.
 *
 * @param api where the files of speakers are: pages show no pictures from anywhere else
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
