import type { CachedPage } from './cached-page'

/** Which state of what is published a page was made from. */
export type CacheVersion = symbol

interface SizeBudget {
  readonly maxBytes: number
  /** Milliseconds of the process. */
  readonly now: () => number
}

/** How long the others get the page as it was while one makes it anew. */
const GRACE_MS = 2_000
const ASKED_ONCE_MAX = 2_000

/**
 * The pages as they were made, by what makes one other than the next. It is closed until somebody
 * tells of each release: a page that may have been overtaken is made anew instead.
 */
export class PageCache {
  readonly #pages = new Map<string, CachedPage>()
  readonly #room: SizeBudget
  /** Those that somebody is making anew. */
  readonly #remade = new WeakSet<CachedPage>()
  /** Of pages that were asked for once: most addresses that anybody makes up never are again. */
  readonly #askedOnce = new Set<string>()
  #bytes = 0
  #version: CacheVersion | null = null

  constructor(room: SizeBudget) {
    this.#room = room
  }

  /** Take it before a page is made, and give it back with the page; `null` while it is closed. */
  get version(): CacheVersion | null {
    return this.#version
  }

  /** Of a page that no longer holds only the first to ask hears so: it makes the page anew for all. */
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

  /** Somebody tells of each release from now on. */
  open(): void {
    this.renew()
  }

  /** Something new is public. */
  renew(): void {
    this.#empty()
    this.#version = Symbol('version')
  }

  /** Nobody tells of releases any more. */
  close(): void {
    this.#empty()
    this.#version = null
  }

  #isFirst(key: string): boolean {
    if (this.#askedOnce.delete(key)) return false
    this.#askedOnce.add(key)
    const [oldest] = this.#askedOnce
    if (this.#askedOnce.size > ASKED_ONCE_MAX && oldest !== undefined)
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
