import { pathOf } from '../http/index'
import type { Api } from '../http/index'
import { CountryMembershipSchema, EligibilityAnswerSchema } from './eligibility'
import type {
  CountryMembership,
  EligibilityAnswer,
  EligibilityRequest,
  MembershipQuery,
} from './eligibility'

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

    /**
     * Returns the ITU membership of a country or area on a date, which decisions rest on.
     *
     * @param country - ISO 3166-1 alpha-2 code, or XK
     */
    membershipOf: (country: string, query?: MembershipQuery) =>
      api.get<CountryMembership>(pathOf`/memberships/${country}`, CountryMembershipSchema, query),
  }
}
