import type { Attendance, Verdict } from '../../eligibility/attendance'
import { VerdictLine } from '../../eligibility/attendance-parts'
import type { MeetingRow } from '../../times/meeting-row'
import { PhaseMark } from '../phase-mark'
import { useI18n } from '../../i18n/use-i18n'
import { markOf } from '../../i18n/i18n'

interface MeetingRowsProps {
  readonly rows: readonly MeetingRow[]
  /** Whether the visitor can attend each meeting. */
  readonly verdicts: Attendance['verdicts']
}

export function MeetingRows({ rows, verdicts }: MeetingRowsProps) {
  return (
    <ul className="rows">
      {rows.map((row) => (
        <li key={row.slug}>
          <OneMeeting row={row} verdict={verdicts[row.slug]} />
        </li>
      ))}
    </ul>
  )
}

interface MeetingGroupsProps extends Pick<MeetingRowsProps, 'verdicts'> {
  readonly groups: readonly {
    /** The circular of several meetings; `null` for a single meeting. */
    readonly letter: MeetingRow['letter']
    readonly rows: readonly MeetingRow[]
  }[]
}

/** Meetings, with those of one circular below its name. */
export function MeetingGroups({ groups, verdicts }: MeetingGroupsProps) {
  const i18n = useI18n()
  return (
    <ul className="rows">
      {groups.map(({ letter, rows }) =>
        letter === null ? (
          rows.map((row) => (
            <li key={row.slug}>
              <OneMeeting row={row} verdict={verdicts[row.slug]} />
            </li>
          ))
        ) : (
          <li key={letter.id} className="group">
            <p>
              <a href={i18n.path(`/circulars/${encodeURIComponent(letter.id)}`)}>
                <bdi>{i18n.t('meetings.group', { count: rows.length, letter: letter.name })}</bdi>
              </a>
            </p>
            <MeetingRows rows={rows} verdicts={verdicts} />
          </li>
        ),
      )}
    </ul>
  )
}

interface OneMeetingProps {
  readonly row: MeetingRow
  readonly verdict: Verdict | undefined
}

function OneMeeting({ row, verdict }: OneMeetingProps) {
  const i18n = useI18n()
  const { slug, title, language, date, hours, where, details, phase, change } = row
  const day = hours?.date ?? date.iso
  const DateMark = phase.tone === 'off' ? 's' : 'span'
  const times = verdict === undefined ? (hours?.words ?? []) : []
  return (
    <>
      <span className="soft num">
        {day === null ? (
          i18n.t('dates.to-be-confirmed')
        ) : (
          <DateMark>
            <time dateTime={day}>{i18n.shortDate(day)}</time>
          </DateMark>
        )}
        {change?.isDateOpen === true && <small>{i18n.t('meetings.no-new-date')}</small>}
      </span>
      <div>
        <p>
          <a href={i18n.path(`/meetings/${encodeURIComponent(slug)}`)}>
            <bdi {...markOf(i18n, language)}>{title}</bdi>
          </a>
        </p>
        <p className="soft">
          <PhaseMark phase={phase} />{' '}
          {[phase.meetingCountdown, ...times, where, ...details]
            .filter((part) => part !== null)
            .map((part, index) => (
              <span key={index}>
                {index > 0 && ' · '}
                <bdi dir={i18n.directionOf(part)}>{part}</bdi>
              </span>
            ))}
        </p>
        {change && (
          <p className="soft">
            <bdi dir={i18n.directionOf(change.words)}>{change.words}</bdi>
          </p>
        )}
      </div>
      {verdict !== undefined && <VerdictLine verdict={verdict} />}
    </>
  )
}
