import type { Database } from '../../db/index'
import { findLatestRelease, findPublishedMeeting, findRelease } from '../../meetings/index'
import type { ReleaseRow } from '../../meetings/index'

/** Releases of meetings, each read once, because emails of a batch share them. */
export interface ReleaseReader {
  readonly latest: (slug: string) => Promise<ReleaseRow | undefined>
  readonly numbered: (slug: string, number: number) => Promise<ReleaseRow | undefined>
  /** Returns the email address for questions: that of the meeting, or that of its circular. */
  readonly contact: (slug: string) => Promise<string | null>
}

/** Creates a reader of the current releases; use it only briefly. */
export function createReleaseReader(db: Database): ReleaseReader {
  const read = new Map<string, Promise<ReleaseRow | undefined>>()
  const contacts = new Map<string, Promise<string | null>>()
  const once = (key: string, find: () => Promise<ReleaseRow | undefined>) => {
    const found = read.get(key) ?? find()
    read.set(key, found)
    return found
  }
  return {
    latest: (slug) => once(slug, () => findLatestRelease(db, slug)),
    contact: (slug) => {
      const found = contacts.get(slug) ?? findContact(db, slug)
      contacts.set(slug, found)
      return found
    },
    numbered: (slug, number) => once(`${slug} ${number}`, () => findRelease(db, slug, number)),
  }
}

async function findContact(db: Database, slug: string): Promise<string | null> {
  const published = await findPublishedMeeting(db, slug)
  if (!published) return null
  const { meeting, letter } = published
  return meeting.contact?.email ?? letter.circular.contact.email
}
