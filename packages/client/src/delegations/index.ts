export {
  DelegateCreationSchema,
  DelegateRecordSchema,
  DelegationChangeSchema,
  DelegationCreationSchema,
  DelegationDetailSchema,
  DelegationListSchema,
  DelegationRecordSchema,
  FocalPointInvitationSchema,
  HeadSchema,
  NominationLettersSchema,
  OwnDelegationSchema,
} from './delegations'
export type {
  DelegateCreation,
  DelegationChange,
  DelegationCreation,
  DelegationDetail,
  DelegationRecord,
  FocalPointInvitation,
  NominationLetter,
  OwnDelegation,
} from './delegations'
