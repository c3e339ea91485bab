import { type FieldTemplateProps, getUiOptions, type ObjectFieldTemplateProps } from '@rjsf/utils'

function isConcealed(uiSchema: FieldTemplateProps['uiSchema']): boolean {
  return getUiOptions(uiSchema).concealed === true
}

/** A label, the widget and its help below; a hidden field stays in the page, as in Kubeapps. */
export function KubeappsField({ id, label, children, schema, uiSchema }: FieldTemplateProps) {
  const { description } = getUiOptions(uiSchema)
  if (schema.type === 'object') return children
  return (
    <div className="df-field" hidden={isConcealed(uiSchema)}>
      <label htmlFor={id}>{label}</label>
      {children}
      <p className="pv-muted" id={`${id}__description`}>
        {typeof description === 'string' ? description : ''}
      </p>
    </div>
  )
}

/** A section with its heading; an object that only carries the shape of the data leaves no trace. */
export function KubeappsObject({ title, properties, uiSchema }: ObjectFieldTemplateProps) {
  const { transparent, description } = getUiOptions(uiSchema)
  const contents = properties.map((property) => <div key={property.name}>{property.content}</div>)
  if (transparent === true) return contents
  return (
    <fieldset className="df-section" hidden={isConcealed(uiSchema)}>
      <legend>{title}</legend>
      {typeof description === 'string' && description !== '' ? <p className="pv-muted">{description}</p> : null}
      {contents}
    </fieldset>
  )
}
