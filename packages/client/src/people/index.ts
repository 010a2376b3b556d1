export {
  AcceptanceSchema,
  InvitationRequestSchema,
  InvitationSchema,
  InvitationsSchema,
  MemberChangeSchema,
  MemberSchema,
  MembersSchema,
  NewInvitationSchema,
  OpenSessionSchema,
  OpenSessionsSchema,
  PasswordChangeSchema,
  PasswordLinkRequestSchema,
  PasswordRenewalSchema,
} from './access'
export type {
  Acceptance,
  Invitation,
  InvitationRequest,
  Member,
  MemberChange,
  NewInvitation,
  OpenSession,
  PasswordChange,
  PasswordLinkRequest,
  PasswordRenewal,
} from './access'
export {
  FirstOwnerSchema,
  MAX_ROLE_MEETINGS,
  MIN_PASSWORD_LENGTH,
  PersonSchema,
  ROLES,
  RoleSchema,
  SignInMethodsSchema,
  SignInSchema,
} from './people'
export type { FirstOwner, Person, Role, SignIn, SignInMethods } from './people'
export {
  NewSecondFactorSchema,
  PasswordProofSchema,
  SecondFactorProofSchema,
  RecoveryCodesSchema,
  SecondFactorCodeSchema,
  SecondFactorSchema,
} from './second-factor'
export type {
  NewSecondFactor,
  PasswordProof,
  SecondFactorProof,
  RecoveryCodes,
  SecondFactor,
  SecondFactorCode,
} from './second-factor'
