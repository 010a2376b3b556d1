import type { Database } from '../db/index'
import { publicRevision } from '../response-cache/table'
import { requireForm } from './open-form'
import type { Form } from './open-form'

/** What a form was made from. One that is still the same in the database holds; any other is old. */
export interface Edition {
  /** Of what is public, the meeting among it. */
  readonly published: number
  /** Of the settings of the registration, with the places that are open. */
  readonly settings: number
}

interface KeptForm {
  readonly form: Form
  readonly edition: Edition
}

/**
 * The forms of meetings as they were read last, so that they are not read for each application.
 *
 * Another process may have changed one since. Whoever lets somebody in by what is kept here has the
 * database compare the edition in the same statement; nobody is refused by it.
 */
export class FormCache {
  readonly #kept = new Map<string, KeptForm>()

  find(slug: string): KeptForm | undefined {
    return this.#kept.get(slug)
  }

  /** @throws {Problem} as `requireForm` does */
  async read(db: Database, slug: string): Promise<KeptForm> {
    this.#kept.delete(slug)
    // read before all else: what changes meanwhile makes the form newer than its edition, never older
    const [revision] = await db.select().from(publicRevision)
    const form = await requireForm(db, slug)
    const edition = { published: revision?.number ?? 0, settings: form.settings.revision }
    const kept = { form, edition }
    this.#kept.set(slug, kept)
    return kept
  }
}
