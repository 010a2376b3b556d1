import type { Secretariat, SecretariatSettings } from '@u4ssc/client/platform'
import { SecretariatSchema } from '@u4ssc/client/platform'
import type { Letterhead } from '@u4ssc/documents/writing'
import { recordAct } from '../audit/index'
import type { Clock } from '../clock'
import type { Database } from '../db/index'
import { findSetting, saveSetting } from './setting-store'
import { findFile } from '../uploads/index'
import type { FileDeps } from '../uploads/index'
import { readLogo } from './logo'

const NOTHING: Secretariat = {
  ...{ name: null, senderName: null, replyTo: null, letterhead: [] },
  signatory: { name: null, title: null, organization: null },
}

/** Returns how the secretariat names itself, with the version of these settings. */
export async function readSecretariat(db: Database): Promise<SecretariatSettings> {
  const found = await findSetting(db, 'secretariat')
  if (!found) return { secretariat: NOTHING, version: 0 }
  return { secretariat: SecretariatSchema.parse(found.value), version: found.version }
}

/** Changes how the secretariat names itself. */
export async function changeSecretariat(
  { db, clock }: { readonly db: Database; readonly clock: Clock },
  { secretariat, version }: SecretariatSettings,
  person: string,
): Promise<SecretariatSettings> {
  return db.transaction(async (tx) => {
    const { secretariat: before } = await readSecretariat(tx)
    await saveSetting(tx, 'secretariat', { value: secretariat, version })
    await recordAct(tx, {
      ...{ at: clock(), person, action: 'change-secretariat', subject: 'secretariat' },
      ...{ before, after: secretariat },
    })
    return { secretariat, version: version + 1 }
  })
}

/** Returns the logo and the lines that documents of the secretariat begin with. */
export async function readLetterhead(deps: FileDeps): Promise<Letterhead> {
  const { letterhead: lines } = (await readSecretariat(deps.db)).secretariat
  const { logo } = await readLogo(deps.db)
  const file = logo && (await findFile(deps, logo.fileId))
  if (!logo || !file) return { logo: null, lines }
  return { logo: { ...logo, content: file.content }, lines }
}
