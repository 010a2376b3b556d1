import type { Language } from '@u4ssc/domain'
import { renderMarkdown } from '../../i18n/render-markdown'

const GUIDES = import.meta.glob<string>('../../../../../docs/guides/taking-part/*.md', {
  query: '?raw',
  import: 'default',
})

/** Returns the guide for people who take part in meetings as HTML, in one of the six languages. */
export async function readGuide(language: Language): Promise<string> {
  const load = GUIDES[`../../../../../docs/guides/taking-part/${language}.md`]
  if (!load) throw new Error(`docs/guides/taking-part has no ${language}.md`)
  return renderMarkdown(await load(), 1)
}
