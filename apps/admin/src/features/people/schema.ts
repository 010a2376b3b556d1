import { FirstOwnerSchema, SignInSchema } from '@u4ssc/client'

export const SignInFormSchema = SignInSchema
export const FirstOwnerFormSchema = FirstOwnerSchema.omit({ token: true })
