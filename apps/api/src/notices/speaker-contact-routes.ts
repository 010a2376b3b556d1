import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import { SpeakerContactsSchema } from '@u4ssc/client/speakers'
import { recordAct } from '../audit/index'
import { jsonAnswer, jsonBody } from '../http/bodies'
import { createRouter } from '../http/create-router'
import { meetingSlug } from '../http/path-params'
import { Problem, problemAnswers } from '../http/problems'
import { operation, personOf } from '../permissions/index'
import { requireMeeting } from './change-notice'
import type { NoticeDeps } from './change-notice'
import { listSpeakerContacts, setSpeakerContacts } from './speaker-contact-store'

const tags = ['Notices']
const params = z.object({ slug: meetingSlug })
const path = '/speaker-contacts/{slug}'

const getContacts = createRoute({
  ...operation('get-speaker-contacts'),
  summary: "Get the speakers' contact addresses",
  description: 'Returns the email addresses that notices to the speakers of a meeting go to.',
  tags,
  method: 'get',
  path,
  request: { params },
  responses: {
    200: jsonAnswer(SpeakerContactsSchema, 'The addresses by speaker'),
    ...problemAnswers('not-signed-in', 'not-allowed', 'meeting-not-found'),
  },
})

const putContacts = createRoute({
  ...operation('set-speaker-contacts'),
  summary: "Update the speakers' contact addresses",
  description: 'Replaces the email addresses that notices to the speakers of a meeting go to.',
  tags,
  method: 'put',
  path,
  request: { params, body: jsonBody(SpeakerContactsSchema) },
  responses: {
    200: jsonAnswer(SpeakerContactsSchema, 'The updated addresses by speaker'),
    ...problemAnswers('not-signed-in', 'not-allowed', 'meeting-not-found', 'invalid-request'),
  },
})

export function speakerContactRoutes({ db, clock }: NoticeDeps) {
  return createRouter()
    .openapi(getContacts, async (c) => {
      const { slug } = c.req.valid('param')
      await requireMeeting(db, slug)
      return c.json({ items: await listSpeakerContacts(db, slug) }, 200)
    })
    .openapi(putContacts, async (c) => {
      const { slug } = c.req.valid('param')
      const { items } = c.req.valid('json')
      const { id: person } = await personOf(c)
      const { speakers } = await requireMeeting(db, slug)
      const known = new Set(speakers.map(({ id }) => id))
      const message = 'The meeting has no such speaker'
      const strangers = items.flatMap(({ speaker }, index) =>
        known.has(speaker) ? [] : [{ pointer: `/items/${index}/speaker`, message }],
      )
      if (strangers.length > 0) throw new Problem('invalid-request', message, strangers)
      await db.transaction(async (tx) => {
        await setSpeakerContacts(tx, slug, items)
        await recordAct(tx, {
          at: clock(),
          person,
          action: 'set-speaker-contacts',
          subject: `meetings/${slug}`,
          before: null,
          after: { speakers: items.map(({ speaker }) => speaker) },
        })
      })
      return c.json({ items: await listSpeakerContacts(db, slug) }, 200)
    })
}
