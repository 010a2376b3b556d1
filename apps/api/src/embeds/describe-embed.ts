import { html } from 'hono/html'
import type { OEmbed } from '@u4ssc/client/meetings'
import type { EmbeddedPage } from './page-address'

const WIDTH = 480
const HEIGHT = { meetings: 240, circulars: 150 } as const

/** Smaller frames are not supported. */
const LEAST = { width: 200, height: 100 } as const

const CACHE_SECONDS = 3_600

export interface Room {
  readonly maxwidth?: number | undefined
  readonly maxheight?: number | undefined
}

/** Returns the oEmbed data of a page (https://oembed.com). */
export async function describeEmbed(
  { kind, id, language }: EmbeddedPage,
  title: string,
  { maxwidth = WIDTH, maxheight = HEIGHT[kind] }: Room,
  { publicApiUrl, publicSiteUrl }: { publicApiUrl: string; publicSiteUrl: string },
): Promise<OEmbed> {
  const width = Math.max(LEAST.width, Math.min(WIDTH, maxwidth))
  const height = Math.max(LEAST.height, Math.min(HEIGHT[kind], maxheight))
  const src = `${publicApiUrl}/embed/${kind}/${encodeURIComponent(id)}?language=${language}`
  const frame = await html`<iframe
    src="${src}"
    title="${title}"
    width="${width}"
    height="${height}"
    frameborder="0"
    loading="lazy"
  ></iframe>`
  return {
    version: '1.0',
    type: 'rich',
    provider_name: 'U4SSC',
    provider_url: publicSiteUrl,
    title,
    cache_age: CACHE_SECONDS,
    html: frame.toString(),
    width,
    height,
  }
}
