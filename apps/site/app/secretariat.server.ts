import type { Contact } from '@u4ssc/domain/circulars'
import { api } from './api.server'

/**
 * The contact of the secretariat, from the latest letter.
 *
 * The foot of a page is not worth an error page: without an answer there is no contact.
 */
export async function findSecretariat(): Promise<Contact | null> {
  try {
    const { items } = await api.listCirculars({ limit: 1 })
    const letter = items[0] && (await api.findCircular(items[0].id))
    return letter?.circular.contact ?? null
  } catch {
    return null
  }
}
