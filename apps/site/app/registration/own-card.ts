import type { OwnRegistration } from '@u4ssc/client/registrations'
import { describePhase } from '@u4ssc/domain/words'
import type { I18n } from '../i18n/i18n'
import type { PhaseView } from '../times/phase-view'
import type { OwnMeeting } from './own-meeting'
import { toOwnView } from './own-view'
import type { OwnView } from './own-view'
import { joinPath } from './registration-view'

/** A registration in the list of this device. */
export interface OwnCard extends Pick<OwnView, 'stateWords' | 'tone' | 'meetingPath'> {
  readonly slug: string
  readonly name: string
  /** Path of the registration. It has no token: the device remembers the link. */
  readonly own: string
  readonly group: CardGroup
  /** `null` if the page of the meeting has been withdrawn. */
  readonly phase: PhaseView | null
  readonly startsIn: string | null
  readonly firstDate: string
  /** Date, times and place. */
  readonly summary: readonly string[]
  readonly step: NextStep
}

export const CARD_GROUPS = ['today', 'upcoming', 'past'] as const
export type CardGroup = (typeof CARD_GROUPS)[number]

interface NextStep {
  readonly words: string
  readonly action: { readonly words: string; readonly href: string } | null
}

const GROUP_OF = {
  upcoming: 'upcoming',
  'in-session': 'today',
  'between-sittings': 'today',
  ended: 'past',
  postponed: 'upcoming',
  cancelled: 'past',
} as const satisfies Record<PhaseView['phase'], CardGroup>

/** @param meeting - `null` if its page has been withdrawn */
export function toOwnCard(
  i18n: I18n,
  registration: OwnRegistration,
  meeting: OwnMeeting | null,
  visitorZone: string | null,
): OwnCard {
  const phase = meeting?.phase.phase ?? 'ended'
  const hasEnded = phase === 'ended' || phase === 'cancelled'
  const view = toOwnView(i18n, registration, { visitorZone, questions: [], hasEnded })
  const slug = registration.meeting
  const own = i18n.path(`/registration?meeting=${encodeURIComponent(slug)}`)
  return {
    slug,
    name: meeting?.name ?? view.title,
    own,
    group: GROUP_OF[phase],
    stateWords: view.stateWords,
    tone: view.tone,
    meetingPath: view.meetingPath,
    phase: meeting?.phase ?? null,
    startsIn: phase === 'upcoming' ? (meeting?.startsIn ?? null) : null,
    firstDate: meeting?.schedule.days[0]?.date ?? '9999',
    summary: meeting?.summary ?? [],
    step: stepOf(i18n, { view, meeting, slug, own }),
  }
}

interface Known {
  readonly view: OwnView
  readonly meeting: OwnMeeting | null
  readonly slug: string
  readonly own: string
}

/** Returns the one thing to do next, or that nothing is to be done. */
function stepOf(i18n: I18n, { view, meeting, slug, own }: Known): NextStep {
  if (meeting?.phase.phase === 'cancelled')
    return { words: describePhase('cancelled', i18n.wording), action: null }
  if (view.hasNoCertificate) return { words: i18n.t('registration.no-certificate'), action: null }
  if (view.papers.certificate)
    return {
      words: i18n.t('registration.certificate-ready'),
      action: { words: i18n.t('registration.certificate-open'), href: `${own}#papers` },
    }
  if (view.rooms.length > 0)
    return {
      words: i18n.t('registration.joining'),
      action: { words: i18n.t('registration.join-now'), href: joinPath(i18n, slug) },
    }
  if (view.state === 'offered')
    return {
      words: view.next.join(' '),
      action: { words: i18n.t('registration.accept'), href: `${own}#state` },
    }
  const [deadline] = view.state === 'confirmed' ? (meeting?.travel?.deadlines ?? []) : []
  return { words: deadline ?? view.next.join(' '), action: null }
}
