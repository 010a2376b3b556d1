import type { Draft } from '@u4ssc/client/drafts'
import { Link } from '../../components/link'
import { say } from '../../components/language/say'
import { meetingPath } from '../meetings/meeting-paths'
import { meetingsToPublish } from './meetings-to-publish'
import { siteAddress } from '../../components/api/site-address'

/** Links to the meetings of a published circular, and to their public pages. */
export function PublishedPages({ draft }: { draft: Draft }) {
  return (
    <p className="published" role="status">
      <span className="good">{say('publishing.publish-done')}</span>
      {publicPagesOf(draft).map(({ id, title, path, url }) => (
        <span key={path}>
          <Link to={meetingPath(id)}>{title}</Link>{' '}
          {url ? (
            <a href={url} aria-label={`${say('meetings.publicPage')}: ${title}`}>
              {say('meetings.publicPage')}
            </a>
          ) : (
            <code>{path}</code>
          )}
        </span>
      ))}
    </p>
  )
}

interface PublicPage {
  readonly id: string
  readonly title: string
  readonly path: string
  /** With the site's address, if the server states it. */
  readonly url: string | null
}

/** Returns the public pages of a circular's meetings. */
function publicPagesOf(draft: Draft): PublicPage[] {
  return meetingsToPublish(draft).map(({ meeting: { id, title } }) => {
    const path = `/en/meetings/${id}`
    return { id, title, path, url: siteAddress(path) }
  })
}
