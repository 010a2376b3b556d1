import type { Api } from '../http/index'
import { EligibilityAnswerSchema } from './eligibility'
import type { EligibilityAnswer, EligibilityRequest } from './eligibility'

export interface EligibilityClient extends ReturnType<typeof eligibilityClient> {}

/** Returns the method that answers who can attend a meeting. */
export function eligibilityClient(api: Api) {
  return {
    /**
     * Returns whether a person can attend a meeting, with the clauses of the circular that the
     * decision rests on. Nothing is stored. The outcome is `needs-review` if a required fact is
     * missing.
     */
    decide: (body: EligibilityRequest) =>
      api.post<EligibilityAnswer>('/eligibility', EligibilityAnswerSchema, body),
  }
}
