import { zh as frame } from '../zh'
import { zh as developers } from '../pages/developers/zh'
import { zh as pages } from '../pages/zh'
import { zh as participation } from '../pages/participation/zh'
import { zh as privacy } from '../pages/privacy/zh'
import { zh as records } from '../pages/records/zh'
import { zh as registration } from '../pages/registration/zh'
import { zh as speaking } from '../pages/speaking/zh'

export const zh = {
  ...frame,
  ...pages,
  ...developers,
  ...registration,
  ...participation,
  ...records,
  ...privacy,
  ...speaking,
}
