import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { Hono } from 'hono'
import pg from 'pg'

// Programs for comparison with the API, each in a separate process: KIND selects one, PORT its port.
//
// bare: node:http that sends constant bytes, and 304 if the client has them
// hono: the same with Hono and a constant string
// least: a minimal Hono program that queries the same database for the same facts each time

/**
 * @typedef {object} Prepared - the response, read from the file in ANSWERS
 * @property {string} path
 * @property {string} etag
 * @property {string} body
 * @property {string[][]} headers - names and values
 * @property {string[][]} unchangedHeaders - of a 304
 */

const KINDS = { bare: openBare, hono: openHono, least: openLeast }
const kind = process.env['KIND']
if (kind !== 'bare' && kind !== 'hono' && kind !== 'least')
  throw new Error('Set KIND to bare, hono or least')
const server = createServer(KINDS[kind]())
server.listen(Number(process.env['PORT']), '127.0.0.1', () => console.log('listening'))

/** @returns {Prepared[]} */
function readPrepared() {
  return JSON.parse(readFileSync(process.env['ANSWERS'] ?? '', 'utf8'))
}

/** @returns {import('node:http').RequestListener} */
function openBare() {
  const answers = new Map(
    readPrepared().map(({ path, etag, body, headers, unchangedHeaders }) => [
      path,
      {
        etag,
        bytes: Buffer.from(body),
        headers: headers.flat(),
        unchangedHeaders: unchangedHeaders.flat(),
      },
    ]),
  )
  return ({ url = '', headers }, response) => {
    const answer = answers.get(url)
    if (answer === undefined) response.writeHead(404).end()
    else if (headers['if-none-match'] === answer.etag)
      response.writeHead(304, answer.unchangedHeaders).end()
    else response.writeHead(200, answer.headers).end(answer.bytes)
  }
}

function openHono() {
  const app = new Hono()
  for (const { path, etag, body, headers, unchangedHeaders } of readPrepared()) {
    const [whole, unchanged] = [Object.fromEntries(headers), Object.fromEntries(unchangedHeaders)]
    app.get(path.split('?')[0] ?? path, (c) =>
      c.req.header('if-none-match') === etag
        ? c.body(null, 304, unchanged)
        : c.body(body, 200, whole),
    )
  }
  return getRequestListener(app.fetch)
}

const LATEST = `
  select m.slug, r.meeting, r.evidence, r.number, r.name, r.published_at, c.id, c.circular
  from meetings m
    join meeting_releases r on r.slug = m.slug
    join circulars c on c.id = m.circular_id
  where m.slug = $1 and r.number = (select max(number) from meeting_releases where slug = m.slug)`

function openLeast() {
  const pool = new pg.Pool({ connectionString: process.env['DATABASE_URL'] })
  const app = new Hono().get('/v1/meetings/:slug', async (c) => {
    const { rows } = await pool.query(LATEST, [c.req.param('slug')])
    const row = rows[0]
    if (row === undefined) return c.notFound()
    const { reference, issuedOn, issuedAt, contact } = row.circular
    return c.json({
      slug: row.slug,
      meeting: row.meeting,
      release: { number: row.number, name: row.name, publishedAt: row.published_at },
      letter: { id: row.id, reference: reference.text, issuedOn, issuedAt, contact },
      evidence: row.evidence,
      proceedings: [],
    })
  })
  return getRequestListener(app.fetch)
}
