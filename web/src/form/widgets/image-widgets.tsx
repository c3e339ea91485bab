import type { WidgetProps } from '@rjsf/utils'
import { isObject, type Pointer, valueAt } from '@slipway/shared/base'
import type { Profile, Registry } from '@slipway/shared/profile'
import i18next from 'i18next'
import { useEffect, useEffectEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { adoptImage, type Followed } from '../../draft/adopt-image.ts'
import { type SpecDocument, setAt, textAt } from '../../draft/document.ts'
import { useDraftStore } from '../../draft/draft-store.ts'
import { profileOf } from '../../draft/profile-of.ts'
import { useLocalized } from '../../text/language.ts'
import { showToast } from '../../ui/toasts.ts'
import { type ImageParts, pageOfAddress, parseImageReference } from '../image-reference.ts'
import { pointerOfId } from '../pointers.ts'
import { rememberImage } from '../recent-images.ts'
import { BaseInput } from './BaseInput.tsx'
import { RecentImages } from './RecentImages.tsx'

/** Lets `take` have what is pasted into the element of that id; where it says that it took it, nothing is inserted. */
function usePaste(id: string, take: (pasted: string) => boolean): void {
  const offer = useEffectEvent((event: ClipboardEvent) => {
    if (take(event.clipboardData?.getData('text/plain') ?? '')) event.preventDefault()
  })
  useEffect(() => {
    const element = document.getElementById(id)
    const listen = (event: ClipboardEvent) => offer(event)
    element?.addEventListener('paste', listen)
    return () => element?.removeEventListener('paste', listen)
  }, [id])
}

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

interface RegistryOfImage {
  readonly profile: Profile
  readonly registry: Registry | undefined
  readonly repository: string
  /** Of the image. */
  readonly image: Pointer
  /** Keeps the image among those used last; for when one of its fields is left. */
  readonly remember: () => void
}

function useRegistry(id: string, field: string): RegistryOfImage {
  const profile = useProfile()
  const image = pointerOfId(id).slice(0, -field.length)
  const source = useDraftStore((state) => textAt(state.document, `${image}/source`))
  const repository = useDraftStore((state) => textAt(state.document, `${image}/repository`))
  const registry = profile.registries.find((it) => it.id === source)
  const remember = () => {
    rememberImage({ ...objectAt(useDraftStore.getState().document, image), profile: profile.id })
    followImage(image)
  }
  return { profile, registry, repository, image, remember }
}

function objectAt(document: SpecDocument, pointer: Pointer): object {
  const value = valueAt(document, pointer)
  return isObject(value) ? value : {}
}

/** The draft with another image at a pointer: one step of undo. Its tag stays where the new one names none. */
function takeImage(pointer: Pointer, { source, repository, tag }: ImageParts): void {
  const { document, edit } = useDraftStore.getState()
  const image = { ...objectAt(document, pointer), source, repository, ...(tag === undefined ? {} : { tag }) }
  const taken = setAt(document, pointer, image)
  const { document: adopted, followed } = pointer === '/main/image' ? adoptImage(taken) : { document: taken, followed: [] }
  edit(() => adopted)
  tellFollowed(followed)
}

/** What the image's name says where nobody has said anything, once somebody has typed it. */
function followImage(pointer: Pointer): void {
  const { document, edit } = useDraftStore.getState()
  if (pointer !== '/main/image') return
  const { document: adopted, followed } = adoptImage(document)
  edit(() => adopted)
  tellFollowed(followed)
}

function tellFollowed(followed: readonly Followed[]): void {
  if (followed.length === 0) return
  const list = followed.map(({ field, value }) => i18next.t(`image.followed.${field}`, { value })).join(', ')
  showToast({
    message: i18next.t('image.followed.from', { list }),
    action: { label: i18next.t('image.followed.undo'), run: useDraftStore.getState().undo },
  })
}

/** The image's name, with the registry's own and those used last as suggestions, and a link to its page. A whole reference that is pasted fills all fields. */
export function RepositoryWidget(props: WidgetProps) {
  const { t } = useTranslation()
  const localized = useLocalized()
  const { profile, registry, repository, image, remember } = useRegistry(props.id, '/repository')
  const page = registry === undefined ? pageOfAddress(repository) : registry.page?.replace('{repository}', repository)
  usePaste(props.id, (pasted) => {
    const parts = parseImageReference(pasted, profile)
    if (parts !== undefined) takeImage(image, parts)
    return parts !== undefined
  })
  return (
    <>
      <div className="prefixed">
        {registry !== undefined && <span className="prefix" title={`${registry.prefix}/`}>{`${registry.prefix}/`}</span>}
        <BaseInput {...props} onBlur={remember} list={`${props.id}__images`} />
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
              aria-pressed={repository === it.repository}
              onClick={() => props.onChange(it.repository)}
            >
              {localized(it.title)}
            </button>
          ))}
        </fieldset>
      )}
      <RecentImages pointer={image} profile={profile} onTake={(taken) => takeImage(image, taken)} />
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
  const { registry, repository, remember } = useRegistry(props.id, '/tag/tag')
  const tags = registry?.images.find((it) => it.repository === repository)?.tags ?? []
  return (
    <>
      <BaseInput {...props} onBlur={remember} list={`${props.id}__tags`} />
      <datalist id={`${props.id}__tags`}>
        {tags.map((tag) => (
          <option key={tag} value={tag} />
        ))}
      </datalist>
    </>
  )
}
