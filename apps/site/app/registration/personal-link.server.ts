import { ProblemError } from '@u4ssc/client'
import { answered } from '../api.server'

export function tokenIn(request: Request): string | null {
  return new URL(request.url).searchParams.get('token')
}

/** The answer to a call by a personal link; `null` where the link does not work (any more). */
export async function byLink<Answer>(call: Promise<Answer>): Promise<Answer | null> {
  return answered(
    call.catch((error: unknown) => {
      if (error instanceof ProblemError && error.status === 403) return null
      throw error
    }),
  )
}
