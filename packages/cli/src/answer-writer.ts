import { mkdir, writeFile } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { colors } from './colors'
import * as z from 'zod'
import type { Answer } from './answer'
import type { Outcome } from './read-circulars'
import { optionOf, type Options, UsageError } from './usage/index'

export interface Streams {
  readonly out: (contents: string | Uint8Array) => void
  readonly warn: (line: string) => void
}

/** Writes each answer when it is ready. */
export interface AnswerWriter {
  readonly write: (file: string, answer: Answer) => Promise<void>
  readonly refuse: (outcome: Extract<Outcome, { kind: 'refused' }>) => void
}

/**
 * Returns a writer for the answers of a number of files. Several answers have the file name as
 * heading, or one line of JSON each. Rendered files go to the folder in `--out`, named after their
 * source.
 *
 * @throws UsageError when several files are rendered without `--out`
 */
export function answerWriter(count: number, options: Options, streams: Streams): AnswerWriter {
  const { out, warn } = streams
  const folder = optionOf('out', z.string().optional(), options)
  const isJson = options['json'] === true
  return {
    write: async (file, answer) => {
      if (answer.kind === 'file') {
        if (folder !== undefined) await writeToFolder(folder, file, answer)
        else if (count === 1) out(answer.contents)
        else
          throw new UsageError('--out is required when you render several files. Enter a folder.')
      } else if (isJson && count === 1) out(`${JSON.stringify(answer.data, null, 2)}\n`)
      else if (isJson) out(`${JSON.stringify({ file, answer: answer.data })}\n`)
      else out(linesOf(count === 1 ? answer.lines : [colors.underline(file), ...answer.lines, '']))
    },
    refuse: ({ file, message }) => {
      warn(`${file}: ${message}`)
      if (isJson && count > 1) out(`${JSON.stringify({ file, error: message })}\n`)
    },
  }
}

async function writeToFolder(
  folder: string,
  file: string,
  { contents, extension }: Extract<Answer, { kind: 'file' }>,
): Promise<void> {
  await mkdir(folder, { recursive: true })
  const name = basename(file, extname(file))
  await writeFile(join(folder, `${name}.${extension}`), contents)
}

function linesOf(lines: readonly string[]): string {
  return `${lines.join('\n')}\n`
}
