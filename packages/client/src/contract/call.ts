import { find, openAnswer, send, withHeader } from '../http/send'
import { sendForJsonLines } from '../http/send-for-json-lines'
import type { Connection } from '../http/index'
import type { AnyOperation, Operation } from './operation'
import { fileBody } from './schema'
import { zodOf } from './zod-of'

/**
 * Calls an operation. Its arguments are the parameters of the path, then the query, the body and the
 * version that it needs.
 *
 * @throws {ProblemError} the API answered with a problem
 * @throws {UnreachableError} no response, or one that is not from the API
 */
export async function call<Args extends readonly unknown[], Value>(
  connection: Connection,
  operation: Operation<string, Args, unknown, Value>,
  ...args: Args
): Promise<Value> {
  // The types of an operation come from the schemas that are used here
  return (await answerTo(connection, operation, args)) as Value
}

/** Calls a list like `call`, from a place on: `nextCursor` of the page before, if any. */
export async function callPage<Args extends readonly unknown[], Value>(
  connection: Connection,
  operation: Operation<string, Args, unknown, Value>,
  from: { readonly cursor?: string },
  ...args: Args
): Promise<Value> {
  // As above
  return (await answerTo(connection, operation, args, from)) as Value
}

/** Calls an operation whose response has one JSON value per line, and yields them as they arrive. */
export function callLines(
  connection: Connection,
  operation: AnyOperation,
  args: readonly unknown[],
): AsyncGenerator {
  const { line } = operation.answer
  if (!line) throw new RangeError(`The response of ${operation.id} has no lines`)
  return sendForJsonLines(connection, {
    path: questionOf(operation, args).path,
    line: zodOf(line),
  })
}

async function answerTo(
  connection: Connection,
  operation: AnyOperation,
  args: readonly unknown[],
  from: { readonly cursor?: string } = {},
): Promise<unknown> {
  const { json, line, file, isText, isFind } = operation.answer
  if (line) return callLines(connection, operation, args)
  const { version, ...asked } = questionOf(operation, args)
  const question = { ...asked, query: { ...asked.query, ...from } }
  const asking =
    version === undefined ? connection : withHeader(connection, 'if-match', `"${version}"`)
  if (!json) {
    const response = await openAnswer(asking, question)
    return isText ? response.text() : file && response.blob()
  }
  const parsed = { ...question, answer: zodOf(json) }
  return isFind ? find(asking, parsed) : send(asking, parsed)
}

/** Returns the request of an operation with these arguments. */
function questionOf(operation: AnyOperation, args: readonly unknown[]) {
  const { method, path, query, body, needsVersion } = operation
  const rest = [...args]
  const filled = path.replaceAll(/\{\w+\}/g, () => encodeURIComponent(String(rest.shift())))
  const asked = query && rest.shift()
  const sent = body && rest.shift()
  const version = needsVersion ? String(rest.shift()) : undefined
  return {
    method: METHODS[method],
    path: `/v1${filled}`,
    query: typeof asked === 'object' ? { ...asked } : {},
    version,
    ...(body === fileBody && isBlob(sent)
      ? { upload: { content: sent, onProgress: undefined } }
      : { body: sent }),
  }
}

/** Like `instanceof Blob`, also for a file of another window. */
function isBlob(value: unknown): value is Blob {
  return typeof value === 'object' && value !== null && 'arrayBuffer' in value
}

const METHODS = { get: 'GET', post: 'POST', put: 'PUT', delete: 'DELETE' } as const
