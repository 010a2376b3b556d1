import type { Draft } from '@u4ssc/client/drafts'
import { say } from '../../components/language/say'
import { meetingsToPublish } from './meetings-to-publish'
import { siteAddress } from '../../components/api/site-address'

/** Links to the public pages of a published circular. */
export function PublishedPages({ draft }: { draft: Draft }) {
  return (
    <p className="published" role="status">
      <span className="good">{say('publishing.publish-done')}</span>
      {publicPagesOf(draft).map(({ title, path, url }) => (
        <span key={path}>
          {url ? <a href={url}>{title}</a> : title} <code>{path}</code>
        </span>
      ))}
    </p>
  )
}

interface PublicPage {
  readonly title: string
  readonly path: string
  /** With the site's address, if the server states it. */
  readonly url: string | null
}

/** Returns the public pages of a circular's meetings. */
function publicPagesOf(draft: Draft): PublicPage[] {
  return meetingsToPublish(draft).map(({ meeting: { id, title } }) => {
    const path = `/en/meetings/${id}`
    return { title, path, url: siteAddress(path) }
  })
}
