import type { CachedPage } from './cached-page'

/** The version of the public data that a page was made from. */
export type CacheVersion = symbol

interface SizeBudget {
  readonly maxBytes: number
  /** Returns the milliseconds since the start of the process. */
  readonly now: () => number
}

/** How long other visitors get the old page while one request renders the new one. */
const GRACE_MS = 2_000
const MAX_ASKED_ONCE = 2_000

/**
 * Caches rendered pages by key. It is closed until the release stream is connected; pages that may
 * be outdated are rendered again.
 */
export class PageCache {
  readonly #pages = new Map<string, CachedPage>()
  readonly #room: SizeBudget
  /** Pages that are being rendered again. */
  readonly #remade = new WeakSet<CachedPage>()
  /** Keys that were requested once: most made-up addresses are never requested again. */
  readonly #askedOnce = new Set<string>()
  #bytes = 0
  #version: CacheVersion | null = null

  constructor(room: SizeBudget) {
    this.#room = room
  }

  /**
   * The version to read before rendering and to pass to `keep`; `null` while the cache is closed.
   */
  get version(): CacheVersion | null {
    return this.#version
  }

  /**
   * Returns a page. For an outdated page, only the first caller gets `undefined` and renders it
   * again.
   */
  find(key: string): CachedPage | undefined {
    const page = this.#pages.get(key)
    if (!page) return undefined
    const overdue = this.#room.now() - page.holdsUntil
    if (overdue < 0) return page
    if (this.#remade.has(page)) return overdue < GRACE_MS ? page : undefined
    this.#remade.add(page)
    return undefined
  }

  /** From the second time that it is asked for; the pages longest on the pageCache make room. */
  keep(key: string, page: CachedPage, version: CacheVersion): void {
    if (version !== this.#version || page.bytes > this.#room.maxBytes) return
    const before = this.#pages.get(key)
    if (!before && this.#isFirst(key)) return
    if (before) this.#drop(key, before)
    this.#pages.set(key, page)
    this.#bytes += page.bytes
    for (const [oldest, old] of this.#pages) {
      if (this.#bytes <= this.#room.maxBytes) break
      this.#drop(oldest, old)
    }
  }

  /** Opens the cache: releases are announced from now on. */
  open(): void {
    this.renew()
  }

  /** Marks all pages as outdated. */
  renew(): void {
    this.#empty()
    this.#version = Symbol('version')
  }

  /** Closes the cache: releases are no longer announced. */
  close(): void {
    this.#empty()
    this.#version = null
  }

  #isFirst(key: string): boolean {
    if (this.#askedOnce.delete(key)) return false
    this.#askedOnce.add(key)
    const [oldest] = this.#askedOnce
    if (this.#askedOnce.size > MAX_ASKED_ONCE && oldest !== undefined)
      this.#askedOnce.delete(oldest)
    return true
  }

  #drop(key: string, page: CachedPage): void {
    this.#pages.delete(key)
    this.#bytes -= page.bytes
  }

  #empty(): void {
    this.#pages.clear()
    this.#bytes = 0
  }
}
