import type { WidgetProps } from '@rjsf/utils'
import type { Registry } from '@slipway/shared/profile'
import { useTranslation } from 'react-i18next'
import { textAt } from '../../state/document.ts'
import { useDraftStore } from '../../state/draft-store.ts'
import { profileOf } from '../../state/profile-of.ts'
import { useLocalized } from '../../text/language.ts'
import { pointerOfId } from '../pointers.ts'
import { BaseInput } from './BaseInput.tsx'

function useProfile() {
  return useDraftStore((state) => profileOf({ profile: textAt(state.document, '/profile') }))
}

/** Where the image is: the profile's registries, or any address. */
export function RegistryWidget({ id, value, onChange }: WidgetProps) {
  const { t } = useTranslation()
  const localized = useLocalized()
  const profile = useProfile()
  const sources = [...profile.registries.map((it) => ({ id: it.id, title: localized(it.title) })), { id: 'other', title: t('image.other') }]
  return (
    <div className="radios" id={id} tabIndex={-1}>
      {sources.map((it) => (
        <label key={it.id} className="check">
          <input type="radio" name={id} checked={value === it.id} onChange={() => onChange(it.id)} />
          <span>{it.title}</span>
        </label>
      ))}
    </div>
  )
}

function useRegistry(id: string, field: string): { readonly registry: Registry | undefined; readonly repository: string } {
  const profile = useProfile()
  const image = pointerOfId(id).slice(0, -field.length)
  const source = useDraftStore((state) => textAt(state.document, `${image}/source`))
  const repository = useDraftStore((state) => textAt(state.document, `${image}/repository`))
  return { registry: profile.registries.find((it) => it.id === source), repository }
}

/** The image's name, with the registry's own as suggestions and a link to its page. */
export function RepositoryWidget(props: WidgetProps) {
  const { t } = useTranslation()
  const localized = useLocalized()
  const { registry, repository } = useRegistry(props.id, '/repository')
  const page = registry?.page?.replace('{repository}', repository)
  return (
    <>
      <div className="prefixed">
        {registry !== undefined && <span className="prefix" title={`${registry.prefix}/`}>{`${registry.prefix}/`}</span>}
        <BaseInput {...props} list={`${props.id}__images`} />
      </div>
      <datalist id={`${props.id}__images`}>
        {registry?.images.map((it) => (
          <option key={it.repository} value={it.repository} label={localized(it.title)} />
        ))}
      </datalist>
      {registry !== undefined && registry.images.length > 0 && (
        <fieldset className="suggestions" aria-label={t('image.known')}>
          {registry.images.map((it) => (
            <button
              key={it.repository}
              type="button"
              className="chip"
              aria-pressed={props.value === it.repository}
              onClick={() => props.onChange(it.repository)}
            >
              {localized(it.title)}
            </button>
          ))}
        </fieldset>
      )}
      {page !== undefined && repository !== '' && (
        <a className="field-link" href={page} target="_blank" rel="noreferrer">
          {t('image.page')}
        </a>
      )}
    </>
  )
}

/** A tag, with the ones that the profile knows of that image. */
export function TagWidget(props: WidgetProps) {
  const { registry, repository } = useRegistry(props.id, '/tag/tag')
  const tags = registry?.images.find((it) => it.repository === repository)?.tags ?? []
  return (
    <>
      <BaseInput {...props} list={`${props.id}__tags`} />
      <datalist id={`${props.id}__tags`}>
        {tags.map((tag) => (
          <option key={tag} value={tag} />
        ))}
      </datalist>
    </>
  )
}
