import { expect, it } from 'vitest'
import { ArchiveCache } from './archive-cache'

const archive = { bytes: Buffer.from('zip'), modifiedAt: new Date(0) }

it('an archive is made once for all who ask, until something else is public', async () => {
  const cache = new ArchiveCache()
  let made = 0
  const make = () => {
    made += 1
    return Promise.resolve(archive)
  }
  const [one, other] = [Symbol('edition'), Symbol('edition')]
  await Promise.all([1, 2, 3].map(() => cache.find(one, 'en u4ssc-6', make)))
  expect(made).toBe(1)
  await cache.find(one, 'fr u4ssc-6', make)
  expect(made).toBe(2)
  await cache.find(other, 'en u4ssc-6', make)
  expect(made).toBe(3)
})

it('an archive that could not be made is not kept, and the oldest give way', async () => {
  const cache = new ArchiveCache()
  const edition = Symbol('edition')
  const fail = () => Promise.reject(new Error('no such meeting'))
  await expect(cache.find(edition, 'en none', fail)).rejects.toThrow('no such meeting')
  expect(await cache.find(edition, 'en none', () => Promise.resolve(archive))).toBe(archive)
  for (let at = 0; at < 64; at += 1)
    await cache.find(edition, `en ${at}`, () => Promise.resolve(archive))
  await expect(cache.find(edition, 'en none', fail)).rejects.toThrow('no such meeting')
})
