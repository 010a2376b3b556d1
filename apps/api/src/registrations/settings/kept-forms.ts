import { LRUCache } from 'lru-cache'
import type { Database } from '../../db/index'
import { publicRevision } from '../../db/tables/index'
import { requireForm } from './open-form'
import type { Form } from './open-form'

/** Meetings with open registration are few. */
const MAX_FORMS = 100

/** A form, with the revision of the public data that it was read at. */
interface KeptForm {
  readonly form: Form
  readonly revision: number
}

/**
 * Forms of meetings, each read once per revision of the public data, which each release and each
 * change of settings raises. The numbers of taken places can be out of date.
 */
export interface KeptForms {
  /** Returns the form as it was last read, without a question to the database. */
  readonly last: (slug: string) => KeptForm | undefined
  /** @throws {Problem} if the meeting is not published or has no registration form */
  readonly current: (slug: string) => Promise<Form>
}

export function keepForms(db: Database): KeptForms {
  const forms = new LRUCache<string, KeptForm>({ max: MAX_FORMS })
  const readRevision = db.select().from(publicRevision).prepare('public_revision')
  return {
    last: (slug) => forms.get(slug),
    async current(slug) {
      const [current] = await readRevision.execute()
      const kept = forms.get(slug)
      if (kept && kept.revision === current?.number) return kept.form
      const form = await requireForm(db, slug)
      if (current) forms.set(slug, { form, revision: current.number })
      return form
    },
  }
}
