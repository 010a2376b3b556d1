import { Fragment } from 'react'
import { useI18n } from '../../i18n/use-i18n'
import type { Attendance } from '../../eligibility/attendance'
import { VerdictLine } from '../../eligibility/attendance-parts'
import type { MonthDay, MonthView } from './month-view'

interface MonthProps {
  readonly month: MonthView
  /** Query of the address without the month. */
  readonly query: string
  /** Whether the visitor can attend each meeting. */
  readonly verdicts: Attendance['verdicts']
}

export function Month({ month, query, verdicts }: MonthProps) {
  const i18n = useI18n()
  const to = (name: string) => `?${query === '' ? '' : `${query}&`}view=calendar&month=${name}`
  return (
    <>
      <p className="ways no-print">
        <a href={to(month.before.month)} rel="prev">
          {i18n.t('meetings.calendar-before', { month: month.before.name })}
        </a>{' '}
        <a href={to(month.after.month)} rel="next">
          {i18n.t('meetings.calendar-after', { month: month.after.name })}
        </a>
      </p>
      {(month.heldBefore ?? month.heldAfter) && (
        <p className="ways no-print">
          {month.heldBefore && (
            <a href={to(month.heldBefore.month)}>
              {i18n.t('meetings.calendar-before-held', { month: month.heldBefore.name })}
            </a>
          )}
          {month.heldAfter && (
            <a className="to-end" href={to(month.heldAfter.month)}>
              {i18n.t('meetings.calendar-after-held', { month: month.heldAfter.name })}
            </a>
          )}
        </p>
      )}
      <table className="month">
        <caption>{month.name}</caption>
        <thead>
          <tr>
            {month.weekdays.map(({ whole, short }) => (
              <th key={whole} scope="col" abbr={whole}>
                {short}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {month.weeks.map((week) => (
            <tr key={week[0]?.iso}>
              {week.map((day) => (
                <Day key={day.iso} day={day} verdicts={verdicts} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {month.held.length === 0 && <p>{i18n.t('meetings.calendar-none')}</p>}
      <ul className="rows held-days">
        {month.held.map(({ iso, words: date, meetings }) => (
          <li key={iso}>
            <time className="soft" dateTime={iso}>
              {date}
            </time>
            <Links meetings={meetings} verdicts={verdicts} />
          </li>
        ))}
      </ul>
      <p className="soft">{i18n.t('meetings.calendar-days-note')}</p>
    </>
  )
}

interface DayProps extends Pick<MonthProps, 'verdicts'> {
  readonly day: MonthDay
}

function Day({ day, verdicts }: DayProps) {
  const { iso, words: date, number, isOfMonth, meetings } = day

  if (!isOfMonth) return <td className="outside" />
  return (
    <td className={meetings.length > 0 ? 'held' : undefined}>
      <time dateTime={iso} title={date}>
        {number}
      </time>
      <Links meetings={meetings} verdicts={verdicts} />
    </td>
  )
}

function Links({ meetings, verdicts }: Pick<MonthDay, 'meetings'> & Pick<MonthProps, 'verdicts'>) {
  return meetings.map(({ slug, href, name, off, change, isFirstDay }) => (
    <Fragment key={href}>
      <a href={href}>
        <bdi>{name}</bdi>
      </a>{' '}
      {off !== null && <span className="state off">{off}</span>}
      {isFirstDay && change !== null && (
        <span className="soft">
          <bdi>{change}</bdi>
        </span>
      )}
      {isFirstDay && verdicts[slug] && <VerdictLine verdict={verdicts[slug]} />}
    </Fragment>
  ))
}
