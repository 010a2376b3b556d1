import { createRoute } from '@hono/zod-openapi'
import { PlatformSettingsSchema } from '@u4ssc/client/platform'
import type { Database } from '../db/index'
import { jsonAnswer } from '../http/bodies'
import { createRouter } from '../http/create-router'
import { problemAnswers } from '../http/problems'
import { operation } from '../permissions/index'
import { describeSettings } from './describe-settings'
import type { Setup } from './describe-settings'

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

export function settingsRoutes({ db, setup }: { readonly db: Database; readonly setup: Setup }) {
  return createRouter().openapi(getSettings, async (c) =>
    c.json(await describeSettings(db, setup), 200),
  )
}
