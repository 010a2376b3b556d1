import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import S3rver from 's3rver'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestApp } from '../../../test/open-test-app'
import { deletedFiles, files } from '../../db/tables/index'
import { publishFirstLetter } from '../../publish-first-letter'
import { createLog } from '../../startup/create-log'
import type { FileStore } from './file-store'
import { moveFiles } from './move-files'
import { openFileStore } from './open-file-store'

const ID = 'c3f6a1de-2f2c-4a3b-9b0e-5f9b1c0d7e11'
const bucket = 'u4ssc-files'
const key = { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER', region: 'us-east-1' }

let folder: string
let server: S3rver
let endpoint: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'u4ssc-files-'))
  server = new S3rver({
    ...{ port: 0, address: '127.0.0.1', silent: true, directory: join(folder, 's3') },
    configureBuckets: [{ name: bucket, configs: [] }],
  })
  const { port } = await server.run()
  endpoint = `http://127.0.0.1:${port}`
})
afterAll(async () => {
  await server.close()
  await rm(folder, { recursive: true })
})

async function open(kind: string): Promise<FileStore> {
  const settings =
    kind === 'S3' ? { s3: { endpoint, bucket, ...key } } : { folder: join(folder, 'files') }
  const store = await openFileStore(settings)
  if (!store) throw new Error('The settings name a store')
  return store
}

describe.each(['S3', 'folder'])('a file store in %s', (kind) => {
  it('returns what was stored last, until it is removed', async () => {
    const store = await open(kind)
    expect(await store.get(ID)).toBeUndefined()
    await store.put(ID, Buffer.from('first'))
    await store.put(ID, Buffer.from('second'))
    expect(Buffer.from((await store.get(ID)) ?? []).toString()).toBe('second')
    await store.remove(ID)
    await store.remove(ID)
    expect(await store.get(ID)).toBeUndefined()
  })

  it('receives uploaded files and deletes removed ones', async () => {
    const fileStore = await open(kind)
    const app = await openTestApp(undefined, { fileStore })
    const deps = { db: app.db, log: createLog('silent'), fileStore }
    await publishFirstLetter(app)
    const cookie = await app.signInAs('editor')
    const { documents } = app.clientOf(cookie)
    const request = { meeting: 'u4ssc-6', language: 'en', name: 'a.pdf' } as const
    const { id } = await documents.create(request, new Blob(['%PDF-1.7 agenda']))
    await moveFiles(deps)
    const [row] = await app.db.select().from(files)
    expect(row?.content).toBeNull()
    const opened = await app.request(`/v1/meeting-documents/${id}/file`, { headers: { cookie } })
    expect(await opened.text()).toBe('%PDF-1.7 agenda')

    await documents.delete(id)
    await moveFiles(deps)
    expect(await fileStore.get(row?.id ?? '')).toBeDefined()
    await app.db.update(deletedFiles).set({ deletedAt: '2020-01-01T00:00:00Z' })
    await moveFiles(deps)
    expect(await fileStore.get(row?.id ?? '')).toBeUndefined()
    expect(await app.db.select().from(deletedFiles)).toEqual([])
    await app.close()
  })
})

it('a wrong key or bucket is an error, not an empty answer', async () => {
  const wrongKey = { endpoint, bucket, ...key, accessKeyId: 'unknown' }
  const store = await openFileStore({ s3: wrongKey })
  await expect(store?.put(ID, Buffer.from('x'))).rejects.toThrow('answered PUT with 403')
  const noBucket = { endpoint, ...key, bucket: 'no-such-bucket' }
  const other = await openFileStore({ s3: noBucket })
  await expect(other?.put(ID, Buffer.from('x'))).rejects.toThrow('no bucket no-such-bucket')
})

it('a folder store contains no unfinished files', async () => {
  const store = await open('folder')
  await store.put(ID, Buffer.from('whole'))
  expect(await readdir(join(folder, 'files'))).toContain(ID)
  expect((await readdir(join(folder, 'files'))).filter((name) => name.endsWith('.part'))).toEqual(
    [],
  )
})
