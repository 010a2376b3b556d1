import type { PublishedMeeting } from '@u4ssc/client'
import type { RegistrationStatus } from '@u4ssc/domain/meetings'
import { momentIn } from '../times/moment-in'
import type { I18n } from '../i18n/i18n'

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

interface RequestContext {
  /** The visitor's zone. */
  readonly yours: string | null
  /** An instant, RFC 3339. */
  readonly now: string
  /** Who answers questions about the meeting. */
  readonly email: string | null
}

export function toRegistrationView(
  i18n: I18n,
  registering: Registering,
  { yours, now, email }: RequestContext,
): RegistrationView {
  const { slug, registersHere, joinableFrom, registrationStatus: status } = registering
  const zone = yours ?? registering.meeting.schedule.zone
  const isOn = !['over', 'cancelled', 'postponed'].includes(status.kind)
  return {
    action: actionOf(i18n, registering),
    note: noteOn(i18n, status, zone, email),
    participants: registersHere
      ? i18n.path(`/meetings/${encodeURIComponent(slug)}/participants`)
      : null,
    own: registersHere ? i18n.path(`/registration?meeting=${encodeURIComponent(slug)}`) : null,
    canJoin: registersHere && isOn && joinableFrom !== null && joinableFrom <= now,
  }
}

/** Where people register for a meeting, as long as they can. */
export function actionOf(
  i18n: I18n,
  { slug, meeting, registersHere, registrationStatus: { kind } }: Omit<Registering, 'joinableFrom'>,
): RegistrationView['action'] {
  if (kind !== 'open' && kind !== 'waiting-list') return null
  if (registersHere) {
    const href = i18n.path(`/meetings/${encodeURIComponent(slug)}/register`)
    const key = kind === 'open' ? 'register.title' : 'register.join-waiting-list'
    return { words: i18n.t(key), href }
  }
  const href = meeting.registration.url ?? meeting.website
  return href === null ? null : { words: i18n.t('meeting.register'), href }
}

/** @param zone - for the times; UTC where there is none @param email - who answers questions */
export function noteOn(
  i18n: I18n,
  status: RegistrationStatus,
  zone: string | null,
  email: string | null = null,
): string | null {
  switch (status.kind) {
    case 'not-open':
      return status.opensAt && i18n.t('register.opens', momentIn(i18n, status.opensAt, zone))
    case 'open':
      return status.closesAt && i18n.t('register.closes', momentIn(i18n, status.closesAt, zone))
    case 'waiting-list':
      return i18n.t('register.waiting-list')
    case 'by-invitation':
      return i18n.t('register.by-invitation')
    case 'closed':
      return sentences(i18n, [
        status.closedAt && i18n.t('register.closed', momentIn(i18n, status.closedAt, zone)),
        email && i18n.t('register.questions-to', { email }),
      ])
    default:
      return null
  }
}

function sentences(i18n: I18n, parts: readonly (string | null)[]): string | null {
  const said = parts.filter((part) => part !== null)
  return said.length === 0 ? null : said.join(i18n.language === 'zh' ? '' : ' ')
}
