import { useEffect, useEffectEvent } from 'react'

/** Lets `take` have what is pasted into the element of that id; where it says that it took it, nothing is inserted. */
export function usePaste(id: string, take: (pasted: string) => boolean): void {
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
