import { en as frame } from '../en'
import { en as developers } from '../pages/developers/en'
import { en as pages } from '../pages/en'
import { en as participation } from '../pages/participation/en'
import { en as privacy } from '../pages/privacy/en'
import { en as records } from '../pages/records/en'
import { en as registration } from '../pages/registration/en'
import { en as speaking } from '../pages/speaking/en'

export const en = {
  ...frame,
  ...pages,
  ...developers,
  ...registration,
  ...participation,
  ...records,
  ...privacy,
  ...speaking,
}
