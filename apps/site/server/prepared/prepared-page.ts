import { createHash } from 'node:crypto'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { parseAccept } from 'hono/utils/accept'

type Coding = 'identity' | 'gzip' | 'br'

/** An answer as it goes out; `headers` is a flat list of names and values, as Node takes it. */
export interface ReadyPage {
  readonly status: 200 | 304
  readonly headers: readonly string[]
  readonly body: string | Uint8Array<ArrayBuffer> | undefined
}

/** Of 0 to 11: beyond it, the first visitor after a release would wait for a few bytes less. */
const BROTLI_QUALITY = 6
const HASH_LENGTH = 27

/** What is about the bytes and is set anew. */
const ABOUT_BYTES = new Set(['content-length', 'content-encoding', 'etag', 'date'])

/** A page made once: its text, each compressed form at the first request that takes it, and 304. */
export class PreparedPage {
  readonly #text: string
  readonly #headers: readonly string[]
  readonly #etag: string
  readonly #forms = new Map<Coding, { body: ReadyPage['body']; length: number }>()
  /** In milliseconds of the process. */
  readonly holdsUntil: number

  constructor(text: string, headers: Headers, holdsUntil: number) {
    this.#text = text
    this.#etag = createHash('sha256').update(text).digest('base64url').slice(0, HASH_LENGTH)
    this.#headers = [...headers].filter(([name]) => !ABOUT_BYTES.has(name)).flat()
    this.holdsUntil = holdsUntil
  }

  /** At most what it takes in memory, with its compressed forms. */
  get bytes(): number {
    return this.#text.length * 3
  }

  answer(acceptEncoding: string | undefined, ifNoneMatch: string | undefined): ReadyPage {
    const coding = codingFor(acceptEncoding)
    const headers = [...this.#headers, 'vary', 'accept-encoding', 'etag', `W/"${this.#etag}"`]
    if (ifNoneMatch?.includes(`"${this.#etag}"`)) return { status: 304, headers, body: undefined }
    const form = this.#forms.get(coding) ?? compress(this.#text, coding)
    this.#forms.set(coding, form)
    const encoding = coding === 'identity' ? [] : ['content-encoding', coding]
    headers.push(...encoding, 'content-length', String(form.length))
    return { status: 200, headers, body: form.body }
  }
}

function codingFor(accepted: string | undefined): Coding {
  if (accepted === undefined) return 'identity'
  // What every browser sends needs no reading
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

/** What takes no compressed form gets the text as it is. */
function compress(text: string, coding: Coding) {
  if (coding === 'identity') return { body: text, length: Buffer.byteLength(text) }
  const params = { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY }
  const body = coding === 'gzip' ? gzipSync(text) : brotliCompressSync(text, { params })
  return { body, length: body.length }
}
