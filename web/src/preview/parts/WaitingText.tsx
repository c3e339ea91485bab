/** A text while its editor is fetched: it can be read and scrolled, also by keyboard. */
export function WaitingText({ label, text }: { readonly label: string; readonly text: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="pv-waiting" aria-label={label} tabIndex={0}>
      <pre>{text}</pre>
    </section>
  )
}
