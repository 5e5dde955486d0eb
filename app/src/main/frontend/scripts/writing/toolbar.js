/**
 * The toolbar over the text: one stop for the Tab key, arrows inside, Escape back to the text.
 *
 * @param {HTMLElement} bar whose buttons name in `data-does` what they do
 * @param {import('prosemirror-view').EditorView} view
 * @param {Record<string, {run: import('prosemirror-state').Command, on?: (state: import('prosemirror-state').EditorState) => boolean}>} actions
 * @returns {{refresh: () => void, focus: () => void}}
 */
export function toolbar(bar, view, actions) {
  const buttons = [...bar.querySelectorAll('button')];
  const usable = () => buttons.filter(button => !button.hidden);
  let stop = buttons[0];

  /** @param {HTMLButtonElement | undefined} button */
  function stopAt(button) {
    if (button !== undefined) {
      stop = button;
      buttons.forEach(one => (one.tabIndex = one === button ? 0 : -1));
    }
  }

  function refresh() {
    buttons.forEach(button => {
      const action = actions[button.dataset.does ?? ''];
      const can = action?.run(view.state, undefined, view) ?? false;
      button.hidden = button.hasAttribute('data-only-there') && !can;
      button.setAttribute('aria-disabled', String(!can));
      if (action?.on) {
        button.setAttribute('aria-pressed', String(action.on(view.state)));
      }
    });
    if (stop?.hidden) {
      stopAt(usable()[0]);
    }
  }

  bar.addEventListener('mousedown', event => event.preventDefault());
  bar.addEventListener('click', event => {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    if (button !== null) {
      stopAt(button);
      actions[button.dataset.does ?? '']?.run(view.state, view.dispatch, view);
      if (document.querySelector('dialog[open]') === null) {
        view.focus();
      }
    }
  });
  bar.addEventListener('keydown', event => {
    const all = usable();
    const at = all.indexOf(/** @type {HTMLButtonElement} */ (document.activeElement));
    const wanted = { ArrowRight: (at + 1) % all.length, ArrowLeft: (at + all.length - 1) % all.length, Home: 0, End: all.length - 1 }[event.key];
    if (event.key === 'Escape') {
      event.preventDefault();
      view.focus();
    } else if (wanted !== undefined) {
      event.preventDefault();
      stopAt(all[wanted]);
      all[wanted]?.focus();
    }
  });
  stopAt(stop);
  refresh();
  return { refresh, focus: () => stop?.focus() };
}
