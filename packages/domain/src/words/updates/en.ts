import type { UpdateWords } from './update-words'

/** Sentences and headlines about the updates of a meeting. */
export const UPDATES_EN: UpdateWords = {
  sentences: {
    starts: 'now starts at {after}, instead of {before}.',
    ends: 'now ends at {after}, instead of {before}.',
    moved: 'is now on {after}, instead of {before}.',
    recording: 'The recording is available.',
    recorded: 'The meeting will be recorded.',
    room: 'is in {after}.',
    roomNow: 'is now in {after}, instead of {before}.',
    speakerNew: 'has a new speaker: {after}.',
    speakerGone: 'no longer includes this speaker: {before}.',
    documentNew: 'has a new document: {after}.',
    required: 'Registration is required.',
    optional: 'Registration is not required.',
    places: 'Places: {after}.',
    closes: 'Registration closes on {after}.',
    closesNow: 'Registration now closes on {after}, instead of {before}.',
    notRecorded: 'The meeting will not be recorded.',
    documentLink: 'New link to the document {name}.',
    documentPublic: 'The document {name} is now public.',
    documentRestricted: 'The document {name} is now for registrants only.',
    interpretationNew: 'Interpretation is now available in {after}.',
    captionsNew: 'Captions are now available in {after}.',
    deadlineNew: 'New deadline: {name}, {after}.',
  },
  counts: {
    programme: {
      one: 'The programme is published ({count} session).',
      other: 'The programme is published ({count} sessions).',
    },
    sessions: {
      one: 'The programme has {count} new session.',
      other: 'The programme has {count} new sessions.',
    },
    unchanged: {
      one: 'The other session keeps its time.',
      other: 'The other {count} sessions keep their times.',
    },
    speakers: {
      one: '{count} speaker has been added: {names}.',
      other: '{count} speakers have been added: {names}.',
    },
    documents: { one: 'New document: {names}.', other: '{count} new documents: {names}.' },
    outcomes: { one: 'New outcome: {names}.', other: '{count} new outcomes: {names}.' },
    decisions: { one: 'New decision: {names}.', other: '{count} new decisions: {names}.' },
    circulars: { one: 'New circular: {names}.', other: '{count} new circulars: {names}.' },
    translations: { other: 'This information is now also available in {names}.' },
  },
  headlines: {
    time: 'New date or time',
    place: 'New venue or format',
    joining: 'New joining details',
    registration: 'Registration updated',
    participation: 'Eligibility updated',
    programme: 'Programme updated',
    results: 'New documents or outcomes',
    other: 'Updated',
  },
}
