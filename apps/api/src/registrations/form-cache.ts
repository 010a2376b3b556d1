import type { Database } from '../db/index'
import { publicRevision } from '../response-cache/table'
import { requireForm } from './open-form'
import type { Form } from './open-form'

/** Version of a form. It is valid while the database has the same. */
export interface Edition {
  /** Revision of the public data, including the meeting. */
  readonly published: number
  /** Revision of the registration settings and open places. */
  readonly settings: number
}

interface KeptForm {
  readonly form: Form
  readonly edition: Edition
}

/**
 * Caches registration forms between applications. Another process may have changed a form, so
 * inserts compare its version in the database, and refusals are never based on the cache.
 */
export class FormCache {
  readonly #kept = new Map<string, KeptForm>()

  find(slug: string): KeptForm | undefined {
    return this.#kept.get(slug)
  }

  /** @throws {Problem} like `requireForm` */
  async read(db: Database, slug: string): Promise<KeptForm> {
    this.#kept.delete(slug)
    // Read the revision first, so that a concurrent change makes the cached version older, not
    // newer
    const [revision] = await db.select().from(publicRevision)
    const form = await requireForm(db, slug)
    const edition = { published: revision?.number ?? 0, settings: form.settings.revision }
    const kept = { form, edition }
    this.#kept.set(slug, kept)
    return kept
  }
}
