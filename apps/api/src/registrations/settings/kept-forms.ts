import { LRUCache } from 'lru-cache'
import type { Database } from '../../db/index'
import { publicRevision } from '../../db/tables/index'
import { requireForm } from './open-form'
import type { Form } from './open-form'

/** Meetings with open registration are few. */
const MAX_FORMS = 100

export type FindKeptForm = (slug: string) => Promise<Form>

/**
 * Returns a function that reads the form of a meeting once per revision of the public data, which
 * each release and each change of settings raises. The numbers of taken places can be out of date.
 *
 * @throws {Problem} if the meeting is not published or has no registration form
 */
export function keepForms(db: Database): FindKeptForm {
  const forms = new LRUCache<string, { revision: number | undefined; form: Form }>({
    max: MAX_FORMS,
  })
  const readRevision = db.select().from(publicRevision).prepare('public_revision')
  return async (slug) => {
    const [current] = await readRevision.execute()
    const kept = forms.get(slug)
    if (kept && kept.revision === current?.number) return kept.form
    const form = await requireForm(db, slug)
    forms.set(slug, { revision: current?.number, form })
    return form
  }
}
