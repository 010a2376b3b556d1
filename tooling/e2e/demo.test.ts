import { execFileSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { fillDemo, openDemo } from '@u4ssc/start/demo.mjs'
import { startPlatform } from '@u4ssc/start/platform.mjs'
import { findFreePort } from '@u4ssc/start/ports.mjs'
import { readSettings } from '@u4ssc/start/settings.mjs'
import { expect, it, onTestFinished } from 'vitest'

const PAGE = new URL('../../docs/guides/sandbox.md', import.meta.url)

it('the program of the sandbox page prints what the page says, with the key of a demonstration', async () => {
  const { PATH = '', HOME = '', TMPDIR = '' } = process.env
  const env = openDemo({ PATH, HOME, TMPDIR, LOG_LEVEL: 'warn' })
  const [API_PORT, SITE_PORT] = [String(await findFreePort()), String(await findFreePort())]
  const platform = await startPlatform(readSettings({ ...env, API_PORT, SITE_PORT }), env)
  onTestFinished(async () => {
    await platform.stop()
    rmSync(env.DATA_DIR, { recursive: true, force: true })
  })

  const { apiKey } = await fillDemo(platform.addresses.api, platform.firstOwnerUrl ?? '')
  const page = readFileSync(PAGE, 'utf8')
  const [, program = '', output = ''] = /^```js\n(.*?)^```\n+```text\n(.*?)^```/ms.exec(page) ?? []
  const printed = execFileSync(process.execPath, ['--input-type=module', '-'], {
    input: program.replace('localhost:4000', `localhost:${API_PORT}`),
    env: { ...env, API_KEY: apiKey },
    encoding: 'utf8',
  })
  expect(output).not.toBe('')
  expect(printed).toBe(output)
})
