import { useI18n } from '../i18n/use-i18n'
import type { VenueView } from '../meetings/venue-view'

/** The venue with its map. */
export function Venue({ venue }: { venue: VenueView | null }) {
  const i18n = useI18n()
  if (venue === null) return null
  return (
    <p className="venue">
      <b>{venue.words}</b>{' '}
      {venue.map !== null && (
        <a className="no-print" href={venue.map}>
          {i18n.t('meeting.venue-map')}
        </a>
      )}
    </p>
  )
}
