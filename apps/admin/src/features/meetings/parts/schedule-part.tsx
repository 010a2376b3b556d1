import { ScheduleSchema } from '@u4ssc/domain'
import {
  meetingTimes,
  offsetTransitionsNear,
  resolveWallTime,
  zoneLabel,
} from '@u4ssc/domain/timezones'
import { describeDate, describeTime, describeTimeRange } from '@u4ssc/domain/words/languages'
import { ZONE_HERE } from '../../../clock-format'
import { wording } from '../../../components/language/language'
import { say } from '../../../components/language/say'
import { zone as zoneKind } from '../../../facts/kinds/scalars'
import { FactField } from '../editor/fact-field'
import { SittingsEditor } from '../schedule/sittings-editor'
import { useEditorContext } from '../editor/editor'
import { useSecondZone } from '../programme/use-second-zone'
import { ZoneField } from '../schedule/zone-field'

/** Days and times of a meeting in its zone, with clock changes. */
export function SchedulePart() {
  const { meeting, edit } = useEditorContext()
  const { schedule } = meeting
  const set = (part: Partial<typeof schedule>) => {
    const parsed = ScheduleSchema.safeParse({ ...schedule, ...part })
    if (parsed.success) edit('schedule', (now) => ({ ...now, schedule: parsed.data }))
  }
  return (
    <div className="columns">
      <FactField
        label={say('fact/schedule/zone')}
        kind={zoneKind}
        value={schedule.zone}
        set={(value) => set({ zone: typeof value === 'string' ? value : null })}
      />
      <SittingsEditor days={schedule.days} set={(days) => set({ days })} />
      <LocalTimes />
      <ClockWarnings />
    </div>
  )
}

/**
 * Warns about times that a clock change skips or repeats, and about clock changes near the meeting.
 */
export function ClockWarnings({ zone = ZONE_HERE }: { zone?: string }) {
  const { meeting } = useEditorContext()
  const { schedule } = meeting
  const own = schedule.zone
  if (own === null) return <p className="notice">{say('schedule.noZone')}</p>
  const odd = schedule.days.flatMap(({ date, startTime, endTime, endDate }) =>
    [
      { date, time: startTime },
      { date: endDate ?? date, time: endTime },
    ].flatMap(({ date: day, time }) => {
      const kind = time === null ? 'once' : resolveWallTime(day, time, own).kind
      return kind === 'once' || time === null ? [] : [{ date: day, time, kind }]
    }),
  )
  const changes = offsetTransitionsNear(meeting, zone)
  if (odd.length === 0 && changes.length === 0) return null
  return (
    <ul className="notice plain" aria-label={say('schedule.clocks')}>
      {odd.map((moment) => (
        <li key={`${moment.date} ${moment.time}`}>
          {say(moment.kind === 'skipped' ? 'schedule.skipped' : 'schedule.repeated', {
            moment: describeTime(moment, wording),
          })}
        </li>
      ))}
      {changes.map((change) => (
        <li key={`${change.zone} ${change.at}`}>
          {say(change.shiftMinutes > 0 ? 'schedule.forward' : 'schedule.back', {
            zone: change.zone,
            minutes: Math.abs(change.shiftMinutes),
            moment: describeTime(change, wording),
          })}
        </li>
      ))}
    </ul>
  )
}

/** Shows the days of the meeting in the second time zone. */
function LocalTimes() {
  const { meeting } = useEditorContext()
  const { zone } = useSecondZone()
  if (meeting.schedule.zone === null) return null
  return (
    <section>
      <ZoneField />
      <ul className="plain">
        {meetingTimes(meeting, zone).days.map(({ date, start, end }) => (
          <li key={date}>
            {start === null && end === null
              ? describeDate(date, wording)
              : describeTimeRange({ start, end }, wording)}{' '}
            <span className="soft">{say('schedule.inZone', { zone: zoneLabel(zone) })}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
