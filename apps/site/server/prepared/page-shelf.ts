import type { PreparedPage } from './prepared-page'

/** Which state of what is published a page was made from. */
export type Edition = symbol

interface Room {
  readonly bytesMax: number
  /** Milliseconds of the process. */
  readonly now: () => number
}

/**
 * The pages as they were made, by what makes one other than the next. It is closed until somebody
 * tells of each release: a page that may have been overtaken is made anew instead.
 */
export class PageShelf {
  readonly #pages = new Map<string, PreparedPage>()
  readonly #room: Room
  #bytes = 0
  #edition: Edition | null = null

  constructor(room: Room) {
    this.#room = room
  }

  /** Take it before a page is made, and give it back with the page; `null` while it is closed. */
  get edition(): Edition | null {
    return this.#edition
  }

  find(key: string): PreparedPage | undefined {
    const page = this.#pages.get(key)
    if (!page) return undefined
    if (page.holdsUntil <= this.#room.now()) {
      this.#drop(key, page)
      return undefined
    }
    return page
  }

  /** The pages longest on the shelf make room. */
  keep(key: string, page: PreparedPage, edition: Edition): void {
    if (edition !== this.#edition || page.bytes > this.#room.bytesMax) return
    const before = this.#pages.get(key)
    if (before) this.#drop(key, before)
    this.#pages.set(key, page)
    this.#bytes += page.bytes
    for (const [oldest, old] of this.#pages) {
      if (this.#bytes <= this.#room.bytesMax) break
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
    this.#edition = Symbol('edition')
  }

  /** Nobody tells of releases any more. */
  close(): void {
    this.#empty()
    this.#edition = null
  }

  #drop(key: string, page: PreparedPage): void {
    this.#pages.delete(key)
    this.#bytes -= page.bytes
  }

  #empty(): void {
    this.#pages.clear()
    this.#bytes = 0
  }
}
