import { useI18n } from '../../../i18n/use-i18n'
import type { Neighbour } from '../neighbours'

interface NeighboursProps {
  readonly previous: Neighbour | null
  readonly following: Neighbour | null
}

/** Links to the previous and the next meeting of the series. */
export function Neighbours({ previous, following }: NeighboursProps) {
  const i18n = useI18n()
  if (previous === null && following === null) return null
  return (
    <nav className="neighbours no-print" aria-label={i18n.t('meeting.series-label')}>
      {previous && (
        <a href={previous.href} rel="prev">
          <small>{i18n.t('meeting.previous')}</small> {previous.name}
          <Unpublished neighbour={previous} />
        </a>
      )}
      {following && (
        <a href={following.href} rel="next">
          <small>{i18n.t('meeting.following')}</small> {following.name}
          <Unpublished neighbour={following} />
        </a>
      )}
    </nav>
  )
}

function Unpublished({ neighbour: { hasPage } }: { readonly neighbour: Neighbour }) {
  const i18n = useI18n()
  return hasPage ? null : <small> {i18n.t('meetings.from-sources')}</small>
}
