import type { Draft } from '@u4ssc/client/drafts'
import type { Context } from 'hono'
import type { DraftRow } from '../db/tables/index'
import type { AppEnv } from '../http/app-env'
import { setVersion } from '../http/if-match'
import { toDraft } from './draft-view'

/** Sets the ETag of a changed draft, and returns the draft. */
export function answerDraft(c: Context<AppEnv>, row: DraftRow): Draft {
  setVersion(c, row.version)
  return toDraft(row)
}
