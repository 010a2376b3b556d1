import { realpathSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

// Turns on the Git hooks of this repository, as part of the installation. Changes nothing in CI, without Git,
// outside a clone of this repository, or if other hooks are set already.

const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '')
const HOOKS = '.githooks'

/**
 * @param {string[]} args
 * @returns {string | undefined} the output, or `undefined` if the command failed
 */
function git(...args) {
  const { status, stdout } = spawnSync('git', args, { cwd: ROOT, encoding: 'utf8' })
  return status === 0 ? stdout.trim() : undefined
}

const top = git('rev-parse', '--show-toplevel')
const isClone = top !== undefined && realpathSync(top) === realpathSync(ROOT)
const hasOtherHooks = git('config', '--get', 'core.hooksPath') !== undefined
if (isClone && !hasOtherHooks && !process.env['CI']) git('config', 'core.hooksPath', HOOKS)
