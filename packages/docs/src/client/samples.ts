/** A click on a language shows the samples in it, here and on every page from now on. */
export function enableSamples(): void {
  document.addEventListener("click", (event) => {
    const button =
      event.target instanceof Element ? event.target.closest<HTMLElement>("button[data-sample]") : null;
    const label = button?.dataset["sample"];
    if (label === undefined) return;
    try {
      localStorage.setItem("sample", label);
    } catch {
      // Private windows may have no storage: the choice then holds for this page.
    }
    for (const samples of document.querySelectorAll(".samples")) window.sampleTabs(samples, label);
  });
}

declare global {
  interface Window {
    /** Shows the samples of one language; stands in the page's head, because it is needed before the first paint. */
    sampleTabs(samples: Element, label?: string): void;
  }
}
