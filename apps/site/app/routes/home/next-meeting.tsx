import { DayStrip, HourScale } from '../../components/day-strip'
import { PhaseMark } from '../../components/phase-mark'
import { ChangeTimeZone } from '../../components/change-time-zone'
import { Hours, Notes } from '../../components/places'
import type { Verdict } from '../../eligibility/attendance'
import { VerdictLine } from '../../eligibility/attendance-parts'
import type { MeetingRow } from '../../times/meeting-row'
import type { PlaceRow } from '../../times/when-view'
import type { NextMeeting } from './home-view'
import { isAttendanceOpen } from '../../times/phase-view'
import { useI18n } from '../../i18n/use-i18n'
import { markOf } from '../../i18n/i18n'

interface NextProps {
  readonly next: NextMeeting
  /** The remembered answer to "Can I attend?"; `null` if there is none. */
  readonly verdict: Verdict | null
}

export function TheNextMeeting({ next, verdict }: NextProps) {
  const { row, when, action } = next
  const i18n = useI18n()
  const path = i18n.path(`/meetings/${encodeURIComponent(row.slug)}`)
  return (
    <section aria-labelledby="next">
      <p className="eyebrow" id="phase" data-fresh data-changes-in={row.phase.changesInSeconds}>
        <PhaseMark phase={row.phase} />{' '}
        {row.phase.phase === 'upcoming' && i18n.t('home.next-meeting')}
        {row.phase.countdown !== null && ` · ${row.phase.countdown}`}
      </p>
      <h2 className="title" id="next">
        <a href={path}>
          <bdi {...markOf(i18n, row.language)}>{row.title}</bdi>
        </a>
      </h2>
      <p className="when">
        {row.date.iso === null ? (
          row.date.words
        ) : (
          <time dateTime={row.date.iso}>{row.date.words}</time>
        )}
        {row.where !== null && i18n.t('layout.list-between') + row.where}
      </p>
      {row.change && (
        <p className="soft">
          <bdi dir={i18n.directionOf(row.change.words)}>{row.change.words}</bdi>
        </p>
      )}
      <div id="when" data-fresh>
        {when.unzonedHours !== null && (
          <p className="own-time">
            {i18n.t('dates.time-range-unzoned', { hours: when.unzonedHours })}
          </p>
        )}
        <OwnTime places={when.places} />
        <Notes notes={when.notes} />
        {when.places.length > 0 && <ChangeTimeZone />}
      </div>
      {verdict !== null && <VerdictLine verdict={verdict} />}
      <div className="actions">
        {action && (
          <a className="button" href={action.href}>
            {action.words}
          </a>
        )}
        {isAttendanceOpen(row.phase) && verdict === null && (
          <a className="button quiet" href={`${path}#may`}>
            {i18n.t('home.can-i-attend')}
          </a>
        )}
        <a href={path}>{i18n.t('home.details')}</a>
      </div>
    </section>
  )
}

/** The day strip in the visitor's zone, then the time of the meeting's zone. */
function OwnTime({ places }: { places: readonly PlaceRow[] }) {
  const i18n = useI18n()
  const [own, ...others] = places
  if (!own) return null
  const theirs = others.find(({ zone, isYours }) => (own.isYours ? zone !== 'UTC' : isYours))
  return (
    <>
      <p className="own-time">
        <span>
          <b>
            <Hours hours={own.hours} />
          </b>{' '}
          {i18n.t('dates.in-place', { place: own.name })}
        </span>{' '}
        {theirs !== undefined && (
          <span className="soft">
            <Hours hours={theirs.hours} /> {theirs.name}
          </span>
        )}
      </p>
      {own.bars.length > 0 && (
        <>
          <DayStrip bars={own.bars} />
          <HourScale />
        </>
      )}
    </>
  )
}

export function NoNextMeeting({ last }: { last: MeetingRow | null }) {
  const i18n = useI18n()
  return (
    <section aria-labelledby="none">
      <h2 className="title" id="none">
        {i18n.t('home.no-next')}
      </h2>
      <p className="when">
        {i18n.t(last === null ? 'home.nothing-yet' : 'home.no-next-more')}{' '}
        <a href={i18n.path('/follow')}>{i18n.t('subscribe.title')}</a>
      </p>
      {last !== null && <LastMeeting row={last} />}
    </section>
  )
}

function LastMeeting({ row }: { row: MeetingRow }) {
  const i18n = useI18n()
  return (
    <div className="last-meeting">
      <p className="eyebrow">
        <PhaseMark phase={row.phase} /> {i18n.t('home.last-meeting')}
      </p>
      <h3>
        <a href={i18n.path(`/meetings/${encodeURIComponent(row.slug)}`)}>
          <bdi {...markOf(i18n, row.language)}>{row.title}</bdi>
        </a>
      </h3>
      <p className="when">
        {row.date.words}
        {row.where !== null && i18n.t('layout.list-between') + row.where}
      </p>
    </div>
  )
}
