import type { FactSource, ReviewedMeeting } from '@u4ssc/client/drafts'
import { say } from '../../components/language/say'
import { describeValue, nameOfPointer } from '../../facts/describe-value'
import type { FactChange } from './components/fact-changes'
import { keyOfChange } from './keys-of-review'

/** Returns the changed facts of a meeting as rows: public value, new value, source. */
export function factChangesOf(
  { position, latest, changes }: ReviewedMeeting,
  isNew: (key: string) => boolean,
): FactChange[] {
  return changes
    .filter(({ section }) => section === 'facts')
    .map((change) => {
      const key = keyOfChange(position, change)
      const { kind, pointer, pointerBefore, before, after, source } = change
      return {
        key,
        name: nameOfPointer(pointer || pointerBefore),
        before:
          before === null && kind === 'added' && latest !== null && /\/\d+$/.test(pointer)
            ? [say('publishing.notInList')]
            : describeValue(pointerBefore || pointer, before),
        after: describeValue(pointer || pointerBefore, after),
        source: describeSource(source),
        isNew: isNew(key),
      }
    })
}

/** Describes the source of a new value. */
function describeSource(source: FactSource): string {
  if (source.kind === 'derived') return say('review.certainty-derived')
  if (source.kind === 'edited')
    return [source.by?.name ?? say('publishing.edited'), source.note]
      .filter((part) => part !== null)
      .join(': ')
  const place =
    source.paragraph === null ? say(`review.part-${source.part}`) : `¶${source.paragraph}`
  return [source.reference, place].filter((part) => part !== null).join(' ')
}
