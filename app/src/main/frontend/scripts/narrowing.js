/** A search field with `data-narrows="id"` shows only the children of that element that have all its words. */
export function startNarrowing() {
  document.addEventListener('input', event => {
    const field = event.target;
    const id = field instanceof HTMLInputElement ? field.dataset.narrows : undefined;
    if (!(field instanceof HTMLInputElement) || id === undefined) {
      return;
    }
    const words = field.value.toLocaleLowerCase('da').split(/\s+/).filter(Boolean);
    const all = [...(document.getElementById(id)?.children ?? [])];
    all.forEach(child => {
      const text = child.textContent?.toLocaleLowerCase('da') ?? '';
      /** @type {HTMLElement} */ (child).hidden = !words.every(word => text.includes(word));
    });
    const told = field.parentElement?.querySelector('[role="status"]');
    if (told) {
      told.textContent = all.every(child => /** @type {HTMLElement} */ (child).hidden) ? (field.dataset.none ?? '') : '';
    }
  });
  // What the search field is typed for must not send the form it stands in.
  document.addEventListener('keydown', event => {
    if (event.key === 'Enter' && event.target instanceof HTMLInputElement && event.target.dataset.narrows !== undefined) {
      event.preventDefault();
    }
  });
}
