import { ProblemError } from '@u4ssc/client'
import { answered } from '../../api.server'

export function tokenIn(request: Request): string | null {
  return new URL(request.url).searchParams.get('token')
}

/** Returns the answer to a call with a personal link; `null` if the link is not valid. */
export async function byLink<Answer>(call: Promise<Answer>): Promise<Answer | null> {
  return answered(
    call.catch((error: unknown) => {
      if (error instanceof ProblemError && error.status === 403) return null
      throw error
    }),
  )
}
