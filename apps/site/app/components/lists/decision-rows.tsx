import type { DecisionRecord } from '../../meetings/record-view'
import { DocumentLinks } from './document-links'
import { TitleText } from './title-text'

export function DecisionRows({ decisions }: { decisions: readonly DecisionRecord[] }) {
  return (
    <ul className="rows">
      {decisions.map(({ id, item, result, language, text, textLanguage, papers }) => (
        <li key={id} id={`decision-${id}`}>
          <b className="soft">{result}</b>
          <div>
            <p>
              <b>
                <TitleText title={item} language={language} />
              </b>
            </p>
            <p>
              <TitleText title={text} language={textLanguage} />
            </p>
            <DocumentLinks papers={papers} />
          </div>
        </li>
      ))}
    </ul>
  )
}
