import { createHash } from 'node:crypto'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { parseAccept } from 'hono/utils/accept'

type Coding = 'identity' | 'gzip' | 'br'

/** A response ready to send; `headers` is a flat list of names and values, as Node expects. */
export interface ReadyPage {
  readonly status: 200 | 304
  readonly headers: readonly string[]
  readonly body: Uint8Array<ArrayBuffer> | undefined
}

/**
 * From 0 to 11: with a higher value, the first visitor after a release would wait for little gain.
 */
const BROTLI_QUALITY = 6
const HASH_LENGTH = 27

/** Headers about the bytes, which are set again. */
const ABOUT_BYTES = new Set(['content-length', 'content-encoding', 'etag', 'date'])

/** A rendered page: its bytes, its compressed forms on first use, and 304. */
export class CachedPage {
  readonly #plain: Uint8Array<ArrayBuffer>
  readonly #headers: readonly string[]
  readonly #etag: string
  readonly #forms = new Map<Coding, Uint8Array<ArrayBuffer>>()
  /** In milliseconds of the process. */
  readonly holdsUntil: number

  constructor(text: string, headers: Headers, holdsUntil: number) {
    this.#plain = Buffer.from(text)
    this.#etag = createHash('sha256').update(this.#plain).digest('base64url').slice(0, HASH_LENGTH)
    this.#headers = [...headers].filter(([name]) => !ABOUT_BYTES.has(name)).flat()
    this.holdsUntil = holdsUntil
  }

  /** Returns the maximum memory size, with the compressed forms. */
  get bytes(): number {
    return this.#plain.length * 3
  }

  answer(acceptEncoding: string | undefined, ifNoneMatch: string | undefined): ReadyPage {
    const coding = codingFor(acceptEncoding)
    const headers = [...this.#headers, 'vary', 'accept-encoding', 'etag', `W/"${this.#etag}"`]
    if (ifNoneMatch?.includes(`"${this.#etag}"`)) return { status: 304, headers, body: undefined }
    const body = this.#forms.get(coding) ?? compress(this.#plain, coding)
    this.#forms.set(coding, body)
    const encoding = coding === 'identity' ? [] : ['content-encoding', coding]
    headers.push(...encoding, 'content-length', String(body.length))
    return { status: 200, headers, body }
  }
}

function codingFor(accepted: string | undefined): Coding {
  if (accepted === undefined) return 'identity'
  // the header that every browser sends needs no parsing
  if (!accepted.includes(';')) return accepted.includes('br') ? 'br' : firstOf(accepted)
  const taken = new Set(
    parseAccept(accepted).flatMap(({ type, q }) => (q > 0 ? [type.toLowerCase()] : [])),
  )
  if (taken.has('br')) return 'br'
  return taken.has('gzip') ? 'gzip' : 'identity'
}

function firstOf(accepted: string): Coding {
  return accepted.includes('gzip') ? 'gzip' : 'identity'
}

/** Compresses a page; clients without support get the plain page. */
function compress(plain: Uint8Array<ArrayBuffer>, coding: Coding): Uint8Array<ArrayBuffer> {
  if (coding === 'identity') return plain
  const params = { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY }
  return coding === 'gzip' ? gzipSync(plain) : brotliCompressSync(plain, { params })
}
