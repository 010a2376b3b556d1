import type { PublicMeeting, RegistrationForm } from '@u4ssc/client'
import { meetingPhase } from '@u4ssc/domain/meetings'
import { wallTimeAt } from '@u4ssc/domain/timezones'
import { describeTime } from '@u4ssc/domain/words/languages'
import { instantNow } from '../../../clock-now'
import { wording } from '../../../components/language'
import { say } from '../../../components/say'
import { useRegistrationForm } from '../queries'

interface RegistrationStateProps {
  readonly slug: string
  readonly meeting: PublicMeeting
}

/** Whether people can register now, as the site says it. */
export function RegistrationState({ slug, meeting }: RegistrationStateProps) {
  const { data } = useRegistrationForm(slug)
  if (!data) return null
  return <p className="notice">{describeRegistration(data, meeting, instantNow())}</p>
}

export function describeRegistration(
  { open, openTo, opensAt, closesAt }: RegistrationForm,
  meeting: PublicMeeting,
  now: string,
): string {
  const phase = meetingPhase(meeting, now)
  const at = (instant: string) =>
    describeTime(wallTimeAt(instant, meeting.schedule.zone ?? 'UTC'), wording)
  if (phase === 'ended' || phase === 'cancelled' || phase === 'postponed')
    return say(`settings.state-${phase}`)
  if (openTo === 'invited') return say('settings.state-invited')
  if (open)
    return closesAt === null
      ? say('settings.state-open')
      : say('settings.state-openUntil', { moment: at(closesAt) })
  if (opensAt !== null && now < opensAt) return say('settings.state-opens', { moment: at(opensAt) })
  if (closesAt !== null && closesAt <= now)
    return say('settings.state-closed', { moment: at(closesAt) })
  return say('settings.state-undated')
}
