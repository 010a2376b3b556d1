import { secondsBetween } from '../../../i18n/dates'
import { useI18n } from '../../../i18n/use-i18n'
import { TitleText } from '../../../components/lists/title-text'
import type { SessionTimetable, SessionView } from '../../../programme/programme-view'

export interface NowAndNextView {
  readonly now: readonly (SessionView & { readonly minutesLeft: number })[]
  readonly next: SessionView | null
  readonly place: string
}

const MINUTE_SECONDS = 60

/**
 * Returns the sessions that take place now and the next one.
 *
 * @returns `null` if there are none, or if the zone of the programme is unknown
 */
export function toNowAndNext(programme: SessionTimetable, now: string): NowAndNextView | null {
  const sessions = programme.days.flatMap((day) => day.sessions)
  const current = sessions
    .filter(({ isNow }) => isNow)
    .map((session) => ({
      ...session,
      minutesLeft: Math.ceil(secondsBetween(now, session.endsAt ?? now) / MINUTE_SECONDS),
    }))
  const next = sessions.find(({ startsAt }) => startsAt !== null && startsAt > now) ?? null
  if (programme.clock === null || (current.length === 0 && next === null)) return null
  return { now: current, next, place: programme.clock.place }
}

/** Shown while the meeting is in session. */
export function NowAndNext({ view }: { view: NowAndNextView | null }) {
  const i18n = useI18n()
  if (view === null) return null
  const { now, next, place } = view
  const named = (time: string) => i18n.t('dates.time-there', { time, place })
  return (
    <section className="now-and-next" id="now-and-next" data-fresh aria-labelledby="now-title">
      <h2 id="now-title">{i18n.t('programme.now-and-next')}</h2>
      {now.map(({ id, title, language, startTime, endTime, minutesLeft, people }) => (
        <div key={id} className="on">
          <p className="soft">
            {i18n.t('programme.now-at', {
              hours: named(i18n.t('dates.time-range', { from: startTime, to: endTime })),
            })}
          </p>
          <h3>
            <TitleText title={title} language={language} />
          </h3>
          <p className="soft">
            {[
              ...people.map(({ name }) => name),
              i18n.t('programme.minutes-left', { count: minutesLeft }),
            ].join(' · ')}
          </p>
        </div>
      ))}
      {next !== null && (
        <div>
          <p className="soft">{i18n.t('programme.next-at', { hours: named(next.startTime) })}</p>
          <h3>
            <TitleText title={next.title} language={next.language} />
          </h3>
        </div>
      )}
    </section>
  )
}
