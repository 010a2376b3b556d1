export const fileColumns = {
  'file-columns.title': 'Columns in the file',
  'file-columns.header': 'Column',
  'file-columns.example': 'Example',
  'file-columns.becomes': 'Imported as',
  'file-columns.ignored': 'Not imported',
} as const
