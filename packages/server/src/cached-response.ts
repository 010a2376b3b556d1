import { createHash } from 'node:crypto'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

type Coding = 'identity' | 'gzip' | 'br'

/** Conditional and encoding headers of a request. */
interface Conditions {
  readonly acceptEncoding: string | undefined
  readonly ifNoneMatch: string | undefined
  readonly ifModifiedSince: string | undefined
}

/** A response ready to send. */
interface ReadyAnswer {
  readonly status: 200 | 304
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array<ArrayBuffer> | null
}

/** The response in one encoding. */
interface Form {
  readonly etag: string
  readonly full: ReadyAnswer
  readonly unchanged: ReadyAnswer
}

const HASH_CHARACTERS = 27

/** Smaller bodies do not shrink. */
const COMPRESSED_FROM_BYTES = 1_024

/** From 0 to 11; higher levels delay the first read after a release for little gain. */
const BROTLI_QUALITY = 5

/**
 * A cached public response: its bytes, compressed forms created on first use, headers, and 304 for
 * current copies.
 */
export class CachedResponse {
  readonly #body: Uint8Array<ArrayBuffer>
  readonly #headers: Readonly<Record<string, string>>
  readonly #hash: string
  readonly #modifiedMs: number
  readonly #type: string | null
  readonly #vary: string
  readonly #forms = new Map<Coding, Form>()

  /** @param headers - without those about the encoding; a weak ETag is that of the same bytes */
  constructor(body: Uint8Array<ArrayBuffer>, headers: Headers) {
    this.#body = body
    this.#hash =
      hashIn(headers.get('etag')) ??
      createHash('sha256').update(body).digest('base64url').slice(0, HASH_CHARACTERS)
    this.#modifiedMs = millisecondsOf(headers.get('last-modified') ?? '')
    this.#type = headers.get('content-type')
    this.#vary = [...variedBy(headers), 'accept-encoding'].join(', ')
    this.#headers = Object.fromEntries([...headers].filter(([name]) => !ABOUT_BYTES.has(name)))
  }

  get bytes(): number {
    return this.#body.length
  }

  answer({ acceptEncoding, ifNoneMatch, ifModifiedSince }: Conditions): ReadyAnswer {
    const form = this.#form(this.#codingFor(acceptEncoding))
    const isKnown =
      ifNoneMatch === undefined
        ? ifModifiedSince !== undefined && this.#modifiedMs <= millisecondsOf(ifModifiedSince)
        : ifNoneMatch === form.etag || this.#isAmong(ifNoneMatch)
    return isKnown ? form.unchanged : form.full
  }

  #codingFor(accepted: string | undefined): Coding {
    const isSmall = this.#body.length < COMPRESSED_FROM_BYTES
    const isPacked = this.#type === 'application/zip'
    if (accepted === undefined || isSmall || isPacked) return 'identity'
    return accepts(accepted, 'br') ? 'br' : accepts(accepted, 'gzip') ? 'gzip' : 'identity'
  }

  /** Any encoding of the same bytes is a current copy. */
  #isAmong(etags: string): boolean {
    return etags.trim() === '*' || etags.includes(`"${this.#hash}`)
  }

  #form(coding: Coding): Form {
    const made = this.#forms.get(coding) ?? this.#make(coding)
    this.#forms.set(coding, made)
    return made
  }

  #make(coding: Coding): Form {
    const body = compress(this.#body, coding)
    const etag = `"${this.#hash}${coding === 'identity' ? '' : `-${coding}`}"`
    const unchanged = { ...this.#headers, etag, vary: this.#vary }
    const full = {
      ...unchanged,
      ...(this.#type !== null && { 'content-type': this.#type }),
      ...(coding !== 'identity' && { 'content-encoding': coding }),
      'content-length': String(body.length),
    }
    return {
      etag,
      full: { status: 200, headers: full, body },
      unchanged: { status: 304, headers: unchanged, body: null },
    }
  }
}

/** Returns the hash that was computed when the response was made. */
function hashIn(etag: string | null): string | undefined {
  return /^W\/"([\w-]{27})"$/.exec(etag ?? '')?.[1]
}

/** Returns the milliseconds of an HTTP date such as `Last-Modified`; NaN if it is not one. */
function millisecondsOf(httpDate: string): number {
  return Date.parse(httpDate)
}

/** Returns the request headers that a response depends on, without its encoding. */
function variedBy(headers: Headers): string[] {
  const names = headers.get('vary')?.toLowerCase().split(',') ?? []
  return names.map((name) => name.trim()).filter((name) => name !== 'accept-encoding')
}

const ABOUT_BYTES = new Set([
  'content-type',
  'content-length',
  'content-encoding',
  'etag',
  'vary',
  'date',
  'x-request-id',
])

function compress(body: Uint8Array<ArrayBuffer>, coding: Coding): Uint8Array<ArrayBuffer> {
  if (coding === 'identity') return body
  if (coding === 'gzip') return new Uint8Array(gzipSync(body))
  const params = { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY }
  return new Uint8Array(brotliCompressSync(body, { params }))
}

/** Returns whether a coding is listed without `q=0`. */
function accepts(accepted: string, coding: string): boolean {
  if (!accepted.includes(coding)) return false
  return accepted.split(',').some((entry) => {
    const [name, ...parameters] = entry.split(';').map((part) => part.trim().toLowerCase())
    return name === coding && !parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter))
  })
}
