import type { DecisionRecord } from '../../meetings/record-view'
import { markOf } from '../../i18n/i18n'
import { useI18n } from '../../i18n/use-i18n'
import { DocumentLinks } from './document-links'

export function DecisionRows({ decisions }: { decisions: readonly DecisionRecord[] }) {
  const i18n = useI18n()
  return (
    <ul className="rows">
      {decisions.map(({ id, item, result, text, language, papers }) => (
        <li key={id} id={`decision-${id}`}>
          <b className="soft">{result}</b>
          <div>
            <p>
              <b>
                <bdi {...markOf(i18n, language)}>{item}</bdi>
              </b>
            </p>
            <p>
              <bdi {...markOf(i18n, language)}>{text}</bdi>
            </p>
            <DocumentLinks papers={papers} />
          </div>
        </li>
      ))}
    </ul>
  )
}
