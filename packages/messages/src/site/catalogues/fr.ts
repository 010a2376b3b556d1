import { fr as frame } from '../fr'
import { fr as developers } from '../pages/developers/fr'
import { fr as pages } from '../pages/fr'
import { fr as participation } from '../pages/participation/fr'
import { fr as privacy } from '../pages/privacy/fr'
import { fr as records } from '../pages/records/fr'
import { fr as registration } from '../pages/registration/fr'
import { fr as speaking } from '../pages/speaking/fr'

export const fr = {
  ...frame,
  ...pages,
  ...developers,
  ...registration,
  ...participation,
  ...records,
  ...privacy,
  ...speaking,
}
