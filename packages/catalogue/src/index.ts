export { SOURCES, SourceKeySchema, SourceSchema } from './sources'
export type { Source, SourceKey } from './sources'
export { PartialDateSchema } from './fact'
export type { Fact } from './fact'
export { CatalogueMeetingSchema } from './catalogue-meeting'
export type { CatalogueMeeting } from './catalogue-meeting'
export {
  CATALOGUE_AS_OF,
  findMeeting,
  listUnknownFacts,
  MEETINGS,
  meetingsHeldBefore,
  scheduleOf,
} from './meetings'
export {
  CataloguePartnerSchema,
  PARTNER_COUNTS,
  PartnerCountSchema,
  partnerCountOn,
  PARTNERS,
  partnersOn,
} from './partners'
export type { CataloguePartner, PartnerCount } from './partners'
export { THEMATIC_GROUPS, ThematicGroupSchema, thematicGroupsOn } from './thematic-groups'
export type { ThematicGroup } from './thematic-groups'
export { DELIVERABLES, DeliverableSchema } from './deliverables'
export type { Deliverable } from './deliverables'
