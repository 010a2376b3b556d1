import { describe, expect, it } from 'vitest'
import { isCommon } from './common-passwords'

describe('isCommon', () => {
  it.each(['Password2026!', 'qwertyqwerty', '1234567890123', 'aaaaaaaaaaaa'])(
    'knows %s as one that is tried first',
    async (password) => {
      expect(await isCommon(password)).toBe(true)
    },
  )

  it.each(['U4SSC-Dashboard-2026', 'smartcities!geneva', 'itu itu itu 2026'])(
    'knows %s as little more than words of the house',
    async (password) => {
      expect(await isCommon(password)).toBe(true)
    },
  )

  it.each([
    'a circular goose in Geneva',
    'correct horse battery',
    'la vache rit jaune',
    'Отложено до утра',
  ])('lets %s pass', async (password) => {
    expect(await isCommon(password)).toBe(false)
  })
})
