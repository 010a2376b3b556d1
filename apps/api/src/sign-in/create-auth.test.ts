import { scryptSync } from 'node:crypto'
import { expect, it, onTestFinished } from 'vitest'
import { openTestDatabase } from '../../test/open-test-database'
import { createAuth } from './create-auth'

const PASSWORD = 'la vache rit jaune'
/** 32 MB of memory for each guess. */
const COST = { N: 16_384, r: 16, p: 1, maxmem: 128 * 1024 * 1024 }
const KEY_BYTES = 64

it('each password is stored with a different salt, as a key that costs 32 MB to guess', async () => {
  const { db, close } = await openTestDatabase()
  onTestFinished(close)
  const auth = await createAuth(db, 'http://localhost:4000')
  const { password: hasher } = await auth.$context
  const [hash, other] = [await hasher.hash(PASSWORD), await hasher.hash(PASSWORD)]
  const [salt = '', key] = hash.split(':')
  expect(key).toBe(scryptSync(PASSWORD, salt, KEY_BYTES, COST).toString('hex'))
  expect(other.split(':')[0]).not.toBe(salt)
  expect(await hasher.verify({ hash, password: PASSWORD })).toBe(true)
  expect(await hasher.verify({ hash, password: 'la vache rit rouge' })).toBe(false)
})
