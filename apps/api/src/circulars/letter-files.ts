import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'
import type { Circular } from '@u4ssc/domain'
import type { Database } from '../db/index'
import { unchanged } from '../http/bodies'
import { createRouter } from '../http/create-router'
import { circularId } from '../http/path-params'
import { Problem, problemAnswers } from '../http/problems'
import { operation } from '../permissions/index'
import { missingCircular } from './missing-circular'
import { findPublishedCircular } from './store'

const tags = ['Circulars']
const request = { params: z.object({ id: circularId }) }
const refusals = problemAnswers('circular-not-found', 'circular-withdrawn')
const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const PDF_TYPE = 'application/pdf'

const getWord = createRoute({
  ...operation('get-circular-word'),
  summary: 'Download a circular as a Word file',
  description: 'Returns the published circular as DOCX, generated from its analysis.',
  tags,
  method: 'get',
  path: '/circulars/{id}/letter.docx',
  request,
  responses: { 200: fileAnswer(WORD_TYPE), 304: unchanged, ...refusals },
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
    200: fileAnswer(PDF_TYPE),
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
      const { circularToDocx } = await loadWriting()
      const file = await circularToDocx(await find(id))
      return c.body(new Uint8Array(file), 200, headersOf(WORD_TYPE, `${id}.docx`))
    })
    .openapi(getPdf, async (c) => {
      const { id } = c.req.valid('param')
      const file = await print(await find(id))
      return c.body(new Uint8Array(file), 200, headersOf(PDF_TYPE, `${id}.pdf`))
    })
}

/** Loads the file writers on demand: they are large and rarely used. */
function loadWriting() {
  return import('@u4ssc/documents/writing')
}

/** Returns the PDF. The fonts cover the scripts of the six languages only. */
async function print(circular: Circular): Promise<Uint8Array> {
  const { circularToPdf } = await loadWriting()
  try {
    return await circularToPdf(circular)
  } catch (error) {
    if (!(error instanceof Error)) throw error
    throw new Problem('letter-not-printable', `${error.message}. Download the Word file instead.`)
  }
}

function fileAnswer(type: string) {
  const schema = z.string().meta({ format: 'binary' })
  return { description: 'The file', content: { [type]: { schema } } } as const
}

function headersOf(type: string, name: string) {
  return {
    'content-type': type,
    'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
  }
}
