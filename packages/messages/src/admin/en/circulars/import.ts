export const importing = {
  'import.draft-delete': 'Delete draft',
  'import.draft-deleteTitle': 'Delete this draft?',
  'import.draft-deleteWhat': 'The unpublished changes will be lost. Published pages do not change.',
  'import.draft-deleteDo': 'Delete draft',
  'import.draft-textHint': 'Corrections that still apply are kept.',
  'import.draft-readAgain': 'Read again',
  'import.draft-dropped':
    '{count, plural, one {# correction no longer applies and was removed.} other {# corrections no longer apply and were removed.}}',
  'import.duplicate': 'This circular has already been imported: {reference}.',
  'import.openExisting': 'Open the circular',
  'import.anyway': 'Import again',
  'import.title': 'Import a circular',
  'import.lead':
    'Paste the text of a circular or choose a file. You review the result before anything is published.',
  'import.text': 'Text of the circular',
  'import.file': 'File',
  'import.orDrop': 'or drop one or more here (Word, PDF, HTML or plain text)',
  'import.results': '{count, number} of {total, number} circulars imported',
  'import.result': 'Result',
  'import.reading': 'Reading…',
  'import.unsupportedFormat':
    '“{file}” has a format that cannot be read. Choose a Word (.docx), PDF, HTML or plain text file.',
  'import.protected':
    '“{file}” is protected by a password. Save a copy without a password, then choose it.',
  'import.scan': '“{file}” is a scan without text. Choose the original file, or paste the text.',
  'import.damaged':
    '“{file}” could not be read. It may be damaged. Save it again, or paste the text.',
  'import.tooLong':
    'This circular is too long. The limit is 400,000 characters or 3 MB. Import it without annexes.',
  'import.empty': 'Paste the text of a circular, or choose a file that contains text.',
  'import.meeting': 'Meeting',
  'import.meetingFromText': 'As the circular says',
} as const
