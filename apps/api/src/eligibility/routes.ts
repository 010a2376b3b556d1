import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import {
  CountryMembershipSchema,
  EligibilityAnswerSchema,
  EligibilityRequestSchema,
  MembershipQuerySchema,
} from '@u4ssc/client/meetings'
import { CountrySchema } from '@u4ssc/domain'
import { membershipOf, MEMBERSHIPS_AS_OF, membershipSources } from '@u4ssc/domain/eligibility'
import { wallTimeAt } from '@u4ssc/domain/timezones'
import { countryName } from '@u4ssc/domain/words'
import type { Clock } from '../clock'
import type { Database } from '../db/index'
import { jsonAnswer, jsonBody } from '../http/bodies'
import { createRouter } from '../http/create-router'
import { Problem, problemAnswers } from '../http/problems'
import { findPublishedMeeting } from '../meetings/index'
import { decideWithMemberships } from '../organizations/index'
import { operation } from '../permissions/index'

const postEligibility = createRoute({
  ...operation('decide-eligibility'),
  summary: 'Check eligibility',
  description:
    'Returns whether a person can attend a meeting, with the clauses of the circular that the decision rests on. Nothing is stored. The outcome is `needs-review` if a required fact is missing.',
  tags: ['Eligibility'],
  method: 'post',
  path: '/eligibility',
  request: { body: jsonBody(EligibilityRequestSchema) },
  responses: {
    200: jsonAnswer(EligibilityAnswerSchema, 'The decision and the clauses it rests on'),
    ...problemAnswers('meeting-not-found', 'invalid-request', 'body-not-json', 'malformed-json'),
  },
})

const getMembership = createRoute({
  ...operation('get-membership'),
  summary: 'Get the membership of a country',
  description:
    'Returns the ITU membership of a country or area on a date, as decisions on eligibility use it: member, territory of a member, or not a member. Memberships of organizations are in the list of organizations.',
  tags: ['Eligibility'],
  method: 'get',
  path: '/memberships/{country}',
  request: {
    params: z.object({ country: CountrySchema.meta({ example: 'PW' }) }),
    query: MembershipQuerySchema,
  },
  responses: {
    200: jsonAnswer(CountryMembershipSchema, 'The membership and its sources'),
    ...problemAnswers('invalid-request'),
  },
})

/** The dates of memberships are those of the seat of ITU. */
const GENEVA = 'Europe/Zurich'

/** Routes to check eligibility on the first day of the meeting, or today if it has no date. */
export function eligibilityRoutes({ db, clock }: { db: Database; clock: Clock }) {
  return createRouter()
    .openapi(getMembership, (c) => {
      const { country } = c.req.valid('param')
      const { on = wallTimeAt(clock(), GENEVA).date } = c.req.valid('query')
      const membership = membershipOf(country, on)
      const answer = {
        ...{ country, name: countryName(country), on, membership },
        ...{ sources: [...membershipSources(membership)], recordsOf: MEMBERSHIPS_AS_OF },
      }
      return c.json(answer, 200)
    })
    .openapi(postEligibility, async (c) => {
      const { meeting: slug, applicant } = c.req.valid('json')
      const published = await findPublishedMeeting(db, slug)
      if (!published)
        throw new Problem(
          'meeting-not-found',
          `There is no published meeting "${slug}". Check the address.`,
        )

      const { participation, schedule } = published.meeting
      const on = schedule.days[0]?.date ?? clock().slice(0, 10)
      const decision = await decideWithMemberships(db, applicant, participation, on)
      return c.json({ decision }, 200)
    })
}
