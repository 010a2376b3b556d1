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

/** List of documents with their details. */
export function DocumentList({ papers }: { papers: readonly DocumentView[] }) {
  return (
    <ul className="docs">
      {papers.map((paper) => (
        <li key={paper.id}>
          <span className="kind" aria-hidden="true">
            {paper.format}
          </span>
          <div>
            <DocumentLink paper={paper} /> <span className="soft">{paper.detail}</span>
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

function DocumentLink({ paper: { title, language, href } }: { paper: DocumentView }) {
  const name = <TitleText title={title} language={language} />
  return href === null ? name : <a href={href}>{name}</a>
}
