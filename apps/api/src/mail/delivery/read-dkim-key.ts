import { createPrivateKey } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { StartupError } from '@u4ssc/server'
import type { Env } from '../../env'
import type { DkimKey } from './sender'

/** @throws {StartupError} if the file is missing or has no private key */
export function readDkimKey(dkim: Env['dkim']): DkimKey | undefined {
  if (!dkim) return undefined
  const { keyFile, domain, selector } = dkim
  try {
    const privateKey = readFileSync(keyFile, 'utf8')
    createPrivateKey(privateKey)
    return { domainName: domain, keySelector: selector, privateKey }
  } catch {
    throw new StartupError(
      `DKIM_KEY_FILE is "${keyFile}". Set it to a file with a private key in PEM format (RSA or Ed25519).`,
    )
  }
}
