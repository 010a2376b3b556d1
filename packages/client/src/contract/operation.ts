import type { ProblemCode } from '../responses/index'
import type { Access, MeetingSource } from './access'
import type { Answer } from './answers'
import type { NamesIn, PathArgumentsOf } from './params'
import type { fileBody, Schema } from './schema'

/** What an operation receives, parsed. */
export interface Request<Params, Query, Body> {
  readonly params: Params
  readonly query: Query
  readonly body: Body
  /** Token of a personal link in the header; empty if there is none. */
  readonly token: string
}

/**
 * A header that a request can have: a version, a key that makes it safe to repeat, the last event that
 * was received, or a personal link where none is required.
 */
export type RequestHeader = 'if-match' | 'idempotency-key' | 'last-event-id' | 'personal-link'

/** What an operation states about itself. Everything else follows from it. */
interface Statement<By, Header, Params, Query, Body, Value, Code, NeedsVersion = boolean> {
  /** Group of the reference. The dashboard reads a group again after a change in it. */
  readonly tag: string
  /** Other groups that the operation changes, which the dashboard then reads again too. */
  readonly also?: readonly string[] | 'everything'
  readonly summary: string
  readonly description: string
  readonly access: By
  /**
   * How a request names its meeting. People whose role is limited to some meetings can use the
   * operation for them; without it, they cannot use it.
   */
  readonly meeting?: MeetingSource
  readonly params?: Params | undefined
  readonly query?: Query | undefined
  /** Headers that a request can have. */
  readonly header?: Header | readonly RequestHeader[] | undefined
  /** Whether a request must state the version that it has seen, in the header `If-Match`. */
  readonly needsVersion?: NeedsVersion | undefined
  /** Schema of the JSON body, or `fileBody`. */
  readonly body?: Body | undefined
  readonly answer: Answer<Value>
  /** Whether the response has an ETag, so that a copy of it can be checked (304). */
  readonly hasEtag?: boolean
  /** Problems of this operation. Those of its access and of invalid fields are added. */
  readonly problems?: readonly Code[]
}

/** An operation without its types, as a loop over all of them sees it. */
export interface AnyOperation extends Statement<
  Access,
  RequestHeader,
  Readonly<Record<string, Schema>>,
  Schema,
  Schema,
  unknown,
  ProblemCode
> {
  readonly id: string
  readonly method: 'get' | 'post' | 'put' | 'delete'
  /** After `/v1` (pages for a browser: after the host), with its parameters in braces. */
  readonly path: string
}

/** An operation of the API: how it is called, by which roles, with which fields and results. */
export interface Operation<
  Id extends string = string,
  Args extends readonly unknown[] = readonly unknown[],
  Received = unknown,
  Value = unknown,
  Code extends ProblemCode = ProblemCode,
  Extra extends readonly unknown[] = readonly unknown[],
  IsOpen extends boolean = boolean,
> extends AnyOperation {
  readonly id: Id
  readonly problems?: readonly Code[]
  /** Types for the compiler alone: no operation has this field. */
  readonly types?: {
    readonly args: Args
    /** Arguments after the others, each optional. */
    readonly extra: Extra
    readonly received: Received
    readonly value: Value
    /** Whether it needs no account. */
    readonly isOpen: IsOpen
  }
}

type ParamsOf<Path extends string> = Readonly<Record<NamesIn<Path>[number], Schema>>
type OutputsOf<Params> = {
  readonly [Name in keyof Params]: Params[Name] extends Schema<infer Output> ? Output : never
}
type OutputOf<Body> = Body extends Schema<infer Output> ? Output : undefined
type QueryArgument<Query> =
  Query extends Schema<unknown, infer Input>
    ? object extends Input
      ? [query?: Input]
      : [query: Input]
    : []
type BodyArgument<Body> = Body extends Schema<unknown, infer Input> ? [body: Input] : []
type LinkArgument<By> = By extends 'link' ? [token: string] : []
type VersionArgument<NeedsVersion> = NeedsVersion extends true ? [version: number] : []
/** How one call is made. */
export interface CallOptions {
  /** Ends the call; it then throws the reason of the signal. */
  readonly signal?: AbortSignal | undefined
  /** Time limit in milliseconds, with retries and until the answer is complete. */
  readonly timeoutMs?: number | undefined
}

export interface WriteOptions extends CallOptions {
  /** Text of your own: a write with the same key is performed once, and is safe to repeat. */
  readonly idempotencyKey?: string | undefined
}

export interface UploadOptions extends CallOptions {
  /** Gets the share of the file that is sent, from 0 to 1, if the client was created with `upload`. */
  readonly onProgress?: ((share: number) => void) | undefined
}

export interface LinkOptions extends CallOptions {
  /** Token of a personal link, for what only its person may see. */
  readonly personalLink?: string | undefined
}

type ExtraArguments<Header, Body> = [
  options?: Body extends typeof fileBody
    ? UploadOptions
    : Header extends 'idempotency-key'
      ? WriteOptions
      : Header extends 'personal-link'
        ? LinkOptions
        : CallOptions,
]

/** The statement of an operation with this path: the names in the path must be its parameters. */
type Stated<
  Id,
  Path extends string,
  By,
  Header,
  Params,
  Query,
  Body,
  Value,
  Code,
  NeedsVersion,
> = Statement<By, Header, Params, Query, Body, Value, Code, NeedsVersion> & {
  readonly id: Id
} & ([] extends NamesIn<Path> ? unknown : { readonly params: Params })

/** Creates the function that states operations with one method. */
function stating(method: AnyOperation['method']) {
  return <
    const Id extends string,
    const Path extends string,
    Value,
    By extends Access,
    Header extends RequestHeader | undefined = undefined,
    Params extends ParamsOf<Path> = ParamsOf<Path>,
    Query extends Schema | undefined = undefined,
    Body extends Schema | undefined = undefined,
    const Code extends ProblemCode = never,
    const NeedsVersion extends boolean = false,
  >(
    path: Path,
    stated: Stated<Id, Path, By, Header, Params, Query, Body, Value, Code, NeedsVersion>,
  ): Operation<
    Id,
    [
      ...LinkArgument<By>,
      ...PathArgumentsOf<NamesIn<Path>>,
      ...QueryArgument<Query>,
      ...BodyArgument<Body>,
      ...VersionArgument<NeedsVersion>,
    ],
    Request<OutputsOf<Params>, OutputOf<Query>, OutputOf<Body>>,
    Value,
    Code,
    ExtraArguments<Header, Body>,
    By extends 'anyone' | 'link' ? true : false
  > => ({ ...stated, method, path })
}

export const get = stating('get')
export const post = stating('post')
export const put = stating('put')
export const remove = stating('delete')
