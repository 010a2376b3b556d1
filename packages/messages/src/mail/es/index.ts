import { email } from './email'
import { join } from './join'
import { layout } from './layout'
import { unsubscribe } from './unsubscribe'

export const es = {
  ...email,
  ...join,
  ...layout,
  ...unsubscribe,
}
