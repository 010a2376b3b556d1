import { deflateSync } from 'node:zlib'
import { readDocument } from '@u4ssc/documents/reading'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTestApp } from '../../test/open-test-app'
import type { TestApp } from '../../test/open-test-app'
import { openRegistration, registerAs } from '../../test/register'
import { files } from '../db/tables/index'
import { publishFirstLetter } from '../publish-first-letter'

const NAMED = { name: 'logo.png', alternativeText: 'Example Bureau' }

let app: TestApp
let owner: ReturnType<TestApp['clientOf']>
let registrar: ReturnType<TestApp['clientOf']>
beforeAll(async () => {
  app = await openTestApp()
  await publishFirstLetter(app)
  registrar = app.clientOf(await openRegistration(app))
  owner = app.clientOf(await app.signInAs('owner'))
  await registerAs(app, 'ana@example.org', { listed: 'public' })
})
afterAll(() => app.close())

/** Returns a grey PNG file with a comment. */
function png(
  width: number,
  height: number,
  pixels: Buffer = deflateSync(Buffer.alloc((width + 1) * height)),
): Blob {
  const chunk = (type: string, content: Buffer) => {
    const head = Buffer.alloc(4)
    head.writeUInt32BE(content.length)
    const named = Buffer.concat([Buffer.from(type), content])
    const sum = Buffer.alloc(4)
    sum.writeUInt32BE(checksum(named))
    return Buffer.concat([head, named, sum])
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width)
  header.writeUInt32BE(height, 4)
  header[8] = 8
  return new Blob([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    chunk('tEXt', Buffer.from('Author\0Somebody')),
    chunk('IDAT', pixels),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** CRC-32 (PNG, annex D). */
function checksum(bytes: Buffer): number {
  let sum = 0xffffffff
  for (const byte of bytes) {
    sum ^= byte
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0)
  }
  return (sum ^ 0xffffffff) >>> 0
}

const drawn = (file: Blob | string) =>
  new Blob([file]).text().then((text) => text.includes('/Subtype/Image') || text.includes('/Image'))

it('a platform has no logo until an owner uploads one', async () => {
  expect(await registrar.settings.getLogo()).toEqual({ logo: null })
  await expect(registrar.settings.openLogo()).rejects.toMatchObject({ code: 'document-not-found' })
})

it('a picture is kept without its metadata, recorded, and replaced', async () => {
  await owner.settings.setLogo(NAMED, png(60, 60))
  const { logo } = await owner.settings.setLogo(NAMED, png(200, 80))
  expect(logo).toMatchObject({ ...NAMED, type: 'image/png', width: 200, height: 80 })
  expect(await app.db.select().from(files)).toHaveLength(1)
  const kept = await (await registrar.settings.openLogo()).text()
  expect(kept).toContain('PNG')
  expect(kept).not.toContain('Somebody')
  const { items } = await owner.audit.list({ action: 'change-secretariat' })
  expect(items[0]).toMatchObject({
    subject: 'secretariat/logo',
    before: { width: 60 },
    after: { width: 200 },
  })
})

it('lists and confirmations show the logo with its alternative text', async () => {
  const docx = await registrar.lists.download('u4ssc-6', 'public-participants', {
    ...{ format: 'docx', language: 'ar' },
  })
  const { text } = await readDocument(new Uint8Array(await docx.arrayBuffer()))
  expect(text).toContain('Ana')
  const { items } = await registrar.registrations.list({ q: 'ana@' })
  const pdf = await registrar.registrations.downloadConfirmation(items[0]?.id ?? '')
  expect(await drawn(pdf)).toBe(true)
})

it.each([
  ['SVG', new Blob(['<svg xmlns="http://www.w3.org/2000/svg"/>']), /SVG files are not accepted/],
  ['PDF', new Blob(['%PDF-1.7']), /PNG or JPEG/],
  ['too small a picture', png(49, 60), /at least 50 and at most 4000 pixels/],
  ['a picture without pixels', png(60, 60, Buffer.from('garbage')), /pixels .* cannot be read/],
  ['too wide a picture', png(4001, 60), /at most 4000 pixels/],
])('the upload of a logo refuses %s', async (_, content, detail) => {
  const setting = owner.settings.setLogo(NAMED, content)
  await expect(setting).rejects.toMatchObject({ status: 422 })
  await expect(setting).rejects.toThrow(detail)
  expect(await app.db.select().from(files)).toHaveLength(1)
})

it('the upload of a logo refuses a file that is too large, and a picture without a text', async () => {
  const large = new Blob([new Uint8Array(500_001)])
  await expect(owner.settings.setLogo(NAMED, large)).rejects.toMatchObject({ status: 413 })
  const silent = { ...NAMED, alternativeText: ' ' }
  await expect(owner.settings.setLogo(silent, png(60, 60))).rejects.toMatchObject({ status: 422 })
})

it('a logo is deleted with its file', async () => {
  expect(await owner.settings.deleteLogo()).toEqual({ logo: null })
  expect(await app.db.select().from(files)).toEqual([])
})
