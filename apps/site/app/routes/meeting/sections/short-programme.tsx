import type { PublishedMeeting } from '@u4ssc/client/meetings'
import { toTimetable } from '../../../programme/programme-view'
import { SessionList } from '../../../programme/session-list'
import { toSessionWords } from '../../../programme/session-words'
import type { SessionTimetable } from '../../../programme/programme-view'
import { localize } from '../../../letters/localize'
import type { I18n } from '../../../i18n/i18n'
import { useI18n } from '../../../i18n/use-i18n'

/** Returns the programme for the meeting page. */
export function toShortProgramme(
  i18n: I18n,
  published: PublishedMeeting,
  viewer: { zone: string | null; now: string },
): SessionTimetable {
  const { meeting } = localize(i18n, published.meeting)
  return toTimetable(i18n, meeting, viewer, (session) => toSessionWords(i18n, session, meeting))
}

interface ShortProgrammeProps {
  readonly programme: SessionTimetable
  /** Of the meeting page. */
  readonly path: string
  readonly isPast: boolean
}

/** The sessions by day, with speakers and documents; sessions are selected on the programme page. */
export function ShortProgramme({ programme, path, isPast }: ShortProgrammeProps) {
  const i18n = useI18n()
  const { days, changesInSeconds } = programme
  if (days.length === 0) return null
  return (
    <section
      aria-labelledby="programme"
      id="sessions"
      data-fresh
      data-changes-in={changesInSeconds}
    >
      <div className="section-head">
        <h2 id="programme">{i18n.t(isPast ? 'programme.as-held' : 'programme.title')}</h2>
        <a className="no-print" href={`${path}/programme`}>
          {i18n.t(isPast ? 'programme.title' : 'programme.whole')}
        </a>
      </div>
      <ProgrammeNote programme={programme} />
      <SessionList timetable={programme} path={path} />
    </section>
  )
}

/** Says which time zone the times are in. */
export function ProgrammeNote({
  programme: { clock, ownPlace },
}: {
  programme: Pick<SessionTimetable, 'clock' | 'ownPlace'>
}) {
  const i18n = useI18n()
  if (clock === null) return <p className="soft">{i18n.t('programme.no-zone')}</p>
  return (
    <p className="soft">
      {ownPlace === null
        ? i18n.t('programme.shown-zone', clock)
        : i18n.t('programme.two-zones', { place: clock.place, other: ownPlace })}
    </p>
  )
}
