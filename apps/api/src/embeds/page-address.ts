import * as z from 'zod'
import { LANGUAGES } from '@u4ssc/domain'
import type { Language } from '@u4ssc/domain'

/** A page of the site that can be embedded. */
export interface EmbeddedPage {
  readonly kind: 'meetings' | 'circulars'
  /** Meeting slug or circular ID. */
  readonly id: string
  readonly language: Language
}

const PAGE = /^\/([a-z]{2})\/(meetings|circulars)\/([^/]+)(?:\/(?:programme|updates|register))?\/?$/

const PageSchema = z.object({
  language: z.enum(LANGUAGES),
  kind: z.enum(['meetings', 'circulars']),
  id: z.string().min(1),
})

/** @returns `undefined` if the address is not a meeting or circular page of the site */
export function readPageAddress(address: string, publicSiteUrl: string): EmbeddedPage | undefined {
  if (!URL.canParse(address)) return undefined
  const [page, site] = [new URL(address), new URL(publicSiteUrl)]
  const before = site.pathname.replace(/\/$/, '')
  // People share http and https addresses, whatever the site redirects to
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
