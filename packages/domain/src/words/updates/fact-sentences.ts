import type { FactSentence, SessionSentence, UpdateChange } from './update-words'

/** A sentence for a change that "now" and "was" cannot say. */
type Sentence =
  | { readonly about: 'session'; readonly key: SessionSentence }
  | { readonly about: 'meeting'; readonly key: FactSentence }

const session = (key: SessionSentence): Sentence => ({ about: 'session', key })
const meeting = (key: FactSentence): Sentence => ({ about: 'meeting', key })

/** Returns the sentence that says a change; `null` if the words for all facts say it. */
export function sentenceOf({ kind, what, pointer, before, after }: UpdateChange): Sentence | null {
  const hasBoth = typeof before === 'string' && typeof after === 'string'
  switch (what) {
    case 'room':
      if (typeof after !== 'string') return null
      return session(hasBoth ? 'roomNow' : 'room')
    case 'session-speaker':
      if (kind === 'added') return session('speakerNew')
      return kind === 'removed' ? session('speakerGone') : null
    case 'session-document':
      return kind === 'added' ? session('documentNew') : null
    case 'registration':
      if (pointer !== '/registration/closesOn' || typeof after !== 'string') return null
      return meeting(hasBoth ? 'closesNow' : 'closes')
    case 'link':
      return hasBoth && pointer.startsWith('/documents/') ? meeting('documentLink') : null
    case 'document':
      if (!pointer.endsWith('/access')) return null
      return meeting(after === 'public' ? 'documentPublic' : 'documentRestricted')
    case 'interpretation':
      return kind === 'added' ? meeting('interpretationNew') : null
    case 'captioning':
      return kind === 'added' ? meeting('captionsNew') : null
    case 'deadline':
      return kind === 'added' ? meeting('deadlineNew') : null
    case 'fee':
      if (after === 'free') return meeting(hasBoth ? 'freeNow' : 'free')
      return after === 'paid' ? meeting(hasBoth ? 'paidNow' : 'paid') : null
    case 'description':
      return textSentence(kind, 'described', 'describedNow')
    case 'practical-information':
      return textSentence(kind, 'practical', 'practicalNow')
    default:
      return null
  }
}

/** Long texts are not quoted: a sentence says that there is one, or that it changed. */
function textSentence(
  kind: UpdateChange['kind'],
  added: FactSentence,
  changed: FactSentence,
): Sentence | null {
  if (kind === 'added') return meeting(added)
  return kind === 'changed' ? meeting(changed) : null
}
