import { email } from './email'
import { join } from './join'
import { layout } from './layout'
import { unsubscribe } from './unsubscribe'

export const ar = {
  ...email,
  ...join,
  ...layout,
  ...unsubscribe,
}
