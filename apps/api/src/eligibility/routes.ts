import { createRoute } from '@hono/zod-openapi'
import { EligibilityAnswerSchema, EligibilityRequestSchema } from '@u4ssc/client/meetings'
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

/** Routes to check eligibility on the first day of the meeting, or today if it has no date. */
export function eligibilityRoutes({ db, clock }: { db: Database; clock: Clock }) {
  return createRouter().openapi(postEligibility, async (c) => {
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
