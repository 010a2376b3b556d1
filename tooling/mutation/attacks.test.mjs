import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '@u4ssc/start/settings.mjs'
import { expect, it } from 'vitest'
import { DEFENCES } from './attacks.mjs'

it('docs/security.md states how many security controls are disabled in turn', () => {
  const text = readFileSync(join(ROOT, 'docs/security.md'), 'utf8')
  expect(text).toContain(`disables each of ${DEFENCES.length} security controls`)
})

it.each(DEFENCES)('the security control against "$attack" is at the listed place', (defence) => {
  const code = readFileSync(join(ROOT, defence.file), 'utf8')
  expect(code.split(defence.taken)).toHaveLength(2)
  expect(existsSync(join(ROOT, defence.test))).toBe(true)
})
