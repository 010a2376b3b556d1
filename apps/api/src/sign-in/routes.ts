import { createRoute } from '@hono/zod-openapi'
import { FirstOwnerSchema, PersonSchema, SignInSchema } from '@u4ssc/client/people'
import type { Clock } from '../clock'
import type { Database } from '../db/index'
import { jsonAnswer, jsonBody } from '../http/bodies'
import { createRouter } from '../http/create-router'
import { problemAnswers } from '../http/problems'
import { clientHeaders } from './client-headers'
import type { Auth } from './create-auth'
import { createFirstOwner } from './first-owner'
import { limitAttempts } from './limit-attempts'
import { operation, personOf } from '../permissions/index'
import { setCookies } from './set-cookies'
import { signIn, signOut } from './sign-in'

const tags = ['People']

const postFirstOwner = createRoute({
  ...operation('create-first-owner'),
  summary: 'Create the first owner',
  description:
    'Creates the first account with the one-time link that a new instance prints at its start, and signs the person in.',
  tags,
  method: 'post',
  path: '/first-owner',
  request: { body: jsonBody(FirstOwnerSchema) },
  responses: {
    200: jsonAnswer(PersonSchema, 'The first owner, signed in'),
    ...problemAnswers('link-not-valid', 'invalid-request', 'too-many-attempts'),
  },
})

const postSession = createRoute({
  ...operation('sign-in'),
  summary: 'Sign in',
  description:
    'Signs a person in by email and password and sets a session cookie. Answers 401 `second-factor-needed` if a code is required too. Attempts are limited.',
  tags,
  method: 'post',
  path: '/session',
  request: { body: jsonBody(SignInSchema) },
  responses: {
    200: jsonAnswer(PersonSchema, 'The person; the session cookie is set'),
    ...problemAnswers(
      'sign-in-refused',
      'second-factor-needed',
      'second-factor-refused',
      'invalid-request',
      'too-many-attempts',
    ),
  },
})

const getSession = createRoute({
  ...operation('get-session'),
  summary: 'Get the signed-in person',
  description: 'Returns the person who is signed in.',
  tags,
  method: 'get',
  path: '/session',
  responses: {
    200: jsonAnswer(PersonSchema, 'The person signed in'),
    ...problemAnswers('not-signed-in'),
  },
})

const deleteSession = createRoute({
  ...operation('sign-out'),
  summary: 'Sign out',
  description: 'Ends the session and deletes its cookie.',
  tags,
  method: 'delete',
  path: '/session',
  responses: { 204: { description: 'Signed out' }, ...problemAnswers('not-signed-in') },
})

export function peopleRoutes(deps: { db: Database; auth: Auth; clock: Clock }) {
  const { auth } = deps
  const router = createRouter()
  const limited = limitAttempts()
  router.post('/first-owner', limited)
  router.post('/session', limited)
  return router
    .openapi(postFirstOwner, async (c) => {
      const body = c.req.valid('json')
      await createFirstOwner(deps, body)
      const { person, cookies } = await signIn(deps, body, clientHeaders(c))
      setCookies(c, cookies)
      return c.json(person, 200)
    })
    .openapi(postSession, async (c) => {
      const { person, cookies } = await signIn(deps, c.req.valid('json'), clientHeaders(c))
      setCookies(c, cookies)
      return c.json(person, 200)
    })
    .openapi(getSession, async (c) => c.json(await personOf(c), 200))
    .openapi(deleteSession, async (c) => {
      setCookies(c, await signOut(auth, c.req.raw.headers))
      return c.body(null, 204)
    })
}
