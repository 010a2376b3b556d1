import { useWords } from '../words/use-words'
import { ReadingResult } from './reading-result'
import type { ReadingView } from './reading-view'

/** What the server found in a text; `null` where there is none, or it was refused. */
export interface ServerReading {
  readonly text: string
  readonly view: ReadingView | null
  readonly problem: string | null
}

/** The live reader. Its script reads in the browser; without scripts the form is sent. */
export function LiveReader({ text, view, problem }: ServerReading) {
  const words = useWords()
  return (
    <section className="live-reader" aria-labelledby="reader">
      <h2 id="reader">{words.say('reader.title')}</h2>
      <p className="lead">{words.say('reader.lead')}</p>
      <form
        method="post"
        action={`${words.path('/developers')}#reading`}
        encType="multipart/form-data"
        data-live-reader=""
        data-reading={words.say('reader.reading')}
        data-failed={words.say('reader.failed')}
      >
        <div className="field">
          <label htmlFor="reader-text">{words.say('reader.letter')}</label>
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
              {words.say('reader.private')}
            </span>
            <noscript>{words.say('reader.sent')}</noscript>
          </p>
        </div>
        <p className="actions">
          <button className="button">{words.say('reader.read')}</button>
          <button className="button quiet" name="example" value="tsb-circular-352">
            {words.say('reader.try')}
          </button>
        </p>
      </form>
      <div id="reading">
        <p
          role="status"
          className={problem === null ? 'reader-status' : 'reader-status wrong'}
          data-reader-status=""
        >
          {problem ?? (view && words.say('reader.count', { count: view.letter.facts.length }))}
        </p>
        <div data-reader-result="">{view && <ReadingResult words={words} view={view} />}</div>
      </div>
    </section>
  )
}
