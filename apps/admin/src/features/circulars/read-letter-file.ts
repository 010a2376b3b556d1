import { LETTER_LENGTH_MAX } from '@u4ssc/client'
import type { AdminMessage } from '@u4ssc/messages/admin'

export type LetterFile =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problem: AdminMessage }

/** UTF-8 takes at most three bytes for a UTF-16 unit. */
const BYTES_PER_UNIT_MAX = 3

/** The letter in a chosen file, if it is a text file in UTF-8 of a length the API takes. */
export async function readLetterFile(file: Blob): Promise<LetterFile> {
  if (file.size > LETTER_LENGTH_MAX * BYTES_PER_UNIT_MAX) return refused('import.tooLong')
  const text = decode(await file.arrayBuffer())
  if (text === null || text.includes('\u0000')) return refused('import.notText')
  if (text.trim() === '') return refused('import.empty')
  if (text.length > LETTER_LENGTH_MAX) return refused('import.tooLong')
  return { ok: true, text }
}

function decode(bytes: ArrayBuffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function refused(problem: AdminMessage): LetterFile {
  return { ok: false, problem }
}
