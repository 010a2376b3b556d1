import type { Language } from '@u4ssc/domain'
import { language } from '../../components/language/language'
import { say } from '../../components/language/say'
import { RenderedMarkdown } from '../../components/forms/rendered-markdown'
import { useDocumentTitle } from '../../components/layout/use-document-title'

const GUIDES = import.meta.glob<string>('../../../../../docs/guides/dashboard/*.md', {
  query: '?raw',
  import: 'default',
})

const guide = await readGuide(language)

/** The dashboard guide in the language of the dashboard. */
export default function HelpPage() {
  useDocumentTitle(say('layout.nav-help'))
  return <RenderedMarkdown text={guide} className="guide" />
}

/** Returns the dashboard guide in a language, as Markdown from the documents of the repository. */
export async function readGuide(language: Language): Promise<string> {
  const load = GUIDES[`../../../../../docs/guides/dashboard/${language}.md`]
  if (!load) throw new Error(`docs/guides/dashboard has no ${language}.md`)
  return load()
}
