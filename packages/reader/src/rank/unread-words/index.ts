export { questionFacts } from './question-facts'
