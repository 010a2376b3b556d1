import type { PublishedMeeting } from '@u4ssc/client/meetings'
import type { RegistrationStatus } from '@u4ssc/domain/meetings'
import { describeDeadline } from '../i18n/describe-meeting'
import { joinSentences } from '../i18n/join-sentences'
import { momentIn } from '../times/moment-in'
import type { I18n } from '../i18n/i18n'

/** The next step for a visitor: register or join. */
export interface RegistrationView {
  readonly action: { readonly words: string; readonly href: string } | null
  /** Closing time of registration, or why it is not open. */
  readonly note: string | null
  /** Path to one's own registration; `null` if registration is not on this site. */
  readonly own: string | null
  /** Path that opens the meeting for a person remembered on this device. */
  readonly join: string | null
  /** The meeting, for the form that asks for the link. */
  readonly slug: string
  /** Path to the list of participants; `null` if registration is not on this site. */
  readonly participants: string | null
  /** Whether confirmed participants can join now. */
  readonly canJoin: boolean
  /** Whether registration opens later. */
  readonly isNotOpen: boolean
}

type Registering = Pick<
  PublishedMeeting,
  'slug' | 'registrationStatus' | 'registersHere' | 'joinableFrom'
> & { readonly meeting: Pick<PublishedMeeting['meeting'], 'schedule'> }

interface RequestContext {
  /** The visitor's zone. */
  readonly yours: string | null
  /** An instant, RFC 3339. */
  readonly now: string
  /** Email address for questions about the meeting. */
  readonly email: string | null
  /** Meetings whose registration this device remembers. */
  readonly remembered?: ReadonlySet<string>
}

export function toRegistrationView(
  i18n: I18n,
  registering: Registering,
  { yours, now, email, remembered }: RequestContext,
): RegistrationView {
  const { slug, meeting, registersHere, joinableFrom, registrationStatus: status } = registering
  const zone = yours ?? meeting.schedule.zone
  const isOn = !['over', 'cancelled', 'postponed'].includes(status.kind)
  return {
    action: actionOf(i18n, registering),
    note: noteOn(i18n, status, isElsewhere(status) ? meeting.schedule.zone : zone, email),
    participants: registersHere
      ? i18n.path(`/meetings/${encodeURIComponent(slug)}/participants`)
      : null,
    slug,
    join: remembered?.has(slug) === true ? joinPath(i18n, slug) : null,
    own: registersHere ? i18n.path(`/registration?meeting=${encodeURIComponent(slug)}`) : null,
    isNotOpen: status.kind === 'not-open',
    canJoin: registersHere && isOn && joinableFrom !== null && joinableFrom <= now,
  }
}

/** Returns the path that opens a meeting for a person remembered on this device. */
export function joinPath(i18n: I18n, slug: string): string {
  return i18n.path(`/registration/join?meeting=${encodeURIComponent(slug)}`)
}

/** Returns the link to register while registration is open, here or on another website. */
export function actionOf(
  i18n: I18n,
  { slug, registrationStatus: status }: Pick<Registering, 'slug' | 'registrationStatus'>,
): RegistrationView['action'] {
  switch (status.kind) {
    case 'open':
    case 'waiting-list': {
      const href = i18n.path(`/meetings/${encodeURIComponent(slug)}/register`)
      const key = status.kind === 'open' ? 'register.title' : 'register.join-waiting-list'
      return { words: i18n.t(key), href }
    }
    case 'elsewhere': {
      if (status.url === null) return null
      const site = new URL(status.url).host.replace(/^www\./, '')
      return {
        words: i18n.t('meeting.register-on', { site: i18n.isolate(site) }),
        href: status.url,
      }
    }
    default:
      return null
  }
}

/** @param zone - for the times; UTC if there is none @param email - contact for questions */
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
    case 'elsewhere':
      return elsewhereNote(i18n, status, zone)
    case 'waiting-list':
      return i18n.t('register.waiting-list')
    case 'between-sittings':
      return i18n.t('register.resumes', momentIn(i18n, status.resumesAt, zone))
    case 'by-invitation':
      return i18n.t('register.by-invitation')
    case 'closed':
      return (
        joinSentences(i18n, [
          status.closedAt && i18n.t('register.closed', momentIn(i18n, status.closedAt, zone)),
          email && i18n.t('register.questions-to', { email }),
        ]) || null
      )
    default:
      return null
  }
}

function isElsewhere({ kind }: RegistrationStatus): boolean {
  return kind === 'elsewhere'
}

type Elsewhere = Extract<RegistrationStatus, { kind: 'elsewhere' }>

function elsewhereNote(i18n: I18n, { url, closesOn }: Elsewhere, zone: string | null): string {
  const key = url === null ? 'meeting.register-circular' : 'meeting.register-elsewhere'
  const when = closesOn && describeDeadline(i18n, { date: closesOn }, zone)
  return joinSentences(i18n, [i18n.t(key), when && i18n.t('register.closes-on', { when })])
}
