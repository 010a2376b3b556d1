/**
 * Findings about a file, with their severity and a message for people. With an error there is no
 * text; with a warning, part of the file is missing from the text.
 */
export const DOCUMENT_FINDINGS = {
  'document-empty': { severity: 'error', message: 'The file is empty.' },
  'document-too-large': {
    severity: 'error',
    message: 'The file is too large. Use the circular without its annexes.',
  },
  'format-not-read': {
    severity: 'error',
    message: 'The file type is not supported. Use Word (.docx), PDF, HTML or text.',
  },
  'old-word-not-read': {
    severity: 'error',
    message:
      'The file is in the old Word format (.doc) or has a password. Save it as .docx without a password.',
  },
  'rich-text-not-read': {
    severity: 'error',
    message: 'Rich text (.rtf) is not supported. Save the file as .docx.',
  },
  'document-protected': {
    severity: 'error',
    message: 'The file has a password. Save it without a password.',
  },
  'document-damaged': {
    severity: 'error',
    message: 'The file is damaged or incomplete. Save it again.',
  },
  'too-many-entries': {
    severity: 'error',
    message: 'The file has too many parts, so it was not opened. Save the circular as a new file.',
  },
  'expands-too-far': {
    severity: 'error',
    message:
      'The file is too large when unpacked, so it was not opened. Save the circular as a new file.',
  },
  'nested-too-deep': {
    severity: 'error',
    message: 'The file is nested too deeply, so it was not read. Save the circular as a new file.',
  },
  'entities-refused': {
    severity: 'error',
    message: 'The file declares XML entities, which are not allowed. Save it again with Word.',
  },
  'too-many-pages': {
    severity: 'error',
    message: 'The file has too many pages. Use only the pages of the circular.',
  },
  'text-too-long': {
    severity: 'error',
    message: 'The text is too long. Use the circular without its annexes.',
  },
  'scan-without-text': {
    severity: 'error',
    message:
      'The pages are images without text, for example from a scanner. Use the original file, or run text recognition first.',
  },
  'without-text': { severity: 'error', message: 'The file contains no text.' },
  'table-not-read': {
    severity: 'error',
    message: 'The file is not a supported table. Use CSV or Excel (.xlsx).',
  },
  'too-many-rows': {
    severity: 'error',
    message: 'The table has too many rows. Split it into several files.',
  },
  'not-a-text': {
    severity: 'error',
    message: 'The text encoding is not supported. Save the file as UTF-8.',
  },
  'reading-stopped': { severity: 'error', message: 'Reading was stopped before it was finished.' },
  'takes-too-long': {
    severity: 'error',
    message:
      'Reading the file took too long and was stopped. Use only the pages of the circular, or its text.',
  },
  'takes-too-much-memory': {
    severity: 'error',
    message:
      'Reading the file needed too much memory and was stopped. Use only the pages of the circular, or its text.',
  },
  'reading-failed': {
    severity: 'error',
    message: 'The file could not be read. Save it again, or use its text.',
  },
  'page-without-text': {
    severity: 'warning',
    message: 'Some pages are images without text and were not read.',
  },
  'characters-not-decoded': {
    severity: 'warning',
    message: 'Some characters could not be decoded and are shown as �. Save the file as UTF-8.',
  },
  'macros-removed': {
    severity: 'warning',
    message: 'The file contains macros. They were removed and not run.',
  },
  'encoding-guessed': {
    severity: 'info',
    message: 'The file does not name its encoding. It was detected from the text.',
  },
  'name-disagrees': {
    severity: 'info',
    message: 'The file extension does not match the contents. The file was read by its contents.',
  },
  'order-by-position': {
    severity: 'info',
    message: 'A page is not stored in reading order. Its lines were ordered by position.',
  },
} as const satisfies Record<string, { severity: 'info' | 'warning' | 'error'; message: string }>

export type DocumentFindingCode = keyof typeof DOCUMENT_FINDINGS
