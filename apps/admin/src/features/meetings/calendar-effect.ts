import type { PreviewedRelease } from '@u4ssc/client'

/** How many entries of people's calendars a change set moves, takes away and adds. */
export function calendarEffect(changes: PreviewedRelease['changes']) {
  const entries = changes.filter(
    ({ what, pointer }) =>
      what === 'session' || what === 'sitting' || what === 'status' || pointer === '/status',
  )
  const count = (...kinds: readonly string[]) =>
    entries.filter(({ kind }) => kinds.includes(kind)).length
  return {
    moved: count('moved', 'postponed'),
    cancelled: count('removed', 'cancelled'),
    added: count('added', 'reinstated'),
  }
}
