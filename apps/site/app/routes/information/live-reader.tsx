import { useWords } from '../../words/use-words'

/** Shown by its script, which alone can read in the browser; without it, the words say so. */
export function LiveReader() {
  const words = useWords()
  return (
    <section aria-labelledby="reader">
      <h2 id="reader">{words.say('reader.title')}</h2>
      <p className="lead">{words.say('reader.lead')}</p>
      <noscript>
        <p className="aside-note">{words.say('reader.needs-script')}</p>
      </noscript>
      <form data-live-reader hidden className="live-reader">
        <label>
          {words.say('reader.letter')}
          <textarea rows={12} dir="auto" spellCheck={false} />
        </label>
        <output dir="ltr" aria-label={words.say('letter.says')} aria-live="off" />
      </form>
    </section>
  )
}
