import type { Draft } from '@u4ssc/client'
import { siteAddress } from '../../components/site-address'

export interface PublicPage {
  readonly title: string
  readonly path: string
  /** With the address of the site, where the server that hands out this page says it. */
  readonly url: string | null
}

/** Where the meetings of a letter can be read by everyone once it is published. */
export function publicPagesOf(draft: Draft): PublicPage[] {
  return draft.reading.meetings.map(({ id, title }) => {
    const path = `/en/meetings/${id}`
    return { title, path, url: siteAddress(path) }
  })
}
