import { expect, it } from 'vitest'
import { readersWhenNeeded } from './read-apart'

it('a lazy reader reads a file when one is sent, and reads none once it is closed', async () => {
  const readers = readersWhenNeeded()
  const letter = Buffer.from('Circular 352')
  expect((await readers.read(letter)).text).toContain('Circular 352')
  readers.close()
  await expect(readers.read(letter)).resolves.toMatchObject({
    findings: [{ code: 'reading-stopped' }],
  })
})

it('a lazy reader that was never loaded can be closed', () => {
  expect(() => readersWhenNeeded().close()).not.toThrow()
})

it('a lazy reader that cannot be loaded reports that to the sender of a file, and can be closed', async () => {
  const readers = readersWhenNeeded(() => Promise.reject(new Error('no such file')))
  await expect(readers.read(Buffer.from('Circular 352'))).rejects.toThrow('no such file')
  expect(() => readers.close()).not.toThrow()
})
