import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { StartupError } from '@u4ssc/server'
import { createLog } from './startup/create-log'
import { openDatabase } from './db/index'
import { readEnv } from './env'
import { importLines } from './exports/index'

/**
 * Imports the export of another instance, from a file or standard input, into an empty database.
 */
try {
  const [file] = process.argv.slice(2)
  const env = readEnv()
  const database = await openDatabase(env, createLog(env.logLevel))
  try {
    const input = file === undefined ? process.stdin : createReadStream(file)
    const { circulars, meetings, releases, proceedings, organizations } = await importLines(
      database.db,
      createInterface({ input, crlfDelay: Infinity }),
    )
    console.log(
      `Imported ${circulars} circulars, ${meetings} meetings with ${releases} releases, ` +
        `${proceedings} records of proceedings, and ${organizations} organizations. ` +
        'The API adds them to the search index when it starts.',
    )
  } finally {
    await database.close()
  }
} catch (error) {
  if (!isForPeople(error)) throw error
  console.error(error.message)
  process.exitCode = 1
}

/** Returns whether a person can fix the error: settings, the export or a missing file. */
function isForPeople(error: unknown): error is Error {
  return (
    error instanceof StartupError || (error instanceof Error && 'code' in error && 'path' in error)
  )
}
