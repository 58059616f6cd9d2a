/** Shows the beginning of what scrolls. */
export function scrollToTop(element: HTMLElement | null): void {
  if (element !== null) element.scrollTop = 0
}
