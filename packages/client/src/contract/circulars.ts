import { ReadingSchema } from '@u4ssc/domain'
import type { Reading } from '@u4ssc/domain'
import * as z from 'zod'
import {
  CircularBrowseQuerySchema,
  CircularFileRequestSchema,
  CircularListSchema,
  CircularPageSchema,
  CircularQuerySchema,
  PublishedCircularSchema,
} from '../circulars/circulars'
import type {
  CircularBrowseQuery,
  CircularFileRequest,
  CircularList,
  CircularQuery,
  CircularSummary,
  PublishedCircular,
} from '../circulars/circulars'
import { ReadingRequestSchema } from '../circulars/readings'
import type { ReadingRequest } from '../circulars/readings'
import {
  RestorationRequestSchema,
  WithdrawalRequestSchema,
  WithdrawalSchema,
} from '../circulars/withdrawals'
import type { RestorationRequest, Withdrawal, WithdrawalRequest } from '../circulars/withdrawals'
import type { Page } from '../responses/page'
import { PUBLISH, SENT } from './access'
import { done, file, found, ok } from './answers'
import type { ClientOf } from './client'
import { get, post, put } from './operation'
import { circularId } from './params'
import { sent } from './schema'

const open = { tag: 'Circulars', access: 'anyone', hasEtag: true } as const
const withdrawing = { tag: 'Withdrawals', access: PUBLISH, also: 'everything' } as const
const params = { id: circularId }
const bytes = z.string().meta({ format: 'binary' })
const WORD = {
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': bytes,
} as const
const PDF = { 'application/pdf': bytes } as const

/** Published circulars, and the text of any circular. */
export const circulars = {
  list: get('/circulars', {
    ...open,
    id: 'list-circulars',
    summary: 'List circulars',
    description:
      'Returns the published circulars, latest first. Withdrawn circulars are not listed.',
    query: sent<CircularQuery>()(CircularQuerySchema),
    answer: ok<Page<CircularSummary>>(CircularPageSchema, 'Circulars, latest first'),
  }),

  browse: get('/browse/circulars', {
    ...open,
    id: 'browse-circulars',
    summary: 'Browse circulars by page number',
    description:
      'Returns a numbered page of the published circulars, latest first, and the values of the filters. To read all circulars, use the list of circulars.',
    query: sent<CircularBrowseQuery>()(CircularBrowseQuerySchema),
    answer: ok<CircularList>(CircularListSchema, 'A page of circulars'),
  }),

  get: get('/circulars/{id}', {
    ...open,
    id: 'get-circular',
    summary: 'Get a circular',
    description:
      'Returns a published circular with its text, the analysis of it and the meetings it convenes. Answers 410 with the date if the circular was withdrawn.',
    params,
    answer: found<PublishedCircular>(
      PublishedCircularSchema,
      'The circular, its text and its analysis',
    ),
    problems: ['circular-not-found', 'circular-withdrawn'],
  }),

  getWord: get('/circulars/{id}/letter.docx', {
    ...open,
    id: 'get-circular-word',
    summary: 'Download a circular as a Word file',
    description: 'Returns the published circular as DOCX, generated from its analysis.',
    params,
    answer: file(WORD, 'The file'),
    problems: ['circular-not-found', 'circular-withdrawn'],
  }),

  getPdf: get('/circulars/{id}/letter.pdf', {
    ...open,
    id: 'get-circular-pdf',
    summary: 'Download a circular as a PDF file',
    description:
      'Returns the published circular as PDF, generated from its analysis. Answers 422 if the text has characters that the fonts do not cover; use the Word file then.',
    params,
    answer: file(PDF, 'The file'),
    problems: ['circular-not-found', 'circular-withdrawn', 'letter-not-printable'],
  }),

  read: post('/readings', {
    tag: 'Readings',
    access: 'anyone',
    id: 'read-letter',
    summary: 'Analyse a circular',
    description:
      'Returns the facts stated in the text of a circular, each with the words that state it and its certainty. Nothing is stored. Requests are limited by computing time.',
    body: sent<ReadingRequest>()(ReadingRequestSchema),
    answer: ok<Reading>(ReadingSchema, 'The reading: facts, evidence and diagnostics'),
    problems: ['too-many-attempts', 'body-too-large', 'body-not-json', 'malformed-json'],
  }),

  writeFile: post('/circular-files', {
    tag: 'Drafts',
    access: SENT,
    meeting: 'none',
    id: 'write-circular-file',
    summary: 'Write a circular as a Word or PDF file',
    description:
      'Returns a circular that is being written as a file, for example for approval on paper. It begins with the logo of the secretariat. Nothing is stored. Answers 422 if the fonts of a PDF do not cover the text; use the Word file then.',
    body: sent<CircularFileRequest>()(CircularFileRequestSchema),
    answer: file({ ...WORD, ...PDF }, 'The file'),
    problems: [
      'invalid-request',
      'body-too-large',
      'body-not-json',
      'malformed-json',
      'letter-not-printable',
    ],
  }),

  withdraw: put('/circulars/{id}/withdrawal', {
    ...withdrawing,
    id: 'withdraw-circular',
    summary: 'Withdraw a circular',
    description:
      'Removes a circular from the public pages. Answers 409 while a public meeting rests on it.',
    params,
    body: sent<WithdrawalRequest>()(WithdrawalRequestSchema),
    answer: ok<Withdrawal>(WithdrawalSchema, 'The withdrawal'),
    problems: ['circular-not-found', 'letter-convenes'],
  }),

  restore: post('/circulars/{id}/restoration', {
    ...withdrawing,
    id: 'restore-circular',
    summary: 'Restore a circular',
    description: 'Publishes a withdrawn circular again.',
    params,
    body: sent<RestorationRequest>()(RestorationRequestSchema),
    answer: done('Restored'),
    problems: ['circular-not-found'],
  }),
}

export interface CircularsClient extends ClientOf<typeof circulars> {}
