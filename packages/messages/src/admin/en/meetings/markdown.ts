export const markdown = {
  'markdown.bold': 'Bold',
  'markdown.italic': 'Italic',
  'markdown.heading': 'Heading',
  'markdown.list': 'List',
  'markdown.link': 'Link',
  'markdown.preview': 'Preview',
  'markdown.toolbar': 'Formatting: {label}',
  'markdown.hint': 'Markdown: **bold**, *italic*, lists with “-” and [links](https://).',
} as const
