import { useI18n } from '../i18n/use-i18n'

/** Addresses that add a meeting to a calendar; `null` if the date is unknown. */
export interface CalendarLinks {
  readonly google: string
  readonly outlook: string
  readonly file: string
  readonly subscription: string
}

/** Menu of calendars; it opens without scripts. */
export function CalendarMenu({ links }: { links: CalendarLinks }) {
  const i18n = useI18n()
  const { google, outlook, file, subscription } = links
  return (
    <details className="menu no-print">
      <summary className="button quiet">{i18n.t('meeting.add-to-calendar')}</summary>
      <ul>
        <li>
          <a href={google} rel="noreferrer">
            {i18n.t('meeting.calendar-google')}
          </a>
        </li>
        <li>
          <a href={outlook} rel="noreferrer">
            {i18n.t('meeting.calendar-outlook')}
          </a>
        </li>
        <li>
          <a href={file}>
            {i18n.t('meeting.calendar-file')}
            <small>{i18n.t('meeting.calendar-file-hint')}</small>
          </a>
        </li>
        <li>
          <a href={subscription}>
            {i18n.t('meeting.calendar-subscribe')}
            <small>{i18n.t('meeting.calendar-subscribe-hint')}</small>
          </a>
        </li>
      </ul>
    </details>
  )
}
