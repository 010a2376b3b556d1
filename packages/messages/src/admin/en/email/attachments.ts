export const attachments = {
  'attachments.title': 'Attachments',
  'attachments.send': 'Attach files',
  'attachments.kinds':
    'or drop them here. PDF, Word, PowerPoint, Excel or images, at most 10 files and 10 MB together',
  'attachments.tooLarge':
    'The file is larger than 10 MB. Make it smaller, or add a link to the text instead.',
  'attachments.document': 'Attach a meeting document',
  'attachments.chooseDocument': 'Choose a document',
} as const
