import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import {
  ATTENDANCE_MODES,
  RegistrationSettingsPreviewSchema,
  RegistrationSettingsSchema,
} from '@u4ssc/client/registrations'
import type { RegistrationSettings } from '@u4ssc/client/registrations'
import { recordAct } from '../../audit/index'
import { previewChange } from '../../db/index'
import type { Database } from '../../db/index'
import { jsonAnswer, jsonBody } from '../../http/bodies'
import { createRouter } from '../../http/create-router'
import { meetingSlug } from '../../http/path-params'
import { Problem, problemAnswers } from '../../http/problems'
import { findPublishedMeeting } from '../../meetings/index'
import { operation, personOf } from '../../permissions/index'
import type { RegistrationDeps } from '../registration-deps'
import { requireForm } from './open-form'
import { listQuotas } from '../waiting-list/waiting-list-store'
import { countHolders, findSettings, listPlaces, writeSettings } from '../store/settings-store'
import { offerFreePlaces } from '../waiting-list/transition-registration'
import { countOffered, lockPlaces } from '../store/registration-store'
import type { PlacesRow } from '../store/registration-store'

const tags = ['Registrations']
const params = z.object({ slug: meetingSlug })

const getSettings = createRoute({
  ...operation('get-registration-settings'),
  summary: 'Get the registration settings',
  description:
    'Returns how people register for a meeting. Answers 409 if the meeting has no registration form.',
  tags,
  method: 'get',
  path: '/registration-settings/{slug}',
  request: { params },
  responses: {
    200: jsonAnswer(RegistrationSettingsSchema, 'The settings'),
    ...problemAnswers('not-signed-in', 'not-allowed', 'meeting-not-found', 'registration-closed'),
  },
})

const putSettings = createRoute({
  ...operation('set-registration-settings'),
  summary: 'Update the registration settings',
  description:
    'Creates or replaces the registration form of a meeting. Places cannot be reduced below the number already taken. New places are offered to the waiting list immediately.',
  tags,
  method: 'put',
  path: '/registration-settings/{slug}',
  request: { params, body: jsonBody(RegistrationSettingsSchema) },
  responses: {
    200: jsonAnswer(RegistrationSettingsSchema, 'The updated settings'),
    ...problemAnswers(
      'not-signed-in',
      'not-allowed',
      'meeting-not-found',
      'places-taken',
      'invalid-request',
    ),
  },
})

const previewSettings = createRoute({
  ...operation('preview-registration-settings'),
  summary: 'Preview registration settings',
  description:
    'Returns what updating the registration settings would do, without saving anything: how many people on the waiting list would be offered a place.',
  tags,
  method: 'post',
  path: '/registration-settings/{slug}/preview',
  request: { params, body: jsonBody(RegistrationSettingsSchema) },
  responses: {
    200: jsonAnswer(RegistrationSettingsPreviewSchema, 'The effects of the settings'),
    ...problemAnswers(
      'not-signed-in',
      'not-allowed',
      'meeting-not-found',
      'places-taken',
      'invalid-request',
    ),
  },
})

export function registrationSettingsRoutes(deps: RegistrationDeps) {
  const { db, clock } = deps
  return createRouter()
    .openapi(getSettings, async (c) => {
      const { slug } = c.req.valid('param')
      await requireForm(db, slug)
      return c.json(await readSettings(db, slug), 200)
    })
    .openapi(putSettings, async (c) => {
      const { slug } = c.req.valid('param')
      const { id: person } = await personOf(c)
      const act = { at: clock(), person }
      return c.json(await changeSettings(db, slug, c.req.valid('json'), act), 200)
    })
    .openapi(previewSettings, async (c) => {
      const { slug } = c.req.valid('param')
      const { id: person } = await personOf(c)
      const act = { at: clock(), person }
      const before = await countOffered(db, slug)
      const offers = await previewChange(db, async (tx) => {
        await changeSettings(tx, slug, c.req.valid('json'), act)
        return (await countOffered(tx, slug)) - before
      })
      return c.json({ offers }, 200)
    })
}

async function changeSettings(
  db: Database,
  slug: string,
  settings: RegistrationSettings,
  { at, person }: { readonly at: string; readonly person: string },
): Promise<RegistrationSettings> {
  return db.transaction(async (tx) => {
    if (!(await findPublishedMeeting(tx, slug)))
      throw new Problem(
        'meeting-not-found',
        `There is no published meeting "${slug}". Check the address.`,
      )
    await refuseFewerThanTaken(tx, await lockPlaces(tx, slug), slug, settings)
    const known = await findSettings(tx, slug)
    const before = known ? await readSettings(tx, slug) : null
    await writeSettings(tx, slug, settings)
    await offerFreePlaces(tx, slug, at)
    const subject = `registration-settings/${slug}`
    const action = 'set-registration-settings'
    await recordAct(tx, { at, person, action, subject, before, after: settings })
    return readSettings(tx, slug)
  })
}

async function refuseFewerThanTaken(
  tx: Database,
  held: readonly PlacesRow[],
  slug: string,
  { places, quotas }: RegistrationSettings,
): Promise<void> {
  const errors = held.flatMap(({ mode, taken }) => {
    const wanted = places[mode]
    if (wanted === null || wanted >= taken) return []
    return [{ pointer: `/places/${mode}`, message: fewer(taken) }]
  })
  for (const [index, quota] of quotas.entries()) {
    const taken = await countHolders(tx, slug, quota)
    if (quota.places < taken)
      errors.push({ pointer: `/quotas/${index}/places`, message: fewer(taken) })
  }
  if (errors.length > 0)
    throw new Problem(
      'places-taken',
      'The number of places cannot be lower than the places already taken.',
      errors,
    )
}

function fewer(taken: number): string {
  return `${taken} places are already taken. Enter at least ${taken}.`
}

async function readSettings(db: Database, slug: string): Promise<RegistrationSettings> {
  const settings = await findSettings(db, slug)
  const held = await listPlaces(db, slug)
  const capacityOf = (mode: PlacesRow['mode']) =>
    held.find((one) => one.mode === mode)?.capacity ?? null
  return RegistrationSettingsSchema.parse({
    ...settings,
    quotas: await listQuotas(db, slug),
    places: { 'on-site': capacityOf('on-site'), online: capacityOf('online') },
    modes: ATTENDANCE_MODES.filter((mode) => held.some((one) => one.mode === mode && one.open)),
  })
}
