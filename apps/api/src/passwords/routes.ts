import { createRoute } from '@hono/zod-openapi'
import { PasswordLinkRequestSchema, PasswordRenewalSchema } from '@u4ssc/client/people'
import { jsonBody } from '../http/bodies'
import { createRouter } from '../http/create-router'
import { problemAnswers } from '../http/problems'
import { takeAtLeast } from '../http/take-at-least'
import { operation } from '../permissions/index'
import { limitAttempts } from '../sign-in/index'
import { resetPassword } from './reset-password'
import type { RenewalDeps } from './reset-password'
import { sendPasswordLink } from './send-password-link'

const tags = ['People']

const postLink = createRoute({
  ...operation('request-password-link'),
  summary: 'Request a password link',
  description:
    'Emails a link to set a new password. The answer is the same whether or not the address has an account.',
  tags,
  method: 'post',
  path: '/password-links',
  request: { body: jsonBody(PasswordLinkRequestSchema) },
  responses: {
    202: { description: 'Accepted; an email is sent if the address has an account' },
    ...problemAnswers('invalid-request', 'too-many-attempts'),
  },
})

const postUse = createRoute({
  ...operation('reset-password'),
  summary: 'Set a new password with a link',
  description:
    'Sets the password by the token of the emailed link. All sessions of the person end. The link works once.',
  tags,
  method: 'post',
  path: '/password-links/use',
  request: { body: jsonBody(PasswordRenewalSchema) },
  responses: {
    204: { description: 'The password is changed and all sessions have ended' },
    ...problemAnswers('link-not-valid', 'invalid-request', 'too-many-attempts'),
  },
})

export function passwordLinkRoutes(deps: RenewalDeps) {
  const router = createRouter()
  router.post('/password-links/use', limitAttempts())
  return router
    .openapi(postLink, async (c) => {
      await takeAtLeast(sendPasswordLink(deps, c.req.valid('json')))
      return c.body(null, 202)
    })
    .openapi(postUse, async (c) => {
      await resetPassword(deps, c.req.valid('json'))
      return c.body(null, 204)
    })
}
