/** How far the clock of the server is ahead of this one, in milliseconds, as the document came with it. */
const ahead = aheadOf(document.querySelector<HTMLMetaElement>('meta[name="now"]')?.content ?? '')

/** The instant at which it is asked for, RFC 3339, by the clock of the server where it told it. */
export function instantNow(): string {
  return new Date(Date.now() + ahead).toISOString()
}

function aheadOf(now: string): number {
  const difference = Date.parse(now) - Date.now()
  return Number.isNaN(difference) ? 0 : difference
}
