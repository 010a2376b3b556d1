import type { Database } from '../db/index'
import { findLatestRelease, findRelease } from '../meetings/index'
import type { ReleaseRow } from '../meetings/index'

/** Releases of meetings, each read once, because emails of a batch share them. */
export interface ReleaseReader {
  readonly latest: (slug: string) => Promise<ReleaseRow | undefined>
  readonly numbered: (slug: string, number: number) => Promise<ReleaseRow | undefined>
}

/** Creates a reader of the current releases; use it only briefly. */
export function createReleaseReader(db: Database): ReleaseReader {
  const read = new Map<string, Promise<ReleaseRow | undefined>>()
  const once = (key: string, find: () => Promise<ReleaseRow | undefined>) => {
    const found = read.get(key) ?? find()
    read.set(key, found)
    return found
  }
  return {
    latest: (slug) => once(slug, () => findLatestRelease(db, slug)),
    numbered: (slug, number) => once(`${slug} ${number}`, () => findRelease(db, slug, number)),
  }
}
