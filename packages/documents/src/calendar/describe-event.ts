import type { Language } from '@u4ssc/domain'
import type { Meeting } from '@u4ssc/domain/meetings'

export function titleOf({ title, localizations }: Meeting, language: Language | undefined): string {
  return (language && localizations[language]?.title) ?? title
}

/** The place on site; an online meeting has none that everybody may know. */
export function venueOf({ venue, mode }: Meeting): string | null {
  if (!venue || mode === 'virtual') return null
  const parts = [venue.name, venue.city].filter((part) => part !== null && part !== '')
  return parts.length > 0 ? parts.join(', ') : null
}

interface Described {
  readonly url?: string | undefined
  readonly maySeeJoining: boolean
}

/** The letter that convenes it, its page, and how to join for those who may know. */
export function describeEvent(meeting: Meeting, { url, maySeeJoining }: Described): string {
  const rooms = maySeeJoining ? (meeting.joining?.rooms ?? []) : []
  const joining = rooms.flatMap((room) => [
    `${room.label}: ${room.url}`,
    ...(room.passcode === null ? [] : [`Passcode: ${room.passcode}`]),
    ...room.telephones,
  ])
  return [meeting.convenedBy.join('; '), url ?? meeting.website ?? '', ...joining]
    .filter((line) => line !== '')
    .join('\n')
}
