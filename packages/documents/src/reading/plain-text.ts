import type { DocumentLimits } from './limits'
import { Refusal } from './refusal'
import { TextWriter } from './text-writer'

/** Returns a text unchanged, with one location for each line. */
export function plainText(text: string, { maxLength }: DocumentLimits): TextWriter {
  if (text.length > maxLength) throw new Refusal('text-too-long')
  const writer = new TextWriter(maxLength)
  let paragraph = 0
  for (let at = 0; at < text.length;) {
    const feed = text.indexOf('\n', at)
    const end = feed < 0 ? text.length : feed + 1
    paragraph++
    writer.write(text.slice(at, end), { page: null, paragraph, cell: null, box: null })
    at = end
  }
  return writer
}
