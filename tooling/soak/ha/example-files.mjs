import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '@u4ssc/start/settings.mjs'

/** The addresses of the example files, by the loopback addresses that take the place of machines. */
const ADDRESSES = {
  '10.0.0.11': '127.0.0.11',
  '10.0.0.12': '127.0.0.12',
  '10.0.0.13': '127.0.0.13',
}

/**
 * Returns a file of `deploy` with loopback addresses.
 *
 * @param {string} name
 */
export function readExample(name) {
  let text = readFileSync(join(ROOT, 'deploy', name), 'utf8')
  for (const [machine, own] of Object.entries(ADDRESSES)) text = text.replaceAll(machine, own)
  return text
}

/**
 * Returns the variables of an environment file for one machine: in the file, all are for machine a.
 *
 * @param {string} name
 * @param {{ name: string, host: string }} machine
 * @param {string} password
 * @returns {Record<string, string>}
 */
export function readEnvironment(name, machine, password) {
  const lines = readExample(name).matchAll(/^([A-Z0-9_]+)=(.*)$/gm)
  const isOwn = /_NAME$|LISTEN|ADVERTISE|CONNECT/
  return Object.fromEntries(
    [...lines].map(([, key = '', value = '']) => {
      if (/USERNAME$/.test(key) || !isOwn.test(key))
        return [key, value.replace('PASSWORD', password)]
      return [key, key.endsWith('_NAME') ? machine.name : value.replace('127.0.0.11', machine.host)]
    }),
  )
}

/**
 * Replaces text that must be there, so that a change of an example file is noticed.
 *
 * @param {string} text
 * @param {[from: string, to: string][]} changes
 */
export function replaceAllOf(text, changes) {
  return changes.reduce((changed, [from, to]) => {
    if (!changed.includes(from)) throw new Error(`The example file has no "${from}"`)
    return changed.replaceAll(from, to)
  }, text)
}
