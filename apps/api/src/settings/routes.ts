import { createRoute } from '@hono/zod-openapi'
import { PlatformSettingsSchema, SecretariatSettingsSchema } from '@u4ssc/client/platform'
import type { Clock } from '../clock'
import type { Database } from '../db/index'
import { jsonAnswer, jsonBody } from '../http/bodies'
import { createRouter } from '../http/create-router'
import { problemAnswers } from '../http/problems'
import { operation, personOf } from '../permissions/index'
import { describeSettings } from './describe-settings'
import type { Setup } from './describe-settings'
import { changeSecretariat, readSecretariat } from './secretariat'

const getSettings = createRoute({
  ...operation('get-platform-settings'),
  summary: 'Get the platform settings',
  description:
    'Returns each setting of the instance with the environment variable that sets it. Secrets are never included.',
  tags: ['People'],
  method: 'get',
  path: '/platform-settings',
  responses: {
    200: jsonAnswer(PlatformSettingsSchema, 'The settings'),
    ...problemAnswers('not-signed-in', 'not-allowed'),
  },
})

const getSecretariat = createRoute({
  ...operation('get-secretariat'),
  summary: 'Get the secretariat',
  description:
    'Returns how the secretariat names itself: in emails, in lists in Word and PDF, and as the signatory of circulars and official documents.',
  tags: ['People'],
  method: 'get',
  path: '/secretariat',
  responses: {
    200: jsonAnswer(SecretariatSettingsSchema, 'The secretariat'),
    ...problemAnswers('not-signed-in'),
  },
})

const putSecretariat = createRoute({
  ...operation('change-secretariat'),
  summary: 'Change the secretariat',
  description:
    'Changes how the secretariat names itself. Emails that are not sent yet, and documents that are created later, use the new names.',
  tags: ['People'],
  method: 'put',
  path: '/secretariat',
  request: { body: jsonBody(SecretariatSettingsSchema) },
  responses: {
    200: jsonAnswer(SecretariatSettingsSchema, 'The secretariat, as saved'),
    ...problemAnswers('not-signed-in', 'not-allowed', 'settings-changed', 'invalid-request'),
  },
})

interface SettingsDeps {
  readonly db: Database
  readonly clock: Clock
  readonly setup: Setup
}

export function settingsRoutes(deps: SettingsDeps) {
  const { db, setup } = deps
  return createRouter()
    .openapi(getSettings, async (c) => c.json(await describeSettings(db, setup), 200))
    .openapi(getSecretariat, async (c) => c.json(await readSecretariat(db), 200))
    .openapi(putSecretariat, async (c) => {
      const { id } = await personOf(c)
      return c.json(await changeSecretariat(deps, c.req.valid('json'), id), 200)
    })
}
