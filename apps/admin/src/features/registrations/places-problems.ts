import { ProblemError } from '@u4ssc/client'
import type { Quota } from '@u4ssc/client/registrations'

const FIELDS = { '/places/on-site': 'onSitePlaces', '/places/online': 'onlinePlaces' } as const

const SHARES = { 'on-site': 'onSiteShares', online: 'onlineShares' } as const

/**
 * Returns the API's errors about numbers of places, by field of the form.
 *
 * @param quotas - as they were sent
 */
export function placesProblems(error: unknown, quotas: readonly Quota[]) {
  if (!(error instanceof ProblemError)) return []
  const messageAt = (at: string) => error.errors.find(({ pointer }) => pointer === at)?.message
  const wrongPlaces = Object.entries(FIELDS).flatMap(([at, field]) => {
    const message = messageAt(at)
    return message === undefined ? [] : [{ field, message }]
  })
  const wrongShares = quotas.flatMap(({ mode, capacity }, index) => {
    const message = messageAt(`/quotas/${index}/places`)
    return message === undefined ? [] : [{ field: `${SHARES[mode]}.${capacity}`, message } as const]
  })
  return [...wrongPlaces, ...wrongShares]
}
