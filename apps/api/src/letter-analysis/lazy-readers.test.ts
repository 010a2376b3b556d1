import { expect, it } from 'vitest'
import { readersWhenNeeded } from './lazy-readers'

it('read a file when one is sent, and read none once they are closed', async () => {
  const readers = readersWhenNeeded()
  const letter = Buffer.from('Circular 352')
  expect((await readers.read(letter)).text).toContain('Circular 352')
  readers.close()
  await expect(readers.read(letter)).resolves.toMatchObject({
    findings: [{ code: 'reading-stopped' }],
  })
})

it('readers close without having been needed', () => {
  expect(() => readersWhenNeeded().close()).not.toThrow()
})

it('report to the sender of a file that they cannot be loaded, and still close', async () => {
  const readers = readersWhenNeeded(() => Promise.reject(new Error('no such file')))
  await expect(readers.read(Buffer.from('Circular 352'))).rejects.toThrow('no such file')
  expect(() => readers.close()).not.toThrow()
})
