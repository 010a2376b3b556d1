import { useI18n } from '../i18n/use-i18n'
import { ReadingResult } from './reading-result'
import type { ReadingView } from './reading-view'

/** The server's reading of a text; `null` if there is none or it was rejected. */
export interface ServerReading {
  readonly text: string
  readonly view: ReadingView | null
  readonly problem: string | null
}

/**
 * The live reader. Its script reads in the browser; without scripts, the form is sent to the
 * server.
 */
export function LiveReader({ text, view, problem }: ServerReading) {
  const i18n = useI18n()
  return (
    <section className="live-reader" aria-labelledby="reader">
      <h2 id="reader">{i18n.t('reader.title')}</h2>
      <p className="lead">{i18n.t('reader.lead')}</p>
      <form
        method="post"
        action={`${i18n.path('/developers')}#reading`}
        encType="multipart/form-data"
        data-live-reader=""
        data-reading={i18n.t('reader.reading')}
        data-failed={i18n.t('reader.failed')}
      >
        <div className="field">
          <label htmlFor="reader-text">{i18n.t('reader.letter')}</label>
          <textarea
            id="reader-text"
            name="text"
            rows={10}
            dir="auto"
            spellCheck={false}
            autoComplete="off"
            defaultValue={text}
            aria-describedby="reader-where"
          />
          <p className="soft" id="reader-where">
            <span data-reader-private hidden>
              {i18n.t('reader.private')}
            </span>
            <noscript>{i18n.t('reader.sent')}</noscript>
          </p>
        </div>
        <p className="actions">
          <button className="button">{i18n.t('reader.read')}</button>
          <button className="button quiet" name="example" value="tsb-circular-352">
            {i18n.t('reader.try')}
          </button>
        </p>
      </form>
      <div id="reading">
        <p
          role="status"
          className={problem === null ? 'reader-status' : 'reader-status wrong'}
          data-reader-status=""
        >
          {problem ?? (view && i18n.t('reader.count', { count: view.letter.facts.length }))}
        </p>
        <div data-reader-result="">{view && <ReadingResult i18n={i18n} view={view} />}</div>
      </div>
    </section>
  )
}
