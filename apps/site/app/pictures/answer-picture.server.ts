import { drawPicture } from './draw-picture.server'
import type { Picture } from './draw-picture.server'

const HOUR_SECONDS = 3600
/** About 50 KB each. */
const MAX_KEPT = 200

const kept = new Map<string, Uint8Array<ArrayBuffer>>()

/** Answers with a picture; the same content is drawn only once. */
export function answerPicture(picture: Picture): Response {
  const key = JSON.stringify(picture)
  const png = kept.get(key) ?? drawPicture(picture)
  kept.delete(key)
  kept.set(key, png)
  const [oldest] = kept.keys()
  if (kept.size > MAX_KEPT && oldest !== undefined) kept.delete(oldest)
  return new Response(png, {
    headers: { 'Content-Type': 'image/png', 'Cache-Control': `public, max-age=${HOUR_SECONDS}` },
  })
}
