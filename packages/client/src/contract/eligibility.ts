import { CountrySchema } from '@u4ssc/domain'
import {
  CountryMembershipSchema,
  EligibilityAnswerSchema,
  EligibilityRequestSchema,
  MembershipQuerySchema,
} from '../meetings/eligibility'
import type {
  CountryMembership,
  EligibilityAnswer,
  EligibilityRequest,
  MembershipQuery,
} from '../meetings/eligibility'
import { ok } from './answers'
import type { ClientOf } from './client'
import { get, post } from './operation'
import { sent } from './schema'

const common = { tag: 'Eligibility', access: 'anyone' } as const

/** Who can attend a meeting. */
export const eligibility = {
  decide: post('/eligibility', {
    ...common,
    id: 'decide-eligibility',
    summary: 'Check eligibility',
    description:
      'Returns whether a person can attend a meeting, with the clauses of the circular that the decision rests on. Nothing is stored. The outcome is `needs-review` if a required fact is missing.',
    body: sent<EligibilityRequest>()(EligibilityRequestSchema),
    answer: ok<EligibilityAnswer>(
      EligibilityAnswerSchema,
      'The decision and the clauses it rests on',
    ),
    problems: ['meeting-not-found', 'body-not-json', 'malformed-json'],
  }),

  membershipOf: get('/memberships/{country}', {
    ...common,
    id: 'get-membership',
    summary: 'Get the membership of a country',
    description:
      'Returns the ITU membership of a country or area on a date, as decisions on eligibility use it: member, territory of a member, or not a member. Memberships of organizations are in the list of organizations.',
    params: { country: CountrySchema.meta({ example: 'PW' }) },
    query: sent<MembershipQuery>()(MembershipQuerySchema),
    answer: ok<CountryMembership>(CountryMembershipSchema, 'The membership and its sources'),
  }),
}

export interface EligibilityClient extends ClientOf<typeof eligibility> {}
