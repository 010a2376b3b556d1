import { useI18n } from '../i18n/use-i18n'
import { usePageBehind } from '../page-behind'

/** Link to the page where a visitor changes the time zone and then returns. */
export function ChangeTimeZone() {
  const i18n = useI18n()
  const page = encodeURIComponent(usePageBehind())
  return (
    <p className="elsewhere no-print">
      <a href={i18n.path(`/place?page=${page}`)} rel="nofollow">
        {i18n.t('time-zone.change')}
      </a>
    </p>
  )
}
