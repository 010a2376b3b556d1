import { say } from '../../../components/language/say'
import { ContentPart } from './content-part'
import { DeadlinesPart } from './deadlines-part'
import { FactsPart } from './facts-part'
import { LanguagesPart } from './languages-part'
import { PracticalPart } from './practical-part'
import { SchedulePart } from './schedule-part'

const SECTIONS = [
  { id: 'dates', title: 'fact/schedule', Section: SchedulePart },
  { id: 'content', title: 'details.content', Section: ContentPart },
  { id: 'facts', title: 'editor.facts', Section: FactsPart },
  { id: 'languages', title: 'fact/languages', Section: LanguagesPart },
  { id: 'deadlines', title: 'fact/deadlines', Section: DeadlinesPart },
  { id: 'practical', title: 'fact/practicalInformation', Section: PracticalPart },
] as const

/** What the meeting is about, when and where it is, and what participants need to know. */
export function DetailsPart() {
  return (
    <>
      {SECTIONS.map(({ id, title, Section }) => (
        <section key={id} className="part" aria-labelledby={`details-${id}`}>
          <h2 id={`details-${id}`}>{say(title)}</h2>
          <Section />
        </section>
      ))}
    </>
  )
}
