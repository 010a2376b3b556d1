/**
 * What may be found about a file: how grave it is, and the words for people.
 *
 * After an error there is no text; after a warning part of the file is not in it.
 */
export const DOCUMENT_FINDINGS = {
  'document-empty': { severity: 'error', message: 'The file is empty.' },
  'document-too-large': {
    severity: 'error',
    message: 'The file is larger than a letter can be. Send the letter without its annexes.',
  },
  'format-not-read': {
    severity: 'error',
    message: 'The file is of a kind that is not read. Word (.docx), PDF, HTML and plain text are.',
  },
  'old-word-not-read': {
    severity: 'error',
    message:
      'The file is from an old Word (.doc), or protected by a password. Save it as .docx without one.',
  },
  'rich-text-not-read': {
    severity: 'error',
    message: 'Rich text (.rtf) is not read. Open the file and save it as .docx.',
  },
  'document-protected': {
    severity: 'error',
    message: 'The file asks for a password. Save it without one.',
  },
  'document-damaged': {
    severity: 'error',
    message: 'The file is damaged or cut short. Send it again, or save it anew.',
  },
  'too-many-entries': {
    severity: 'error',
    message: 'The file is packed from more parts than a letter has, and was not opened.',
  },
  'expands-too-far': {
    severity: 'error',
    message: 'The file unpacks to far more than a letter holds, and was not opened.',
  },
  'nested-too-deep': {
    severity: 'error',
    message: 'The parts of the file lie in each other deeper than in any letter; it was not read.',
  },
  'entities-refused': {
    severity: 'error',
    message:
      'The file declares entities of its own, which Word never does and which are never fetched.',
  },
  'too-many-pages': {
    severity: 'error',
    message: 'The file has more pages than a letter can have. Send the pages of the letter alone.',
  },
  'text-too-long': {
    severity: 'error',
    message: 'The text is longer than a letter can be. Send the letter without its annexes.',
  },
  'scan-without-text': {
    severity: 'error',
    message:
      'The pages are pictures without text, as from a scanner. Send the file the letter was made with, or run text recognition first.',
  },
  'without-text': { severity: 'error', message: 'There is no text in the file.' },
  'table-not-read': {
    severity: 'error',
    message: 'The file is no table that is read. CSV and Excel (.xlsx) are.',
  },
  'too-many-rows': {
    severity: 'error',
    message: 'The table has more rows than are taken at once. Send it in parts.',
  },
  'not-a-text': {
    severity: 'error',
    message: 'The file is not text in any encoding that is known. Save it as UTF-8.',
  },
  'reading-stopped': { severity: 'error', message: 'Reading was stopped before its end.' },
  'takes-too-long': {
    severity: 'error',
    message:
      'Reading the file took longer than any letter does, and was ended. Send the pages of the letter alone, or its text.',
  },
  'takes-too-much-memory': {
    severity: 'error',
    message:
      'Reading the file took more memory than any letter does, and was ended. Send the pages of the letter alone, or its text.',
  },
  'reading-failed': {
    severity: 'error',
    message: 'The reader failed at this file. Save it anew, or send its text.',
  },
  'page-without-text': {
    severity: 'warning',
    message: 'Some pages are pictures without text, and are not in what was read.',
  },
  'signs-not-decoded': {
    severity: 'warning',
    message: 'Some signs could not be decoded and stand as �. Save the file as UTF-8.',
  },
  'macros-left-out': {
    severity: 'warning',
    message: 'The file carries programs (macros). They were left out and not run.',
  },
  'encoding-guessed': {
    severity: 'info',
    message: 'The file does not name its encoding; it was told from its letters.',
  },
  'name-disagrees': {
    severity: 'info',
    message: 'The name of the file says another format than it has; its contents were believed.',
  },
  'order-by-position': {
    severity: 'info',
    message: 'A page is not written in reading order; its lines were put in order by position.',
  },
} as const satisfies Record<string, { severity: 'info' | 'warning' | 'error'; message: string }>

export type DocumentFindingCode = keyof typeof DOCUMENT_FINDINGS
