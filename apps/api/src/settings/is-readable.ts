import type { Logo } from '@u4ssc/documents/writing'

/**
 * Returns whether the pixels of a logo can be read: creates a document with it, as every list and
 * confirmation does.
 */
export async function isReadable(logo: Logo): Promise<boolean> {
  const { DocumentError, plainList, writeList } = await import('@u4ssc/documents/writing')
  const table = { columnHeaders: [], rows: [] }
  const named = { language: 'en', meeting: 'Logo', heading: 'Logo', table } as const
  try {
    await writeList(plainList({ ...named, letterhead: { logo, lines: [] } }), 'pdf')
    return true
  } catch (error) {
    if (error instanceof DocumentError) return false
    throw error
  }
}
