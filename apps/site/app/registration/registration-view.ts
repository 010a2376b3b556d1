import type { PublishedMeeting } from '@u4ssc/client'
import type { RegistrationStatus } from '@u4ssc/domain/meetings'
import { momentIn } from '../times/moment-in'
import type { Words } from '../words/words'

/** What a visitor can do next: register, or join. */
export interface RegistrationView {
  readonly action: { readonly words: string; readonly href: string } | null
  /** Until when registration is open, or why it is not. */
  readonly note: string | null
  /** Where a registered person finds their registration; `null` where nobody registers here. */
  readonly own: string | null
  /** The list of participants; `null` where nobody registers here. */
  readonly participants: string | null
  /** Whether the confirmed can join now. */
  readonly canJoin: boolean
}

type Registering = Pick<
  PublishedMeeting,
  'slug' | 'registrationStatus' | 'registersHere' | 'joinableFrom'
> & { readonly meeting: Pick<PublishedMeeting['meeting'], 'registration' | 'website' | 'schedule'> }

interface Visit {
  /** The visitor's zone. */
  readonly yours: string | null
  /** An instant, RFC 3339. */
  readonly now: string
  /** Who answers questions about the meeting. */
  readonly email: string | null
}

export function toRegistrationView(
  words: Words,
  registering: Registering,
  { yours, now, email }: Visit,
): RegistrationView {
  const { slug, registersHere, joinableFrom, registrationStatus: status } = registering
  const zone = yours ?? registering.meeting.schedule.zone
  const isOn = !['over', 'cancelled', 'postponed'].includes(status.kind)
  return {
    action: actionOf(words, registering),
    note: noteOn(words, status, zone, email),
    participants: registersHere
      ? words.path(`/meetings/${encodeURIComponent(slug)}/participants`)
      : null,
    own: registersHere ? words.path(`/registration?meeting=${encodeURIComponent(slug)}`) : null,
    canJoin: registersHere && isOn && joinableFrom !== null && joinableFrom <= now,
  }
}

/** Where people register for a meeting, as long as they can. */
export function actionOf(
  words: Words,
  { slug, meeting, registersHere, registrationStatus: { kind } }: Omit<Registering, 'joinableFrom'>,
): RegistrationView['action'] {
  if (kind !== 'open' && kind !== 'waiting-list') return null
  if (registersHere) {
    const href = words.path(`/meetings/${encodeURIComponent(slug)}/register`)
    const key = kind === 'open' ? 'register.title' : 'register.join-waiting-list'
    return { words: words.say(key), href }
  }
  const href = meeting.registration.url ?? meeting.website
  return href === null ? null : { words: words.say('meeting.register'), href }
}

/** @param zone - for the times; UTC where there is none @param email - who answers questions */
export function noteOn(
  words: Words,
  status: RegistrationStatus,
  zone: string | null,
  email: string | null = null,
): string | null {
  switch (status.kind) {
    case 'not-open':
      return status.opensAt && words.say('register.opens', momentIn(words, status.opensAt, zone))
    case 'open':
      return status.closesAt && words.say('register.closes', momentIn(words, status.closesAt, zone))
    case 'waiting-list':
      return words.say('register.waiting-list')
    case 'by-invitation':
      return words.say('register.by-invitation')
    case 'closed':
      return sentences(words, [
        status.closedAt && words.say('register.closed', momentIn(words, status.closedAt, zone)),
        email && words.say('register.questions-to', { email }),
      ])
    default:
      return null
  }
}

function sentences(words: Words, parts: readonly (string | null)[]): string | null {
  const said = parts.filter((part) => part !== null)
  return said.length === 0 ? null : said.join(words.language === 'zh' ? '' : ' ')
}
