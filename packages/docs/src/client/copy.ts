/** The button of a code block puts its text into the clipboard, and says so for a moment. */
export function enableCopying(): void {
  document.addEventListener("click", async (event) => {
    const button = event.target instanceof Element ? event.target.closest(".copy-code") : null;
    const text = button?.parentElement?.querySelector("pre")?.textContent;
    if (button === null || text == null) return;
    const said = await navigator.clipboard.writeText(text).then(
      () => "Copied",
      () => "Could not be copied",
    );
    button.setAttribute("aria-label", said);
    button.setAttribute("data-said", said);
    setTimeout(() => {
      button.setAttribute("aria-label", "Copy");
      button.removeAttribute("data-said");
    }, 2000);
  });
}
