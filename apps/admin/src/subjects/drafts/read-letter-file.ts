import type { Client } from '@u4ssc/client'
import { MAX_DOCUMENT_BYTES } from '@u4ssc/client/documents'
import type { AdminMessage } from '@u4ssc/messages/admin'
import { base64Of } from '../../components/forms/base64-of'

export type LetterFile =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problem: AdminMessage }

/** Errors by code of the finding; all others mean a damaged file. */
const PROBLEMS: Readonly<Record<string, AdminMessage>> = {
  'document-empty': 'import.empty',
  'without-text': 'import.empty',
  'document-too-large': 'import.tooLong',
  'too-many-pages': 'import.tooLong',
  'text-too-long': 'import.tooLong',
  'takes-too-long': 'import.tooLong',
  'takes-too-much-memory': 'import.tooLong',
  'format-not-read': 'import.unsupportedFormat',
  'old-word-not-read': 'import.unsupportedFormat',
  'rich-text-not-read': 'import.unsupportedFormat',
  'not-a-text': 'import.unsupportedFormat',
  'document-protected': 'import.protected',
  'scan-without-text': 'import.scan',
}

/** Returns the text of a chosen file as the API reads it. */
export async function readLetterFile(
  file: File,
  { extractText }: Pick<Client['drafts'], 'extractText'>,
): Promise<LetterFile> {
  if (file.size === 0) return refused('import.empty')
  if (file.size > MAX_DOCUMENT_BYTES) return refused('import.tooLong')
  const content = base64Of(new Uint8Array(await file.arrayBuffer()))
  const { text, findings } = await extractText({ name: file.name.slice(-255), content })
  const error = findings.find(({ severity }) => severity === 'error')
  if (error) return refused(PROBLEMS[error.code] ?? 'import.damaged')
  return { ok: true, text }
}

function refused(problem: AdminMessage): LetterFile {
  return { ok: false, problem }
}
