import { copyFile, constants } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { FileError } from '../usage/index'

const SAMPLE = 'tsb-circular-352.txt'

/**
 * Writes a sample circular to a folder, by default the current one, and returns what to try next.
 *
 * @throws FileError if the file exists or the folder cannot be written
 */
export async function writeSample([folder = '.']: readonly string[]): Promise<string> {
  const source = fileURLToPath(import.meta.resolve(`@u4ssc/domain/samples/${SAMPLE}`))
  const file = join(folder, SAMPLE)
  try {
    await copyFile(source, file, constants.COPYFILE_EXCL)
  } catch (reason) {
    if (isCode(reason, 'EEXIST')) throw new FileError(`${file} exists already.`)
    const why = reason instanceof Error ? reason.message : String(reason)
    throw new FileError(`${file} cannot be written: ${why}`)
  }
  return [
    `Wrote ${file}, the circular of the sixth U4SSC meeting. Try:`,
    `  u4ssc read ${file}`,
    `  u4ssc times ${file} --in Bogota`,
    `  u4ssc eligible ${file} --country Colombia --capacity individual`,
  ].join('\n')
}

function isCode(reason: unknown, code: string): boolean {
  return reason instanceof Error && 'code' in reason && reason.code === code
}
