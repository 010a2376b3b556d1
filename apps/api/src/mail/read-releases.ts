import type { Database } from '../db/index'
import { findLatestRelease, findRelease } from '../meetings/index'
import type { ReleaseRow } from '../meetings/index'

/** Releases of meetings, each read once: many mails of a batch are about the same. */
export interface ReleaseReader {
  readonly latest: (slug: string) => Promise<ReleaseRow | undefined>
  readonly numbered: (slug: string, number: number) => Promise<ReleaseRow | undefined>
}

/** Of what is public at that time: not to be kept for long. */
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
