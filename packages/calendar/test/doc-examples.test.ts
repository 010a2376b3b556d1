import { meetingOf } from '@u4ssc/domain'
import { testDocExamples } from '../../domain/test/doc-examples'
import { SIXTH_MEETING } from '../../domain/test/sixth-meeting'
import * as calendar from '../src/index'
import * as interop from '../src/interop/index'
import * as reading from '../src/reading/index'

const FOLDERS = ['.', 'interop', 'reading']

const scope = { ...calendar, ...interop, ...reading, meetingOf, meeting: SIXTH_MEETING }

testDocExamples(new URL('../src', import.meta.url), FOLDERS, () => scope)
