import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { listEntries } from './entries.mjs'

const require = createRequire(import.meta.url)
const ATTW = join(dirname(require.resolve('@arethetypeswrong/cli/package.json')), 'dist/index.js')

/**
 * Checks a packed package with publint, and the types of its entries with attw. CommonJS programs load the same
 * modules, so attw does not report that they are ES modules.
 *
 * @param {string} tarball
 * @returns {Promise<{ title: string, remarks: string[] }>}
 */
export async function checkTarball(tarball) {
  const bytes = readFileSync(tarball)
  const { messages, pkg } = await publint({ pack: { tarball: toArrayBuffer(bytes) }, strict: true })
  const kilobytes = (bytes.length / 1_000).toFixed(0)
  return {
    title: `${pkg['name']} ${pkg['version']}: ${kilobytes} kB`,
    remarks: [
      ...messages.map((message) => `publint: ${formatMessage(message, pkg)}`),
      ...(listEntries(pkg).length > 0 ? checkTypes(tarball) : []),
    ],
  }
}

/** @param {string} tarball */
function checkTypes(tarball) {
  const rules = ['--profile', 'node16', '--ignore-rules', 'cjs-resolves-to-esm']
  const { status, stdout } = spawnSync(
    process.execPath,
    [ATTW, tarball, ...rules, '--format', 'ascii', '--no-color', '--no-emoji'],
    { encoding: 'utf8' },
  )
  return status === 0 ? [] : [`attw: ${stdout.trim()}`]
}

/** @param {Buffer} bytes */
function toArrayBuffer(bytes) {
  const copied = new ArrayBuffer(bytes.length)
  new Uint8Array(copied).set(bytes)
  return copied
}
