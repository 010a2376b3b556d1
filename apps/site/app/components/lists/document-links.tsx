import type { DocumentView } from '../../meetings/record-view'
import { TitleText } from './title-text'

/** Documents within a sentence. */
export function DocumentLinks({ papers }: { papers: readonly DocumentView[] }) {
  return papers.map((paper) => (
    <span key={paper.id} className="paper">
      <DocumentLink paper={paper} />{' '}
    </span>
  ))
}

/** List of documents with their details, which name the language. */
export function DocumentList({ papers }: { papers: readonly DocumentView[] }) {
  return (
    <ul className="docs">
      {papers.map((paper) => (
        <li key={paper.id}>
          <span className="kind" aria-hidden="true">
            {paper.format}
          </span>
          <div>
            <DocumentLink paper={paper} isMarked={false} />{' '}
            <span className="soft">{paper.detail}</span>
            {paper.otherLanguages.map(({ language, href }) => (
              <span key={href}>
                {' '}
                <a href={href} aria-label={`${paper.title}: ${language}`}>
                  {language}
                </a>
              </span>
            ))}
          </div>
        </li>
      ))}
    </ul>
  )
}

interface DocumentLinkProps {
  readonly paper: DocumentView
  /** Whether another language has a visible mark. */
  readonly isMarked?: boolean
}

function DocumentLink({ paper: { title, language, href }, isMarked }: DocumentLinkProps) {
  const name = <TitleText title={title} language={language} isMarked={isMarked} />
  return href === null ? name : <a href={href}>{name}</a>
}
