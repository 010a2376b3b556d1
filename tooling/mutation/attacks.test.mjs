import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '@u4ssc/start/settings.mjs'
import { expect, it } from 'vitest'
import { DEFENCES } from './attacks.mjs'

it('docs/security.md states how many security controls are disabled in turn', () => {
  const text = readFileSync(join(ROOT, 'docs/security.md'), 'utf8')
  expect(text).toContain(`disables each of ${DEFENCES.length} security controls`)
})

it.each(DEFENCES)(
  'the security control against "$attack" and its test are at the listed places',
  (defence) => {
    const code = readFileSync(join(ROOT, defence.file), 'utf8')
    expect(code.split(defence.taken)).toHaveLength(2)
    // without its test, the run has nothing that could fail
    expect(readFileSync(join(ROOT, defence.test), 'utf8')).toContain(defence.name)
  },
)
