import { ar as frame } from '../ar'
import { ar as developers } from '../pages/developers/ar'
import { ar as pages } from '../pages/ar'
import { ar as participation } from '../pages/participation/ar'
import { ar as privacy } from '../pages/privacy/ar'
import { ar as records } from '../pages/records/ar'
import { ar as registration } from '../pages/registration/ar'
import { ar as speaking } from '../pages/speaking/ar'

export const ar = {
  ...frame,
  ...pages,
  ...developers,
  ...registration,
  ...participation,
  ...records,
  ...privacy,
  ...speaking,
}
