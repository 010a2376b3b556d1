import { readFileSync } from 'node:fs'
import {
  MAX_DOCUMENT_BYTES,
  MAX_MEETING_DOCUMENT_BYTES,
  MAX_TABLE_ROWS,
} from '@u4ssc/client/documents'
import { MAX_ATTACHED_BYTES, MAX_ATTACHMENTS } from '@u4ssc/client/emails'
import { MAX_LOGO_BYTES, MAX_LOGO_PIXELS, MIN_LOGO_PIXELS } from '@u4ssc/client/platform'
import { MAX_SLIDES } from '@u4ssc/client/speakers'
import { expect, it } from 'vitest'
import { BODY_BUDGET } from '../src/http/middleware/body-budget'
import { MAX_JSON_DEPTH } from '../src/http/middleware/check-json'
import { MAX_BODY_BYTES, MAX_LARGE_BODY_BYTES } from '../src/http/middleware/limit-bodies'
import { ATTEMPTS_MINUTES } from '../src/sign-in/count-attempts'

const PAGE = readFileSync(new URL('../../../docs/security.md', import.meta.url), 'utf8')

const megabytes = (bytes: number) => `${bytes / 1_000_000} MB`
const binaryMegabytes = (bytes: number) => `${bytes / 1024 ** 2} MB`
const grouped = (count: number) => count.toLocaleString('en')

/** Returns a row of a table on the security page. */
function rowOf(title: string): string {
  return PAGE.split('\n').find((line) => line.startsWith(`| ${title} `)) ?? ''
}

it.each([
  ['request body', `${MAX_BODY_BYTES / 1024} KB on each route`],
  ['request body', `${binaryMegabytes(MAX_LARGE_BODY_BYTES)} for circulars`],
  ['request body', `${megabytes(MAX_ATTACHED_BYTES)} for attachments`],
  ['request body', `${megabytes(MAX_MEETING_DOCUMENT_BYTES)} for meeting documents`],
  ['request body', `${MAX_LOGO_BYTES / 1000} kB for the logo`],
  [
    'request bodies in memory',
    `${binaryMegabytes(BODY_BUDGET.anonymousBytesPerPlace)} per IP address`,
  ],
  ['request bodies in memory', `${binaryMegabytes(BODY_BUDGET.anonymousBytes)} in total`],
  ['request bodies in memory', `${binaryMegabytes(BODY_BUDGET.signedInBytes)} of users`],
  ['JSON in a body', `${MAX_JSON_DEPTH} levels`],
  ['wrong passwords per account', `${ATTEMPTS_MINUTES} minutes`],
  ['circulars in the dashboard', megabytes(MAX_DOCUMENT_BYTES)],
  ['lists of invited people', `${grouped(MAX_TABLE_ROWS)} rows`],
  ['attachments of notices', `${MAX_ATTACHMENTS} files and ${megabytes(MAX_ATTACHED_BYTES)}`],
  ['meeting documents', megabytes(MAX_MEETING_DOCUMENT_BYTES)],
  ['speakers: photo, slides', `${megabytes(MAX_DOCUMENT_BYTES)}, ${MAX_SLIDES} slides`],
  ['logo', `${MAX_LOGO_BYTES / 1000} kB, ${MIN_LOGO_PIXELS} to ${grouped(MAX_LOGO_PIXELS)} pixels`],
])('the security page states the limit in the code: %s, %s', (title, limit) => {
  expect(rowOf(title)).toContain(limit)
})
