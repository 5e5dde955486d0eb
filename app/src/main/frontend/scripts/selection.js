/** Rows that are chosen: the box in the head takes all, and the bar for many at once tells how many. */
export function startSelection() {
  document.addEventListener('change', event => {
    const box = event.target;
    const table = box instanceof HTMLInputElement && box.type === 'checkbox' ? box.closest('table') : null;
    if (table === null) {
      return;
    }
    const all = table.querySelector('thead [data-all]');
    const rows = [...table.querySelectorAll('tbody .pick input')].filter(row => row instanceof HTMLInputElement);
    if (box === all) {
      rows.forEach(row => (row.checked = box.checked));
    }
    const chosen = rows.filter(row => row.checked).length;
    if (all instanceof HTMLInputElement) {
      all.checked = chosen === rows.length;
      all.indeterminate = chosen > 0 && chosen < rows.length;
    }
    const bar = document.querySelector(`[data-bulk="${table.id}"]`);
    if (bar instanceof HTMLElement) {
      bar.toggleAttribute('data-none', chosen === 0);
      bar.querySelectorAll('[data-chosen]').forEach(count => (count.textContent = String(chosen)));
    }
  });
}
