import type { Meeting } from '../meeting'
import type { TableOf } from './row'

/**
 * The facts of a meeting in the order of its schema, each with what is true of it everywhere: the
 * kind of its value, the value if nobody states it, what a change of it is called, whether circulars
 * state it, how the edits of two people are merged, and who changes and sees it.
 *
 * A fact is written into this table once; `MeetingSchema` has its shape.
 *
 * @example
 * FACTS.fee.is // => 'code'
 * FACTS.joining.audience // => 'registrants'
 */
// prettier-ignore
export const FACTS = {
  id:                   { is: 'text',          unstated: '',         change: 'meeting',               letter: 'read',    merge: 'whole', edited: false, audience: 'public' },
  title:                { is: 'text',          unstated: '',         change: 'meeting',               letter: 'name',    merge: 'whole', edited: true,  audience: 'public' },
  shortTitle:           { is: 'text',          unstated: null,       change: 'short-title',           letter: 'no',      merge: 'whole', edited: true,  audience: 'public' },
  ordinal:              { is: 'number',        unstated: null,       change: 'meeting',               letter: 'read',    merge: 'whole', edited: false, audience: 'public' },
  series:               { is: 'text',          unstated: null,       change: 'meeting',               letter: 'read',    merge: 'whole', edited: false, audience: 'public' },
  mode:                 { is: 'code',          unstated: null,       change: 'mode',                  letter: 'same',    merge: 'whole', edited: true,  audience: 'public' },
  summary:              { is: 'text',          unstated: undefined,  change: 'summary',               letter: 'no',      merge: 'whole', edited: true,  audience: 'public' },
  description:          { is: 'markdown',      unstated: undefined,  change: 'description',           letter: 'no',      merge: 'whole', edited: true,  audience: 'public' },
  image:                { is: 'record',        unstated: undefined,  change: 'image',                 letter: 'no',      merge: 'whole', edited: true,  audience: 'public' },
  schedule:             { is: 'record',        unstated: {},         change: 'meeting',               letter: 'parts',   merge: 'whole', edited: true,  audience: 'public', parts: {
    zone:               { is: 'zone',          unstated: null,       change: 'zone',                  letter: 'same' },
    days:               { is: 'rows',          unstated: [],         change: 'sitting',               letter: 'own' },
  } },
  venue:                { is: 'record',        unstated: null,       change: 'venue',                 letter: 'parts',   merge: 'whole', edited: true,  audience: 'public', parts: {
    name:               { is: 'text',          unstated: null,       change: 'venue',                 letter: 'name' },
    city:               { is: 'text',          unstated: null,       change: 'venue',                 letter: 'name' },
    country:            { is: 'country',       unstated: null,       change: 'venue',                 letter: 'same' },
  } },
  languages:            { is: 'languages',     unstated: [],         change: 'language',              letter: 'set',     merge: 'whole', edited: true,  audience: 'public' },
  interpretation:       { is: 'languages',     unstated: undefined,  change: 'interpretation',        letter: 'no',      merge: 'whole', edited: true,  audience: 'public' },
  captioning:           { is: 'languages',     unstated: undefined,  change: 'captioning',            letter: 'no',      merge: 'whole', edited: true,  audience: 'public' },
  organizers:           { is: 'names',         unstated: [],         change: 'organizer',             letter: 'read',    merge: 'whole', edited: true,  audience: 'public' },
  hosts:                { is: 'organizations', unstated: undefined,  change: 'host',                  letter: 'no',      merge: 'whole', edited: true,  audience: 'public' },
  partners:             { is: 'organizations', unstated: [],         change: 'partner',               letter: 'no',      merge: 'whole', edited: false, audience: 'public' },
  objectives:           { is: 'names',         unstated: [],         change: 'objective',             letter: 'read',    merge: 'whole', edited: true,  audience: 'public' },
  participation:        { is: 'record',        unstated: {},         change: 'participation',         letter: 'parts',   merge: 'whole', edited: true,  audience: 'public', parts: {
    openTo:             { is: 'rows',          unstated: [],         change: 'participation',         letter: 'own' },
    conditions:         { is: 'rows',          unstated: [],         change: 'participation',         letter: 'own' },
  } },
  fee:                  { is: 'code',          unstated: null,       change: 'fee',                   letter: 'same',    merge: 'whole', edited: true,  audience: 'public' },
  registration:         { is: 'record',        unstated: {},         change: 'registration',          letter: 'parts',   merge: 'parts', edited: true,  audience: 'public', parts: {
    required:           { is: 'yes-no',        unstated: null,       change: 'registration',          letter: 'same' },
    url:                { is: 'address',       unstated: null,       change: 'link',                  letter: 'address' },
    opensOn:            { is: 'date',          unstated: null,       change: 'registration',          letter: 'read' },
    closesOn:           { is: 'date',          unstated: null,       change: 'registration',          letter: 'read' },
    capacity:           { is: 'number',        unstated: null,       change: 'registration',          letter: 'read' },
  } },
  website:              { is: 'address',       unstated: null,       change: 'link',                  letter: 'address', merge: 'whole', edited: true,  audience: 'public' },
  contact:              { is: 'record',        unstated: null,       change: 'contact',               letter: 'read',    merge: 'whole', edited: true,  audience: 'public' },
  deadlines:            { is: 'rows',          unstated: [],         change: 'deadline',              letter: 'own',     merge: 'whole', edited: true,  audience: 'public' },
  access:               { is: 'record',        unstated: undefined,  change: 'access',                letter: 'no',      merge: 'whole', edited: true,  audience: 'public' },
  practicalInformation: { is: 'record',        unstated: undefined,  change: 'practical-information', letter: 'no',      merge: 'parts', edited: true,  audience: 'public' },
  recording:            { is: 'record',        unstated: undefined,  change: 'recording',             letter: 'no',      merge: 'whole', edited: true,  audience: 'public' },
  programme:            { is: 'items',         unstated: [],         change: 'session',               letter: 'no',      merge: 'items', edited: true,  audience: 'public' },
  speakers:             { is: 'items',         unstated: [],         change: 'speaker',               letter: 'no',      merge: 'items', edited: true,  audience: 'public' },
  documents:            { is: 'items',         unstated: [],         change: 'document',              letter: 'no',      merge: 'items', edited: true,  audience: 'public' },
  outcomes:             { is: 'rows',          unstated: [],         change: 'outcome',               letter: 'no',      merge: 'whole', edited: true,  audience: 'public' },
  decisions:            { is: 'items',         unstated: [],         change: 'decision',              letter: 'no',      merge: 'items', edited: true,  audience: 'public' },
  joining:              { is: 'record',        unstated: null,       change: 'joining',               letter: 'no',      merge: 'whole', edited: true,  audience: 'registrants' },
  status:               { is: 'code',          unstated: 'convened', change: 'status',                letter: 'read',    merge: 'whole', edited: true,  audience: 'public' },
  convenedBy:           { is: 'references',    unstated: [],         change: 'letter',                letter: 'read',    merge: 'whole', edited: false, audience: 'public' },
  language:             { is: 'language',      unstated: null,       change: 'meeting',               letter: 'read',    merge: 'whole', edited: false, audience: 'public' },
  localizations:        { is: 'record',        unstated: {},         change: 'localization',          letter: 'no',      merge: 'parts', edited: true,  audience: 'public' },
} as const satisfies TableOf<Meeting>
