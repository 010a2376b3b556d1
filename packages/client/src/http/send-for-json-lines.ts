import type * as z from 'zod'
import { UnreachableError } from './problem-error'
import { openAnswer, withHeader } from './send'
import type { Connection } from './send'

interface LinesCall<Line> {
  readonly path: string
  readonly line: z.ZodType<Line>
}

/**
 * Sends a read whose response has one JSON value per line, and parses them as they arrive.
 *
 * @throws {ProblemError} the API answered with a problem
 * @throws {UnreachableError} no response, an interrupted one, or one that is not from the API
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

/** Yields the lines that are not empty. */
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
