import type * as z from 'zod'
import { parseAnswer } from './parse-answer'
import { UnreachableError } from './problem-error'
import { failureOf, openAnswer, withHeader } from './send'
import type { Connection, Question } from './send'

interface LinesCall<Line> extends Omit<Question, 'method'> {
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
  { line, ...call }: LinesCall<Line>,
): AsyncGenerator<Line> {
  const asking = withHeader(connection, 'accept', 'application/x-ndjson')
  const question = { ...call, method: 'GET' } as const
  const response = await openAnswer(asking, question)
  for await (const text of linesOf(response, question))
    yield parseAnswer(line, readJson(text, call.path), call.path)
}

/** Yields the lines that are not empty. */
async function* linesOf({ body }: Response, call: Question): AsyncGenerator<string> {
  const reader = body?.pipeThrough(new TextDecoderStream()).getReader()
  if (!reader) return
  let rest = ''
  for (;;) {
    const { done, value = '' } = await reader.read().catch((cause: unknown) => {
      throw failureOf(call, cause, 'broke off')
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
