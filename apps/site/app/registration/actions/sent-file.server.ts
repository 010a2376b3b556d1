import { ProblemError } from '@u4ssc/client'
import { MAX_DOCUMENT_BYTES } from '@u4ssc/client/documents'
import type { DocumentRequest } from '@u4ssc/client/documents'
import { answered } from '../../api.server'

/** Returns an uploaded file as the API expects it; `null` if it is empty or too large. */
export async function documentOf(file: File): Promise<DocumentRequest | null> {
  if (file.size === 0 || file.size > MAX_DOCUMENT_BYTES) return null
  const content = Buffer.from(await file.arrayBuffer()).toString('base64')
  return { name: file.name.slice(-255) || null, content }
}

/** @returns whether the API accepted the upload */
export async function isTaken(call: Promise<unknown>): Promise<boolean> {
  try {
    await answered(call.catch(refusalOf))
    return true
  } catch (error) {
    if (error instanceof Refused) return false
    throw error
  }
}

/** The API rejected the file; the page stays and shows the problem. */
class Refused extends Error {}

function refusalOf(error: unknown): never {
  const isRefused = error instanceof ProblemError && [409, 413, 422].includes(error.status)
  throw isRefused ? new Refused() : error
}
