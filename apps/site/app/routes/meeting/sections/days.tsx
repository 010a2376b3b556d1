import { Days } from '../../../components/places'
import { useI18n } from '../../../i18n/use-i18n'
import type { MeetingView } from '../meeting-view'

/** The days of a meeting that has different times on different days, as ranges. */
export function DaysOfMeeting({ when: { days, places } }: Pick<MeetingView, 'when'>) {
  const i18n = useI18n()
  if (days.length < 2) return null
  return (
    <section aria-labelledby="days">
      <h2 id="days">{i18n.t('meeting.days-and-times')}</h2>
      <Days days={days} places={places} />
    </section>
  )
}
