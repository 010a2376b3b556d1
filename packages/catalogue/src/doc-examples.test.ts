import { testDocExamples } from '../../domain/test/doc-examples'
import * as catalogue from './index'

testDocExamples(new URL('.', import.meta.url), ['.'], () => catalogue)
