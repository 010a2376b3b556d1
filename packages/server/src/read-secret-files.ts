import { readFileSync } from 'node:fs'
import { StartupError } from './startup-error'

type Variables = Readonly<Record<string, string | undefined>>

/**
 * Replaces variables such as `DATABASE_URL_FILE` by the content of the file, for secrets of a
 * container platform or a service manager.
 *
 * @param names - of the settings that can be in a file
 * @throws {StartupError} if a file cannot be read, or the setting is also set directly
 */
export function readSecretFiles(variables: Variables, names: Iterable<string>): Variables {
  const read = [...names].flatMap((name) => {
    const path = variables[`${name}_FILE`]
    if (path === undefined) return []
    if (variables[name] !== undefined)
      throw new StartupError(`Both ${name} and ${name}_FILE are set. Set one of them.`)
    return [[name, readSecret(`${name}_FILE`, path)] as const]
  })
  return { ...variables, ...Object.fromEntries(read) }
}

function readSecret(variable: string, path: string): string {
  try {
    return readFileSync(path, 'utf8').trim()
  } catch (error) {
    const reason = error instanceof Error ? error.message : ''
    throw new StartupError(
      `The file in ${variable} cannot be read (${reason}). Set it to a file that this user can read.`,
    )
  }
}
