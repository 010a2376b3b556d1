import type { MeetingRow } from '../../times/meeting-row'
import { PhaseMark } from '../phase-mark'
import { useI18n } from '../../i18n/use-i18n'
import { markOf } from '../../i18n/i18n'

export function MeetingRows({ rows }: { rows: readonly MeetingRow[] }) {
  const i18n = useI18n()
  return (
    <ul className="rows">
      {rows.map(({ slug, title, language, date, where, details, phase }) => (
        <li key={slug}>
          <span className="soft num">
            {date.iso === null ? (
              i18n.t('dates.to-be-confirmed')
            ) : (
              <time dateTime={date.iso}>{i18n.shortDate(date.iso)}</time>
            )}
          </span>
          <div>
            <p>
              <a href={i18n.path(`/meetings/${encodeURIComponent(slug)}`)}>
                <bdi {...markOf(i18n, language)}>{title}</bdi>
              </a>
            </p>
            <p className="soft">
              <PhaseMark phase={phase} />{' '}
              {[phase.meetingCountdown, where, ...details]
                .filter((part) => part !== null)
                .join(' · ')}
            </p>
          </div>
        </li>
      ))}
    </ul>
  )
}
