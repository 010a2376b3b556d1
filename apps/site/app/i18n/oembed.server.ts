import { env } from '../env.server'

/** Returns the oEmbed address of a page. */
export function oEmbedOf(page: string): string {
  return `${env.PUBLIC_API_URL}/oembed?format=json&url=${encodeURIComponent(page)}`
}
