import type { DecisionRecord } from '../../meetings/record-view'
import { DocumentLinks } from './document-links'
import { TitleText } from './title-text'

export function DecisionRows({ decisions }: { decisions: readonly DecisionRecord[] }) {
  return (
    <ul className="rows">
      {decisions.map(
        ({ id, number, item, result, language, text, textLanguage, details, papers }) => (
          <li key={id} id={`decision-${id}`}>
            <b className="soft">{result}</b>
            <div>
              <p>
                {number !== null && (
                  <>
                    <bdi className="soft">{number}</bdi>{' '}
                  </>
                )}
                <b>
                  <TitleText title={item} language={language} />
                </b>
              </p>
              <p>
                <TitleText title={text} language={textLanguage} />
              </p>
              {details.length > 0 && <p className="soft">{details.join(' · ')}</p>}
              <DocumentLinks papers={papers} />
            </div>
          </li>
        ),
      )}
    </ul>
  )
}
