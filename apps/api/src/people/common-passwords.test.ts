import { describe, expect, it } from 'vitest'
import { isCommon } from './common-passwords'

describe('isCommon', () => {
  it.each(['Password2026!', 'qwertyqwerty', '1234567890123', 'aaaaaaaaaaaa'])(
    'knows %s as one that is tried first',
    async (password) => {
      expect(await isCommon(password)).toBe(true)
    },
  )

  it.each(['correct horse battery', 'la vache rit jaune', 'Отложено до утра'])(
    'lets %s pass',
    async (password) => {
      expect(await isCommon(password)).toBe(false)
    },
  )
})
