import { drafts } from '@u4ssc/client/contract'
import type { LetterPurpose } from '@u4ssc/client/drafts'
import type { Clock } from '../clock'
import type { Database } from '../db/index'
import { Problem } from '../http/problems'
import { routes, serve } from '../http/serve'
import { personOf } from '../permissions/index'
import { deleteLetter, findLetter, saveLetter } from './store'
import type { LetterKey } from './store'

interface LetterDeps {
  readonly db: Database
  readonly clock: Clock
}

/** Routes for letters that are being composed, before they are stored as drafts. */
export function composedLetterRoutes({ db, clock }: LetterDeps) {
  const { composed } = drafts
  return routes(
    serve(composed.get, async ({ params }, c) => {
      const saved = await findLetter(db, keyOf(params, (await personOf(c)).id))
      if (!saved) throw new Problem('draft-not-found', 'No letter is saved here.')
      return saved
    }),
    serve(composed.save, async ({ params, body }, c) =>
      saveLetter(db, keyOf(params, (await personOf(c)).id), body, clock()),
    ),
    serve(composed.delete, async ({ params }, c) =>
      deleteLetter(db, keyOf(params, (await personOf(c)).id)),
    ),
  )
}

/** Writers share a letter that changes a circular; each has their own letters that convene. */
function keyOf(
  { slug, purpose }: { readonly slug: string; readonly purpose: LetterPurpose },
  person: string,
): LetterKey {
  return { slug, purpose, writer: purpose === 'amend' ? '' : person }
}
