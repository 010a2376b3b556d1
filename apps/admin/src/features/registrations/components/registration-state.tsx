import type { PublicMeeting } from '@u4ssc/client/meetings'
import type { RegistrationForm } from '@u4ssc/client/registrations'
import { wallTimeAt } from '@u4ssc/domain/timezones'
import { describeRegistrationStatus, describeTime } from '@u4ssc/domain/words/languages'
import { wording } from '../../../components/language/language'
import { say } from '../../../components/language/say'
import { useRegistrationForm } from '../../../subjects/registrations/queries'

interface RegistrationStateProps {
  readonly slug: string
  readonly meeting: PublicMeeting
}

/** Shows whether registration is open, as on the public site. */
export function RegistrationState({ slug, meeting }: RegistrationStateProps) {
  const { data } = useRegistrationForm(slug)
  if (!data) return null
  return <p className="notice">{describeRegistration(data, meeting.schedule.zone)}</p>
}

/** Returns the status of a registration form in a sentence, with its times in the meeting's zone. */
export function describeRegistration(
  { status }: Pick<RegistrationForm, 'status'>,
  zone: string | null,
): string {
  const at = (instant: string) => describeTime(wallTimeAt(instant, zone ?? 'UTC'), wording)
  switch (status.kind) {
    case 'open':
      return status.closesAt === null
        ? say('registration-settings.state-open')
        : say('registration-settings.state-openUntil', { moment: at(status.closesAt) })
    case 'not-open':
      return status.opensAt === null
        ? describeRegistrationStatus(status, wording)
        : say('registration-settings.state-opens', { moment: at(status.opensAt) })
    case 'closed':
      return status.closedAt === null
        ? describeRegistrationStatus(status, wording)
        : say('registration-settings.state-closed', { moment: at(status.closedAt) })
    case 'by-invitation':
      return say('registration-settings.state-invited')
    case 'over':
      return say('registration-settings.state-ended')
    case 'cancelled':
    case 'postponed':
      return say(`registration-settings.state-${status.kind}`)
    case 'elsewhere':
    case 'waiting-list':
    case 'none':
    case 'in-session':
    case 'between-sittings':
      return describeRegistrationStatus(status, wording)
  }
}
