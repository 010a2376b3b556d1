import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import { LogoSettingSchema, LogoUploadSchema } from '@u4ssc/client/platform'
import { jsonAnswer } from '../http/bodies'
import { createRouter } from '../http/create-router'
import { Problem, problemAnswers } from '../http/problems'
import { operation, personOf } from '../permissions/index'
import { answerFile } from '../uploads/index'
import { changeLogo, deleteLogo, openLogo, readLogo } from './logo'
import type { LogoDeps } from './logo'

const tags = ['People']
const FILE_BODY = {
  required: true,
  content: { 'application/octet-stream': { schema: z.string().meta({ format: 'binary' }) } },
}

const getLogo = createRoute({
  ...operation('get-logo'),
  summary: 'Get the logo',
  description: 'Returns the file name, the size and the alternative text of the logo.',
  tags,
  method: 'get',
  path: '/secretariat/logo',
  responses: {
    200: jsonAnswer(LogoSettingSchema, 'The logo, or null'),
    ...problemAnswers('not-signed-in'),
  },
})

const getLogoFile = createRoute({
  ...operation('open-logo'),
  summary: 'Download the logo',
  description: 'Returns the picture of the logo.',
  tags,
  method: 'get',
  path: '/secretariat/logo/file',
  responses: {
    200: {
      description: 'The picture, without metadata',
      content: { 'application/octet-stream': { schema: z.string() } },
    },
    ...problemAnswers('not-signed-in', 'document-not-found'),
  },
})

const postLogo = createRoute({
  ...operation('change-logo'),
  summary: 'Change the logo',
  description:
    'Replaces the logo of lists, confirmations, certificates and visa letters that are created later. Send the bytes of a PNG or JPEG file as the body: at most 500 kB, 50 to 4000 pixels in width and height. SVG files are not accepted.',
  tags,
  method: 'post',
  path: '/secretariat/logo',
  request: { query: LogoUploadSchema, body: FILE_BODY },
  responses: {
    200: jsonAnswer(LogoSettingSchema, 'The logo'),
    ...problemAnswers(
      'not-signed-in',
      'not-allowed',
      'length-required',
      'body-too-large',
      'invalid-request',
    ),
  },
})

const removeLogo = createRoute({
  ...operation('delete-logo'),
  summary: 'Delete the logo',
  description: 'Deletes the logo. Documents that are created later have none.',
  tags,
  method: 'delete',
  path: '/secretariat/logo',
  responses: {
    200: jsonAnswer(LogoSettingSchema, 'No logo'),
    ...problemAnswers('not-signed-in', 'not-allowed'),
  },
})

/** Routes for the logo of the letterhead. */
export function logoRoutes(deps: LogoDeps) {
  return createRouter()
    .openapi(getLogo, async (c) => c.json(await readLogo(deps.db), 200))
    .openapi(getLogoFile, async () => {
      const file = await openLogo(deps)
      if (!file) throw new Problem('document-not-found', 'There is no logo.')
      return answerFile(file)
    })
    .openapi(postLogo, async (c) => {
      const { id } = await personOf(c)
      const content = new Uint8Array(await c.req.arrayBuffer())
      return c.json(await changeLogo(deps, { ...c.req.valid('query'), content }, id), 200)
    })
    .openapi(removeLogo, async (c) => c.json(await deleteLogo(deps, (await personOf(c)).id), 200))
}
