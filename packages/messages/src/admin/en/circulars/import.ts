export const importing = {
  'import.draft-delete': 'Delete this draft',
  'import.draft-deleteTitle': 'Delete this draft?',
  'import.draft-deleteWhat': 'Its unpublished changes are lost. What is public does not change.',
  'import.draft-deleteDo': 'Delete',
  'import.draft-textHint': 'Corrections that still apply are kept.',
  'import.draft-readAgain': 'Read again',
  'import.draft-dropped':
    '{count, plural, one {# correction no longer applies and was removed.} other {# corrections no longer apply and were removed.}}',
  'import.duplicate': 'This circular is already here: {reference}.',
  'import.openExisting': 'Open it',
  'import.anyway': 'Import it again',
  'import.title': 'Import a letter',
  'import.lead':
    'Paste the text of the letter, or choose a file: Word, PDF, HTML or text. You will see what it says before anything is published.',
  'import.text': 'Letter text',
  'import.file': 'File of the letter',
  'import.orDrop': 'or drop it here (.docx, .pdf, .html, .txt)',
  'import.reading': 'Reading…',
  'import.kindNotRead':
    '“{file}” is of a kind that is not read. Word (.docx), PDF, HTML and plain text are.',
  'import.protected': '“{file}” asks for a password. Save it without one.',
  'import.scan':
    'The pages of “{file}” are pictures without text, as from a scanner. Choose the file the letter was made with.',
  'import.damaged':
    '“{file}” could not be read: it is damaged, or not made as such files are. Save it anew, or paste its text.',
  'import.tooLong':
    'The letter is longer than a letter can be (400,000 characters, 3 megabytes). Import it without its annexes.',
  'import.empty': 'There is no text yet. Paste the letter, or choose a file that has text in it.',
} as const
