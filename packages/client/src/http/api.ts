import * as z from 'zod'
import { find, openAnswer, send, withHeader } from './send'
import type { Connection, Upload } from './send'

/** Schema of an answer without a body. */
export const NOTHING = z.undefined()

/**
 * Sends the calls that the methods of all areas are made of. Paths start after `/v1`; each answer
 * is parsed with the schema given.
 */
export class Api {
  readonly #connection: Connection

  constructor(connection: Connection) {
    this.#connection = connection
  }

  get<Answer>(path: string, answer: z.ZodType<Answer>, query?: object): Promise<Answer> {
    return send(this.#connection, {
      method: 'GET',
      path: versioned(path),
      query: { ...query },
      answer,
    })
  }

  /** Like `get`, but returns `undefined` for what does not exist or is withdrawn. */
  find<Answer>(
    path: string,
    answer: z.ZodType<Answer>,
    query?: object,
  ): Promise<Answer | undefined> {
    return find(this.#connection, {
      method: 'GET',
      path: versioned(path),
      query: { ...query },
      answer,
    })
  }

  /** Returns an answer that is a file, unread. */
  async file(path: string, query?: object): Promise<Blob> {
    const response = await openAnswer(this.#connection, {
      method: 'GET',
      path: versioned(path),
      query: { ...query },
    })
    return response.blob()
  }

  post<Answer>(path: string, answer: z.ZodType<Answer>, body?: object): Promise<Answer> {
    return send(this.#connection, { method: 'POST', path: versioned(path), body, answer })
  }

  /** Sends the bytes of a file. */
  upload<Answer>(
    path: string,
    answer: z.ZodType<Answer>,
    { query, ...file }: Upload & { readonly query: object },
  ): Promise<Answer> {
    return send(this.#connection, {
      method: 'POST',
      path: versioned(path),
      query: { ...query },
      upload: file,
      answer,
    })
  }

  put<Answer>(path: string, answer: z.ZodType<Answer>, body: object): Promise<Answer> {
    return send(this.#connection, { method: 'PUT', path: versioned(path), body, answer })
  }

  delete<Answer>(path: string, answer: z.ZodType<Answer>): Promise<Answer> {
    return send(this.#connection, { method: 'DELETE', path: versioned(path), answer })
  }

  /** Returns the API with one more header, or the same API if the header has no value. */
  with(name: Header, value: string | undefined): Api {
    if (value === undefined) return this
    return new Api(withHeader(this.#connection, name, value))
  }
}

/** `personal-link` is the token of a link in an email, which replaces signing in. */
type Header = 'personal-link' | 'idempotency-key' | 'if-match'

function versioned(path: string): string {
  return `/v1${path}`
}

/** Returns a path in which each value is one escaped segment. */
export function pathOf(texts: TemplateStringsArray, ...values: readonly (string | number)[]) {
  return String.raw({ raw: texts }, ...values.map((value) => encodeURIComponent(value)))
}
