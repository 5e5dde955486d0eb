/** A file may be dropped anywhere on the field for it; the plain field below does the sending. */
export function startUploads() {
  /** @param {Event} event */
  const zoneOf = event => (event.target instanceof Element ? event.target.closest('.upload') : null);
  document.addEventListener('dragover', event => {
    const zone = zoneOf(event);
    if (zone !== null) {
      event.preventDefault();
      zone.classList.add('over');
    }
  });
  document.addEventListener('dragleave', event => zoneOf(event)?.classList.remove('over'));
  document.addEventListener('drop', event => {
    const zone = zoneOf(event);
    const field = zone?.querySelector('input[type="file"]');
    if (zone && field instanceof HTMLInputElement && event.dataTransfer) {
      event.preventDefault();
      zone.classList.remove('over');
      field.files = event.dataTransfer.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    }
  });
}
