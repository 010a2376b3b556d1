import { email } from './email'
import { join } from './join'
import { layout } from './layout'
import { unsubscribe } from './unsubscribe'

export const fr = {
  ...email,
  ...join,
  ...layout,
  ...unsubscribe,
}
