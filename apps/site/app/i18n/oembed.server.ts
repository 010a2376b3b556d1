import { env } from '../env.server'

/** Where programs learn how a page of ours is put into pages of others. */
export function oEmbedOf(page: string): string {
  return `${env.PUBLIC_API_URL}/oembed?format=json&url=${encodeURIComponent(page)}`
}
