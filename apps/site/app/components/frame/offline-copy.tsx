import { useI18n } from '../../i18n/use-i18n'

/** Shown by the script of the page, which saves a copy in the browser. */
export function OfflineCopy() {
  const i18n = useI18n()
  return (
    <div className="no-print" data-offline aria-live="polite">
      <p className="aside-note" data-say="copy" hidden>
        {i18n.t('layout.offline-copy')}
      </p>
      <p className="soft" data-say="kept" hidden>
        {i18n.t('layout.offline-kept')}
      </p>
    </div>
  )
}
