import type { Letterhead } from '@u4ssc/documents/writing'
import { findFile } from '../uploads/index'
import type { FileDeps } from '../uploads/index'
import { readLogo } from './logo'
import { readSecretariat } from './secretariat'

/** Returns the logo and the lines that documents of the secretariat begin with. */
export async function readLetterhead(deps: FileDeps): Promise<Letterhead> {
  const { letterhead: lines } = (await readSecretariat(deps.db)).secretariat
  const { logo } = await readLogo(deps.db)
  const file = logo && (await findFile(deps, logo.fileId))
  if (!logo || !file) return { logo: null, lines }
  return { logo: { ...logo, content: file.content }, lines }
}
