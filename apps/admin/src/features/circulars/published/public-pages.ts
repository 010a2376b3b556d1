import type { Draft } from '@u4ssc/client/drafts'
import { siteAddress } from '../../../components/api/site-address'

export interface PublicPage {
  readonly title: string
  readonly path: string
  /** With the site's address, if the server states it. */
  readonly url: string | null
}

/** Returns the public pages of a circular's meetings. */
export function publicPagesOf(draft: Draft): PublicPage[] {
  return draft.reading.meetings.map(({ id, title }) => {
    const path = `/en/meetings/${id}`
    return { title, path, url: siteAddress(path) }
  })
}
