import { account } from '@u4ssc/client/contract'
import { say } from '../../../components/language/say'
import { useRead } from '../../../components/api/operations'

/** Link to the identity provider, if there is one, and the reason why it refused. */
export function ProviderLink() {
  const { data } = useRead(account.listSignInMethods)
  if (!data?.oidc) return null
  const isBack = new URLSearchParams(location.search).has('error')
  return (
    <>
      {isBack && (
        <p className="notice bad" role="alert">
          {say('sign-in.providerRefused', { name: data.oidc.name })}
        </p>
      )}
      <p>
        <a className="button quiet" href="/v1/session/oidc">
          {say('sign-in.provider', { name: data.oidc.name })}
        </a>
      </p>
    </>
  )
}
