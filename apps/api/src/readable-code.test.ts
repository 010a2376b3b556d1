import { expect, it } from 'vitest'
import { newCode, readCode } from './readable-code'

it('a code is read correctly in any spelling', () => {
  const code = newCode()
  expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/)
  expect(readCode(` ${code.toLowerCase().replaceAll('-', ' ')}`)).toBe(code)
  expect(readCode('7k3mqozd4l8p')).toBe('7K3M-Q0ZD-418P')
  expect(readCode('—')).toBe('')
})
