import { existsSync, rmSync } from 'node:fs'
import { expect, it, onTestFinished } from 'vitest'
import { asksForDemo, openDemo } from './demo.mjs'

it('npm start takes --demo and refuses any other argument', () => {
  expect(asksForDemo([])).toBe(false)
  expect(asksForDemo(['--demo'])).toBe(true)
  expect(() => asksForDemo(['--demos'])).toThrow('--demos is not known')
})

it('a demonstration is refused in production', () => {
  expect(() => openDemo({ NODE_ENV: 'production' })).toThrow('refused in production')
})

it.each(['DATABASE_URL', 'SMTP_URL', 'S3_ENDPOINT', 'FILES_DIR'])(
  'a demonstration is refused with %s, which leads to real data or people',
  (name) => {
    expect(() => openDemo({ [name]: 'set' })).toThrow(`Unset ${name}`)
  },
)

it('a demonstration has its own folder and a clock before the meeting', () => {
  const env = openDemo({ DATA_DIR: '.data', API_PORT: '4010' })
  onTestFinished(() => rmSync(env.DATA_DIR, { recursive: true, force: true }))
  expect(env).toMatchObject({ API_PORT: '4010', CLOCK: '2021-11-25T09:00:00Z' })
  expect(env.DATA_DIR).not.toBe('.data')
  expect(existsSync(env.DATA_DIR)).toBe(true)
})
