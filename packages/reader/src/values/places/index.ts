export { countryAt } from './country-name'
export { findCityNamed } from './city-named'
export { mayBeginName, placeAt } from './place-mention'
export type { PlaceMention } from './place-mention'
