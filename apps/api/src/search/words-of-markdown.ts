import { micromark } from 'micromark'

/** The characters that the renderer escapes in texts. */
const ESCAPED: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&amp;': '&',
}

/** Returns the words of a text in Markdown as a reader sees them, without its signs. */
export function wordsOfMarkdown(text: string): string {
  return micromark(text)
    .replaceAll(/<[^<>]*>/g, '')
    .replaceAll(/&(?:lt|gt|quot|amp);/g, (escaped) => ESCAPED[escaped] ?? escaped)
    .trim()
}
