import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import {
  ComposedLetterChangeSchema,
  LetterPurposeSchema,
  SavedLetterSchema,
} from '@u4ssc/client/drafts'
import type { LetterPurpose } from '@u4ssc/client/drafts'
import type { Clock } from '../clock'
import type { Database } from '../db/index'
import { jsonAnswer, jsonBody } from '../http/bodies'
import { createRouter } from '../http/create-router'
import { meetingSlug } from '../http/path-params'
import { Problem, problemAnswers } from '../http/problems'
import { operation, personOf } from '../permissions/index'
import { deleteLetter, findLetter, saveLetter } from './store'
import type { LetterKey } from './store'

const tags = ['Drafts']
const path = '/composed-letters/{slug}/{purpose}'
const request = { params: z.object({ slug: meetingSlug, purpose: LetterPurposeSchema }) }
const FOR_EDITORS = ['not-signed-in', 'not-allowed', 'invalid-request'] as const

const getLetter = createRoute({
  ...operation('get-composed-letter'),
  summary: 'Get a letter that is being composed',
  description:
    'Returns a circular, corrigendum or addendum as its writer saved it last. A letter without a meeting has the slug `new-meeting`.',
  tags,
  method: 'get',
  path,
  request,
  responses: {
    200: jsonAnswer(SavedLetterSchema, 'The letter'),
    ...problemAnswers(...FOR_EDITORS, 'draft-not-found'),
  },
})

const putLetter = createRoute({
  ...operation('save-composed-letter'),
  summary: 'Save a letter that is being composed',
  description:
    'Saves the letter, so that it can be continued later. Answers 409 if somebody else has changed it.',
  tags,
  method: 'put',
  path,
  request: { ...request, body: jsonBody(ComposedLetterChangeSchema) },
  responses: {
    200: jsonAnswer(SavedLetterSchema, 'The letter, as saved'),
    ...problemAnswers(...FOR_EDITORS, 'draft-changed', 'body-too-large'),
  },
})

const removeLetter = createRoute({
  ...operation('delete-composed-letter'),
  summary: 'Delete a letter that is being composed',
  description: 'Deletes the saved letter, for example after it was stored as a draft.',
  tags,
  method: 'delete',
  path,
  request,
  responses: { 204: { description: 'Deleted' }, ...problemAnswers(...FOR_EDITORS) },
})

/** Routes for letters that are being composed, before they are stored as drafts. */
export function composedLetterRoutes({
  db,
  clock,
}: {
  readonly db: Database
  readonly clock: Clock
}) {
  return createRouter()
    .openapi(getLetter, async (c) => {
      const key = keyOf(c.req.valid('param'), (await personOf(c)).id)
      const saved = await findLetter(db, key)
      if (!saved) throw new Problem('draft-not-found', 'No letter is saved here.')
      return c.json(saved, 200)
    })
    .openapi(putLetter, async (c) => {
      const key = keyOf(c.req.valid('param'), (await personOf(c)).id)
      return c.json(await saveLetter(db, key, c.req.valid('json'), clock()), 200)
    })
    .openapi(removeLetter, async (c) => {
      await deleteLetter(db, keyOf(c.req.valid('param'), (await personOf(c)).id))
      return c.body(null, 204)
    })
}

/** Writers share a letter that changes a circular; each has their own letters that convene. */
function keyOf(
  { slug, purpose }: { readonly slug: string; readonly purpose: LetterPurpose },
  person: string,
): LetterKey {
  return { slug, purpose, writer: purpose === 'amend' ? '' : person }
}
