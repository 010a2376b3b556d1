import type { z } from 'zod'
import { UnreachableError } from './problem-error'
import { openAnswer, withHeader } from './send'
import type { Connection } from './send'

interface LinesCall<Line> {
  readonly path: string
  readonly line: z.ZodType<Line>
}

/**
 * Sends a read whose answer has a JSON value on each line, and parses them as they arrive.
 *
 * @throws {ProblemError} the API answered with a problem
 * @throws {UnreachableError} no answer, one that breaks off, or one that is none of the API's
 */
export async function* sendForJsonLines<Line>(
  connection: Connection,
  { path, line }: LinesCall<Line>,
): AsyncGenerator<Line> {
  const asking = withHeader(connection, 'accept', 'application/x-ndjson')
  const response = await openAnswer(asking, { method: 'GET', path })
  for await (const text of linesOf(response, path)) {
    const parsed = line.safeParse(readJson(text, path))
    if (!parsed.success)
      throw new UnreachableError(`${path} answered outside its contract`, { cause: parsed.error })
    yield parsed.data
  }
}

/** The lines that are not empty. */
async function* linesOf({ body }: Response, path: string): AsyncGenerator<string> {
  const reader = body?.pipeThrough(new TextDecoderStream()).getReader()
  if (!reader) return
  let rest = ''
  for (;;) {
    const { done, value = '' } = await reader.read().catch((cause: unknown) => {
      throw new UnreachableError(`${path} broke off`, { cause })
    })
    const lines = (rest + value).split('\n')
    rest = done ? '' : (lines.pop() ?? '')
    yield* lines.filter((line) => line !== '')
    if (done) return
  }
}

function readJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new UnreachableError(`${path} did not answer in JSON`, { cause })
  }
}
