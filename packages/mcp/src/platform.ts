import type { Client } from '@u4ssc/client'

/** The platform that the server answers from. */
export interface Platform {
  readonly client: Client
  /** Address of the public site without a language, for links to the sources; `null` for none. */
  readonly site: string | null
  /** The current time as an ISO 8601 instant. */
  readonly now: () => string
}

/** Returns the address of a page of the public site in English. */
export function pageOf({ site }: Platform, path: string): string | null {
  return site === null ? null : `${site.replace(/\/$/, '')}/en/${path}`
}

/** Returns the address of a circular, or of a paragraph in it. */
export function circularPage(platform: Platform, id: string, paragraph?: string | null) {
  return pageOf(platform, `circulars/${id}${paragraph ? `#p${paragraph}` : ''}`)
}
