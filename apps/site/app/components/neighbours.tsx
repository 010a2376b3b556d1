import type { NeighboursView } from '../catalogue/neighbours'
import { useI18n } from '../i18n/use-i18n'

/** Links to the previous and the next meeting of the series. */
export function Neighbours({ previous, following }: NeighboursView) {
  const i18n = useI18n()
  if (previous === null && following === null) return null
  return (
    <nav className="neighbours no-print" aria-label={i18n.t('meeting.series-label')}>
      {previous && (
        <a href={previous.href} rel="prev">
          <small>{i18n.t('meeting.previous')}</small> {previous.name}
        </a>
      )}
      {following && (
        <a href={following.href} rel="next">
          <small>{i18n.t('meeting.following')}</small> {following.name}
        </a>
      )}
    </nav>
  )
}
