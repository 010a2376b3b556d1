import { language } from '../../components/language/language'
import { say } from '../../components/language/say'
import { RenderedMarkdown } from '../../components/forms/rendered-markdown'
import { useDocumentTitle } from '../../components/layout/use-document-title'
import { readGuide } from './read-guide'

const guide = await readGuide(language)

/** The dashboard guide in the language of the dashboard. */
export default function HelpPage() {
  useDocumentTitle(say('layout.nav-help'))
  return <RenderedMarkdown text={guide} className="guide" />
}
