import { ProblemError } from '../http/index'
import type { Connection } from '../http/index'
import { find, openAnswer, send, withHeader } from '../http/send'
import { sendForJsonLines } from '../http/send-for-json-lines'
import type { ProblemCode } from '../responses/index'
import type { AnyOperation, LinkOptions, Operation, UploadOptions, WriteOptions } from './operation'
import { fileBody } from './schema'
import { zodOf } from './zod-of'

/**
 * Calls an operation. Its arguments are the token of a personal link if it requires one, the
 * parameters of the path, the query, the body and the version that it needs, and then options: a
 * signal, a time limit, and what else the operation takes.
 *
 * @throws {ProblemError} the API answered with a problem
 * @throws {UnreachableError} no response, or one that is not from the API
 */
export async function call<
  Args extends readonly unknown[],
  Value,
  Extra extends readonly unknown[],
>(
  connection: Connection,
  operation: Operation<string, Args, unknown, Value, ProblemCode, Extra>,
  ...args: readonly [...Args, ...Extra]
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
    ...questionOf(operation, args).question,
    line: zodOf(line),
  })
}

/** Returns the code of an error, if the operation states it. */
export function problemOf<Code extends ProblemCode>(
  { problems = [] }: { readonly problems?: readonly Code[] },
  error: unknown,
): Code | undefined {
  return error instanceof ProblemError ? problems.find((code) => code === error.code) : undefined
}

async function answerTo(
  connection: Connection,
  operation: AnyOperation,
  args: readonly unknown[],
  from: { readonly cursor?: string } = {},
): Promise<unknown> {
  const { json, line, file, isText, isFind } = operation.answer
  if (line) return callLines(connection, operation, args)
  const { question: asked, headers } = questionOf(operation, args)
  const question = { ...asked, query: { ...asked.query, ...from } }
  const sender = headers.reduce((one, [name, value]) => withHeader(one, name, value), connection)
  if (!json) {
    const response = await openAnswer(sender, question)
    return isText ? response.text() : file && response.blob()
  }
  const parsed = { ...question, answer: zodOf(json) }
  return isFind ? find(sender, parsed) : send(sender, parsed)
}

/** Returns the request of an operation with these arguments, and its headers. */
function questionOf(operation: AnyOperation, args: readonly unknown[]) {
  const { access, id, method, path, query, header, body, needsVersion } = operation
  const rest = [...args]
  const token = access === 'link' ? rest.shift() : undefined
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(parameterOf(rest.shift(), name, id)),
  )
  const asked = query && rest.shift()
  const sent = body && rest.shift()
  const version = needsVersion ? `"${String(rest.shift())}"` : undefined
  const options = optionsOf(rest)
  const question = {
    method: METHODS[method],
    path: `/v1${filled}`,
    query: typeof asked === 'object' ? { ...asked } : {},
    signal: options.signal,
    timeoutMs: options.timeoutMs,
    ...(body === fileBody && isBlob(sent)
      ? { upload: { content: sent, onProgress: options.onProgress } }
      : { body: sent }),
  }
  const headers = [
    ...textOf('personal-link', token),
    ...textOf('if-match', version),
    ...textOf(header === 'idempotency-key' ? header : undefined, options.idempotencyKey),
    ...textOf(header === 'personal-link' ? header : undefined, options.personalLink),
  ]
  return { question, headers }
}

/** Returns a parameter of a path. An empty one, "." and ".." would lead to another address. */
function parameterOf(given: unknown, name: string, operation: string): string {
  const text = typeof given === 'number' ? String(given) : given
  if (typeof text === 'string' && !/^\.{0,2}$/.test(text)) return text
  const shown = text === '' ? 'an empty text' : String(text)
  throw new RangeError(`${name} must be a text or a number, not ${shown} (${operation})`)
}

function optionsOf([options]: readonly unknown[]): WriteOptions & UploadOptions & LinkOptions {
  return typeof options === 'object' && options !== null ? options : {}
}

/** Returns a header that has a text, if any. */
function textOf(name: unknown, value: unknown): [name: string, value: string][] {
  return typeof name === 'string' && typeof value === 'string' ? [[name, value]] : []
}

/** Like `instanceof Blob`, also for a file of another window. */
function isBlob(value: unknown): value is Blob {
  return typeof value === 'object' && value !== null && 'arrayBuffer' in value
}

const METHODS = { get: 'GET', post: 'POST', put: 'PUT', delete: 'DELETE' } as const
