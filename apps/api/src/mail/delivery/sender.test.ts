import { generateKeyPairSync } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { dkimVerify } from 'mailauth/lib/dkim/verify.js'
import { SMTPServer } from 'smtp-server'
import { expect, it } from 'vitest'
import * as z from 'zod'
import { StartupError } from '@u4ssc/server'
import { readDkimKey, openSender } from './sender'

const MAIL = {
  id: '5b3f2a0e-9f0e-4b1c-8a53-0d7d3a0f0003',
  to: { email: 'ana@example.org', name: 'Ana', zone: null, attends: false },
  subject: 'مستجدات',
  text: 'News',
  html: '<p>News</p>',
  from: { name: 'U4SSC', email: 'u4ssc@example.int' },
  replyTo: null,
  calendar: null,
  attachments: [],
  endLink: 'https://api.example.int/unsubscribe/abc',
}

/** Receives one email byte by byte. */
async function openRawServer() {
  let take: (raw: Buffer) => void = () => undefined
  const arrived = new Promise<Buffer>((resolve) => (take = resolve))
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData: (stream, _session, done) => {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        take(Buffer.concat(parts))
        done()
      })
    },
  })
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  const { port } = z.object({ port: z.int() }).parse(server.server.address())
  const close = () => new Promise<void>((resolve) => server.close(() => resolve()))
  return { url: `smtp://127.0.0.1:${port}`, arrived, close }
}

it('a signed email is accepted by another program, including the one-click link', async () => {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const folder = mkdtempSync(join(tmpdir(), 'u4ssc-dkim-'))
  const keyFile = join(folder, 'dkim.pem')
  writeFileSync(keyFile, privateKey.export({ type: 'pkcs8', format: 'pem' }))
  const dkim = readDkimKey({ keyFile, selector: 'u4ssc', domain: 'example.int' })
  rmSync(folder, { recursive: true })

  const server = await openRawServer()
  const sender = openSender(server.url, 'U4SSC <u4ssc@example.int>', { dkim })
  expect(await sender.send(MAIL)).toEqual({ done: true })
  sender.close()
  const raw = await server.arrived
  await server.close()

  const p = publicKey.export({ type: 'spki', format: 'der' }).toString('base64')
  const asked: string[] = []
  const resolver = (name: string) => {
    asked.push(name)
    return Promise.resolve([[`v=DKIM1; k=rsa; p=${p}`]])
  }
  const { results } = await dkimVerify(raw, { resolver })
  expect(asked).toEqual(['u4ssc._domainkey.example.int'])
  expect(results).toMatchObject([{ signingDomain: 'example.int', status: { result: 'pass' } }])
  expect(results[0]?.signingHeaders.keys).toMatch(/List-Unsubscribe-Post/i)

  const forged = Buffer.from(raw.toString('binary').replace('News', 'Lies'), 'binary')
  const after = await dkimVerify(forged, { resolver })
  expect(after.results[0]?.status.result).not.toBe('pass')
})

it('an invalid key file is reported at the start', () => {
  const keyFile = join(tmpdir(), 'u4ssc-no-such-key.pem')
  const read = () => readDkimKey({ keyFile, selector: 'u4ssc', domain: 'example.int' })
  expect(read).toThrow(StartupError)
  expect(read).toThrow(/^DKIM_KEY_FILE is/)
})
