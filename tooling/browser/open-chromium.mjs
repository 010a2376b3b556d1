import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { findChromium } from './find-chromium.mjs'

const QUIET = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

/**
 * Opens Chromium, from the package registry if the machine has none. The caller closes it.
 *
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<import('playwright-core').Browser>}
 */
export async function openChromium(env = process.env) {
  const found = findChromium(env)
  if (found) return chromium.launch({ executablePath: found, args: QUIET })

  const { unpackChromium } = await import('@u4ssc/test-binaries/chromium.mjs')
  const folder = mkdtempSync(join(tmpdir(), 'u4ssc-chromium-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const unpacked = await unpackChromium(folder)
  return chromium.launch({
    executablePath: unpacked.executablePath,
    args: [...QUIET, ...unpacked.args],
    env: { ...env, ...unpacked.env },
  })
}
