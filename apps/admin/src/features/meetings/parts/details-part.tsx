import { say } from '../../../components/language/say'
import { FactsPart } from './facts-part'
import { SchedulePart } from './schedule-part'

/** What the meeting is, when and where. */
export function DetailsPart() {
  return (
    <>
      <section className="part" aria-labelledby="details-dates">
        <h2 id="details-dates">{say('editor.schedule')}</h2>
        <SchedulePart />
      </section>
      <section className="part" aria-labelledby="details-facts">
        <h2 id="details-facts">{say('editor.facts')}</h2>
        <FactsPart />
      </section>
    </>
  )
}
