import { ProblemError } from '@u4ssc/client'

const FIELDS = { '/places/on-site': 'onSitePlaces', '/places/online': 'onlinePlaces' } as const

/** What the API finds wrong with the numbers of places, by the field of the form. */
export function placesProblems(error: unknown) {
  if (!(error instanceof ProblemError)) return []
  return Object.entries(FIELDS).flatMap(([at, field]) =>
    error.errors.flatMap(({ pointer, message }) => (pointer === at ? [{ field, message }] : [])),
  )
}
