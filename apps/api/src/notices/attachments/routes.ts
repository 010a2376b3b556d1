import type { Context } from 'hono'
import { notices } from '@u4ssc/client/contract'
import type { AppEnv } from '../../http/app-env'
import { setVersion } from '../../http/if-match'
import { routes, serve } from '../../http/serve'
import { personOf } from '../../permissions/index'
import { requireNotice, viewNotice } from '../notice-view'
import { attach, attachDocument, detach } from './change-attachments'
import type { AttachmentDeps } from './change-attachments'

/** Routes for the files attached to a notice. */
export function attachmentRoutes(deps: AttachmentDeps) {
  const { db } = deps
  /** Changes the files of a notice. @returns the changed notice */
  const changed = async (
    c: Context<AppEnv>,
    id: string,
    change: (at: { readonly id: string; readonly person: string }) => Promise<void>,
  ) => {
    const { id: person } = await personOf(c)
    await change({ id, person })
    const notice = await viewNotice(db, id, person)
    setVersion(c, notice.version)
    return notice
  }
  return routes(
    serve(notices.attach, ({ params: { id }, query: { name }, body }, c) =>
      changed(c, id, async (at) =>
        attach(deps, at, { name, content: new Uint8Array(await body.arrayBuffer()) }),
      ),
    ),
    serve(notices.attachDocument, ({ params: { id }, body: { document } }, c) =>
      changed(c, id, async (at) => {
        const { slug } = await requireNotice(db, id)
        await attachDocument(deps, { ...at, slug }, document)
      }),
    ),
    serve(notices.detach, ({ params: { id, file } }, c) =>
      changed(c, id, (at) => detach(deps, at, file)),
    ),
  )
}
