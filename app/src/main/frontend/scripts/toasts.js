/** A toast can be closed; one that only confirms goes by itself after ten seconds, unless it is being read. */
const READING_TIME = 10_000;

export function startToasts() {
  document.addEventListener('click', event => {
    if (event.target instanceof Element && event.target.closest('.toast .close')) {
      event.target.closest('.toast')?.remove();
    }
  });
  const start = () =>
    document.querySelectorAll('.toast:not(.toast-late, [data-timed])').forEach(toast => {
      toast.setAttribute('data-timed', '');
      const timer = setInterval(() => {
        if (!toast.matches(':hover, :focus-within')) {
          clearInterval(timer);
          toast.remove();
        }
      }, READING_TIME);
    });
  start();
  document.addEventListener('htmx:after:swap', start);
}
