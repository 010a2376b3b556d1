/**
 * How far the server's clock is ahead of this one, in milliseconds; the document states the
 * server's time.
 */
const ahead = aheadOf(document.querySelector<HTMLMetaElement>('meta[name="now"]')?.content ?? '')

/** Returns the current time, RFC 3339, by the server's clock if the document states it. */
export function instantNow(): string {
  return new Date(Date.now() + ahead).toISOString()
}

function aheadOf(now: string): number {
  const difference = Date.parse(now) - Date.now()
  return Number.isNaN(difference) ? 0 : difference
}
