import { MAX_DOCUMENT_BYTES, ProblemError } from '@u4ssc/client'
import type { DocumentRequest } from '@u4ssc/client'
import { answered } from '../api.server'

/** A file of a form as the API takes it; `null` where it is empty or too large. */
export async function documentOf(file: File): Promise<DocumentRequest | null> {
  if (file.size === 0 || file.size > MAX_DOCUMENT_BYTES) return null
  const content = Buffer.from(await file.arrayBuffer()).toString('base64')
  return { name: file.name.slice(-255) || null, content }
}

/** @returns whether the API took what it was sent */
export async function isTaken(call: Promise<unknown>): Promise<boolean> {
  try {
    await answered(call.catch(refusalOf))
    return true
  } catch (error) {
    if (error instanceof Refused) return false
    throw error
  }
}

/** Of the file itself: the page says so, and stays. */
class Refused extends Error {}

function refusalOf(error: unknown): never {
  const isRefused = error instanceof ProblemError && [409, 413, 422].includes(error.status)
  throw isRefused ? new Refused() : error
}
