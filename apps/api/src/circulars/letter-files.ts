import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import type { Database } from '../db/index'
import { unchanged } from '../http/bodies'
import { createRouter } from '../http/create-router'
import { circularId } from '../http/path-params'
import { problemAnswers } from '../http/problems'
import { operation } from '../permissions/index'
import { missingCircular } from './missing-circular'
import { findPublishedCircular } from './store'
import { fileAnswer, headersOf, writeLetterFile } from './write-letter-file'

const tags = ['Circulars']
const request = { params: z.object({ id: circularId }) }
const refusals = problemAnswers('circular-not-found', 'circular-withdrawn')

const getWord = createRoute({
  ...operation('get-circular-word'),
  summary: 'Download a circular as a Word file',
  description: 'Returns the published circular as DOCX, generated from its analysis.',
  tags,
  method: 'get',
  path: '/circulars/{id}/letter.docx',
  request,
  responses: { 200: fileAnswer('docx'), 304: unchanged, ...refusals },
})

const getPdf = createRoute({
  ...operation('get-circular-pdf'),
  summary: 'Download a circular as a PDF file',
  description:
    'Returns the published circular as PDF, generated from its analysis. Answers 422 if the text has characters that the fonts do not cover; use the Word file then.',
  tags,
  method: 'get',
  path: '/circulars/{id}/letter.pdf',
  request,
  responses: {
    200: fileAnswer('pdf'),
    304: unchanged,
    ...problemAnswers('circular-not-found', 'circular-withdrawn', 'letter-not-printable'),
  },
})

/**
 * Routes for published circulars as files, generated from the reading and cached like all public
 * responses.
 */
export function letterFileRoutes({ db }: { db: Database }) {
  const find = async (id: string) => {
    const row = await findPublishedCircular(db, id)
    if (!row) throw await missingCircular(db, id)
    return row.circular
  }
  return createRouter()
    .openapi(getWord, async (c) => {
      const { id } = c.req.valid('param')
      const file = await writeLetterFile(await find(id), 'docx')
      return c.body(new Uint8Array(file), 200, headersOf('docx', id))
    })
    .openapi(getPdf, async (c) => {
      const { id } = c.req.valid('param')
      const file = await writeLetterFile(await find(id), 'pdf')
      return c.body(new Uint8Array(file), 200, headersOf('pdf', id))
    })
}
