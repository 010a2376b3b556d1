import { describe, expect, it } from 'vitest'
import { isCommon } from './common-passwords'

const OWNER = { email: 'ana.maria@cities.example.org', name: 'Ana María Ñandú' }

describe('isCommon', () => {
  it.each(['Password2026!', 'qwertyqwerty', '1234567890123', 'aaaaaaaaaaaa'])(
    'reports %s as a common password',
    async (password) => {
      expect(await isCommon(password, OWNER)).toBe(true)
    },
  )

  it.each(['U4SSC-Dashboard-2026', 'smartcities!geneva', 'itu itu itu 2026'])(
    'reports %s as little more than words of the organization',
    async (password) => {
      expect(await isCommon(password, OWNER)).toBe(true)
    },
  )

  it.each([
    'ana.maria@cities.example.org',
    'Ana.Maria@cities.example.org1',
    'Ana María Ñandú',
    'ÑandúMaría2026!!',
    'example-cities-ana',
  ])('reports %s as little more than the address and name of its person', async (password) => {
    expect(await isCommon(password, OWNER)).toBe(true)
  })

  it.each([
    'a circular goose in Geneva',
    'correct horse battery',
    'la vache rit jaune',
    'Отложено до утра',
  ])('accepts %s', async (password) => {
    expect(await isCommon(password, OWNER)).toBe(false)
  })
})
