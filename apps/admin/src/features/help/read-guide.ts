import type { Language } from '@u4ssc/domain'

const GUIDES = import.meta.glob<string>('../../../../../docs/guides/dashboard/*.md', {
  query: '?raw',
  import: 'default',
})

/** Returns the dashboard guide in a language, as Markdown from the documents of the repository. */
export async function readGuide(language: Language): Promise<string> {
  const load = GUIDES[`../../../../../docs/guides/dashboard/${language}.md`]
  if (!load) throw new Error(`docs/guides/dashboard has no ${language}.md`)
  return load()
}
