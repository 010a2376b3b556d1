import type { DecisionRecord } from '../../meetings/record-view'
import { DocumentLinks } from './document-links'

interface DecisionRowsProps {
  readonly decisions: readonly DecisionRecord[]
  /** The language attributes of the text. */
  readonly mark: { readonly lang?: string; readonly dir?: string }
}

export function DecisionRows({ decisions, mark }: DecisionRowsProps) {
  return (
    <ul className="rows">
      {decisions.map(({ id, item, result, text, papers }) => (
        <li key={id} id={`decision-${id}`}>
          <b className="soft">{result}</b>
          <div>
            <p>
              <b>
                <bdi {...mark}>{item}</bdi>
              </b>
            </p>
            <p>
              <bdi {...mark}>{text}</bdi>
            </p>
            <DocumentLinks papers={papers} />
          </div>
        </li>
      ))}
    </ul>
  )
}
