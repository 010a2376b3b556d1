import { meetingOf } from '@u4ssc/domain'
import { testDocExamples } from '../../domain/test/doc-examples'
import * as reader from '../src/index'
import * as labelledCases from '../src/labelled-cases/index'
import * as languages from '../src/languages/index'

const FOLDERS = ['.', 'labelled-cases', 'languages', 'values/references', 'text/vocabulary', 'text']

const scope = { ...languages, ...labelledCases, ...reader, meetingOf }

testDocExamples(new URL('../src', import.meta.url), FOLDERS, () => scope)
