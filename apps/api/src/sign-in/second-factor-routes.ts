import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import {
  NewSecondFactorSchema,
  PasswordProofSchema,
  RecoveryCodesSchema,
  SecondFactorCodeSchema,
  SecondFactorProofSchema,
  SecondFactorSchema,
} from '@u4ssc/client/people'
import type { Clock } from '../clock'
import type { Database } from '../db/index'
import { jsonAnswer, jsonBody } from '../http/bodies'
import { createRouter } from '../http/create-router'
import { problemAnswers } from '../http/problems'
import type { Auth } from './create-auth'
import { limitAttempts } from './limit-attempts'
import { operation, personOf } from '../permissions/index'
import {
  beginSecondFactor,
  confirmSecondFactor,
  endSecondFactor,
  findSecondFactor,
  removeSecondFactor,
  renewRecoveryCodes,
} from './second-factor'
import { setCookies } from './set-cookies'

const tags = ['People']
const path = '/second-factor'
const refusals = problemAnswers(
  'not-signed-in',
  'second-factor-state',
  'invalid-request',
  'too-many-attempts',
)

const getSecondFactor = createRoute({
  ...operation('get-second-factor'),
  summary: 'Get the state of my two-step verification',
  description: 'Returns whether two-step verification is on and how many recovery codes are left.',
  tags,
  method: 'get',
  path,
  responses: {
    200: jsonAnswer(SecondFactorSchema, 'The state of two-step verification'),
    ...problemAnswers('not-signed-in'),
  },
})

const postSecondFactor = createRoute({
  ...operation('begin-second-factor'),
  summary: 'Set up two-step verification',
  description:
    'Creates a secret and recovery codes, which are not shown again. Two-step verification is on once you confirm the first code.',
  tags,
  method: 'post',
  path,
  request: { body: jsonBody(PasswordProofSchema) },
  responses: {
    200: jsonAnswer(NewSecondFactorSchema, 'The secret and recovery codes, shown only once'),
    ...refusals,
  },
})

const postConfirmation = createRoute({
  ...operation('confirm-second-factor'),
  summary: 'Turn on my two-step verification',
  description:
    'Confirms the first code and turns two-step verification on. Your other sessions end.',
  tags,
  method: 'post',
  path: `${path}/confirmation`,
  request: { body: jsonBody(SecondFactorCodeSchema) },
  responses: {
    204: { description: 'Two-step verification is on and your other sessions have ended' },
    ...refusals,
  },
})

const postRecoveryCodes = createRoute({
  ...operation('renew-recovery-codes'),
  summary: 'Create new recovery codes',
  description:
    'Creates new recovery codes, which are not shown again. The old codes stop working. Needs your password and a code or recovery code.',
  tags,
  method: 'post',
  path: `${path}/recovery-codes`,
  request: { body: jsonBody(SecondFactorProofSchema) },
  responses: {
    200: jsonAnswer(RecoveryCodesSchema, 'The recovery codes, shown only once'),
    ...refusals,
  },
})

const postRemoval = createRoute({
  ...operation('end-second-factor'),
  summary: 'Turn off my two-step verification',
  description:
    'Turns two-step verification off. You then sign in by password only. Needs your password and a code or recovery code.',
  tags,
  method: 'post',
  path: `${path}/removal`,
  request: { body: jsonBody(SecondFactorProofSchema) },
  responses: { 204: { description: 'Two-step verification is off' }, ...refusals },
})

const deleteSecondFactor = createRoute({
  ...operation('remove-second-factor'),
  summary: 'Turn off two-step verification for a person',
  description: 'For a person who has lost the device. All their sessions end.',
  tags,
  method: 'delete',
  path: '/people/{id}/second-factor',
  request: {
    params: z.object({ id: z.string().min(1).max(100).meta({ description: 'ID of the person' }) }),
  },
  responses: {
    204: { description: 'Two-step verification is off and their sessions have ended' },
    ...problemAnswers('not-signed-in', 'not-allowed', 'person-not-found', 'invalid-request'),
  },
})

export function secondFactorRoutes(deps: { db: Database; auth: Auth; clock: Clock }) {
  const router = createRouter()
  // Each step has its own limit
  for (const step of ['', '/confirmation', '/recovery-codes', '/removal'])
    router.post(`${path}${step}`, limitAttempts())
  return router
    .openapi(getSecondFactor, async (c) =>
      c.json(await findSecondFactor(deps, await personOf(c)), 200),
    )
    .openapi(postSecondFactor, async (c) => {
      const { password } = c.req.valid('json')
      return c.json(await beginSecondFactor(deps, c.req.raw.headers, password), 200)
    })
    .openapi(postConfirmation, async (c) => {
      const { code } = c.req.valid('json')
      const person = await personOf(c)
      setCookies(c, await confirmSecondFactor(deps, c.req.raw.headers, code, person))
      return c.body(null, 204)
    })
    .openapi(postRecoveryCodes, async (c) => {
      const person = await personOf(c)
      const proof = c.req.valid('json')
      const recoveryCodes = await renewRecoveryCodes(deps, c.req.raw.headers, proof, person)
      return c.json({ recoveryCodes }, 200)
    })
    .openapi(postRemoval, async (c) => {
      const person = await personOf(c)
      setCookies(c, await endSecondFactor(deps, c.req.raw.headers, c.req.valid('json'), person))
      return c.body(null, 204)
    })
    .openapi(deleteSecondFactor, async (c) => {
      await removeSecondFactor(deps, c.req.valid('param').id, await personOf(c))
      return c.body(null, 204)
    })
}
