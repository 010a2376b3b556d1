import type { Weights } from '../log-linear/index'

export const LINK_WEIGHTS: Weights = {
  'same unit before': 1.5,
  'same unit after': 0.3,
  'same line before': 0.5,
  'source subject': 0.6,
  'source item': 1,
  'subject name, date in subject': 1,
  'names between before 0': 1,
  'names between before 1': 0.2,
  'names between after 0': 0.5,
  'takes-place between before': 0.8,
  'takes-place between after': 0.6,
  'units apart after': -2,
  'units apart 5+': -1.5,
  'units apart 3-4': -0.7,
  'dates between before 1': -1,
  'dates between before 2+': -1,
  'dates between after 1': -1,
  'dates between after 2+': -1,
  'behind preposition': -0.4,
  'source body': -0.6,
}
