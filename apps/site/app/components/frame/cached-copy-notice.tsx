import { useI18n } from '../../i18n/use-i18n'

/** Notice that the page is made from a cached copy. @param at - RFC 3339, in UTC */
export function CachedCopyNotice({ at }: { at: string }) {
  const i18n = useI18n()
  const time = at.slice(11, 16)
  return (
    <p className="aside-note last-copy" role="status">
      {i18n.t('layout.last-copy', { date: i18n.longDate(at), time })}
    </p>
  )
}
