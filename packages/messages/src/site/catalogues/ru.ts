import { ru as frame } from '../ru'
import { ru as developers } from '../pages/developers/ru'
import { ru as pages } from '../pages/ru'
import { ru as participation } from '../pages/participation/ru'
import { ru as privacy } from '../pages/privacy/ru'
import { ru as records } from '../pages/records/ru'
import { ru as registration } from '../pages/registration/ru'
import { ru as speaking } from '../pages/speaking/ru'

export const ru = {
  ...frame,
  ...pages,
  ...developers,
  ...registration,
  ...participation,
  ...records,
  ...privacy,
  ...speaking,
}
