/** A text while its editor is fetched: what the editor will be, and as it can be read and scrolled, also by keyboard. */
export function WaitingText({ label, text }: { readonly label: string; readonly text: string }) {
  return (
    <div className="pv-waiting" role="textbox" aria-readonly="true" aria-multiline="true" aria-label={label} tabIndex={0}>
      <pre>{text}</pre>
    </div>
  )
}
