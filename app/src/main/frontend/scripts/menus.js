/** A menu closes by Escape, by a click beside it, and when the focus leaves it. */
export function startMenus() {
  const open = () => document.querySelectorAll('details:is(.menu, .pop)[open]');
  document.addEventListener('keydown', event => {
    if (event.key === 'Escape') {
      open().forEach(menu => {
        menu.removeAttribute('open');
        menu.querySelector('summary')?.focus();
      });
    }
  });
  for (const kind of ['click', 'focusin']) {
    document.addEventListener(kind, event => {
      open().forEach(menu => {
        if (event.target instanceof Node && !menu.contains(event.target)) {
          menu.removeAttribute('open');
        }
      });
    });
  }
}
