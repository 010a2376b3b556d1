export { COLOURS, lightColour, lightDark, MODES } from './colours'
export type { ColourName, Mode } from './colours'
export { SANS, SERIF } from './type'
