import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** Returns the files of the repository that exist, with new ones, without those that Git ignores. */
export function listFiles() {
  return execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    encoding: 'utf8',
  })
    .split('\n')
    .filter((file) => file !== '' && existsSync(file))
}
