/** Opens a native dialog from any button with `data-opens="id"`, and closes it from `data-closes`. */
export function startDialogs() {
  document.addEventListener('click', event => {
    const button = event.target instanceof Element ? event.target.closest('[data-opens], [data-closes]') : null;
    if (button === null) {
      return;
    }
    const id = button.getAttribute('data-opens');
    if (id === null) {
      button.closest('dialog')?.close();
      return;
    }
    const dialog = document.getElementById(id);
    if (dialog instanceof HTMLDialogElement) {
      event.preventDefault();
      dialog.showModal();
    }
  });
}
