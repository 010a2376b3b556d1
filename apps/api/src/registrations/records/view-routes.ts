import { randomUUID } from 'node:crypto'
import { and, asc, eq } from 'drizzle-orm'
import { registrations } from '@u4ssc/client/contract'
import { RegistrationViewSchema } from '@u4ssc/client/registrations'
import { recordAct } from '../../audit/index'
import { registrationViews } from '../../db/tables/index'
import { routes, serve } from '../../http/serve'
import { actorOf } from '../../permissions/index'
import type { RegistrationDeps } from '../registration-deps'
import { requireForm } from '../settings/open-form'

const { views } = registrations

/** Routes for the views of registrations that colleagues share. */
export function registrationViewRoutes({ db, clock }: RegistrationDeps) {
  const { id: ofId, slug: ofSlug, name: ofName } = registrationViews
  return routes(
    serve(views.list, async ({ params: { slug } }) => {
      await requireForm(db, slug)
      const rows = await db
        .select()
        .from(registrationViews)
        .where(eq(ofSlug, slug))
        .orderBy(asc(ofName))
      return { items: rows.map((row) => RegistrationViewSchema.parse(row)) }
    }),
    serve(views.save, async ({ params: { slug }, body: { name, view } }, c) => {
      await requireForm(db, slug)
      const person = await actorOf(c)
      return db.transaction(async (tx) => {
        const [row] = await tx
          .insert(registrationViews)
          .values({ id: randomUUID(), slug, name, view })
          .onConflictDoUpdate({ target: [ofSlug, ofName], set: { view } })
          .returning()
        const subject = `meetings/${slug}`
        const act = { at: clock(), person, action: 'share-registration-view', subject } as const
        await recordAct(tx, { ...act, before: null, after: { name } })
        return RegistrationViewSchema.parse(row)
      })
    }),
    serve(views.delete, async ({ params: { slug, id } }, c) => {
      const person = await actorOf(c)
      await db.transaction(async (tx) => {
        const [row] = await tx
          .delete(registrationViews)
          .where(and(eq(ofId, id), eq(ofSlug, slug)))
          .returning()
        if (!row) return
        const subject = `meetings/${slug}`
        const act = { at: clock(), person, action: 'delete-registration-view', subject } as const
        await recordAct(tx, { ...act, before: { name: row.name }, after: null })
      })
    }),
  )
}
