import { z } from 'zod'
import { LANGUAGES } from '@u4ssc/domain'
import type { Language } from '@u4ssc/domain'

/** A page of the site that can stand within pages of others. */
export interface EmbeddedPage {
  readonly kind: 'meetings' | 'circulars'
  /** The slug of a meeting, the id of a letter. */
  readonly id: string
  readonly language: Language
}

const PAGE = /^\/([a-z]{2})\/(meetings|circulars)\/([^/]+)(?:\/(?:programme|updates|register))?\/?$/

const PageSchema = z.object({
  language: z.enum(LANGUAGES),
  kind: z.enum(['meetings', 'circulars']),
  id: z.string().min(1),
})

/** @returns `undefined` for an address that is no page of a meeting or a letter on the site */
export function readPageAddress(address: string, publicSiteUrl: string): EmbeddedPage | undefined {
  if (!URL.canParse(address)) return undefined
  const [page, site] = [new URL(address), new URL(publicSiteUrl)]
  const before = site.pathname.replace(/\/$/, '')
  // people hand on either, whatever the site redirects to
  const isOwn = page.host === site.host && /^https?:$/.test(page.protocol)
  if (!isOwn || !page.pathname.startsWith(before)) return undefined
  const [, language, kind, name = ''] = PAGE.exec(page.pathname.slice(before.length)) ?? []
  const parsed = PageSchema.safeParse({ language, kind, id: decode(name) })
  return parsed.success ? parsed.data : undefined
}

function decode(name: string): string | undefined {
  try {
    return decodeURIComponent(name)
  } catch {
    return undefined
  }
}
