import { saved } from './saved.js';

const PAUSE = 1_000;
const RETRY = 10_000;

// Keeps what is typed in a form with `data-keeps` at every pause; its own button does the same without this.
document.querySelectorAll('form[data-keeps]').forEach(form => form instanceof HTMLFormElement && keep(form));

/** @param {HTMLFormElement} form */
function keep(form) {
  const told = saved(form);
  const field = (/** @type {string} */ name) => /** @type {HTMLInputElement} */ (form.elements.namedItem(name));
  let last = field('text').value;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  /** @type {Promise<void> | null} */
  let running = null;

  function within(/** @type {number} */ pause) {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (running === null) {
        running = save().finally(() => (running = null));
      } else {
        within(PAUSE);
      }
    }, pause);
  }

  async function save() {
    const text = field('text').value;
    if (text === last) {
      return;
    }
    told.say('saving');
    const reply = await fetch(form.dataset.keeps ?? '', {
      method: 'POST',
      headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
      body: JSON.stringify({ text, draft: number('draft'), version: number('version') }),
    }).catch(() => null);
    if (reply?.ok) {
      take(await reply.json(), text);
    } else if (reply?.status === 409) {
      told.say('ended');
    } else {
      told.say('failed');
      within(RETRY);
    }
  }

  /** @param {{current: {id: number, version: number, savedAt: string}, others: unknown[]}} known @param {string} text */
  function take(known, text) {
    const isBeside = known.others.length > 0 && number('draft') !== known.current.id;
    field('draft').value = String(known.current.id);
    field('version').value = String(known.current.version);
    last = text;
    if (field('text').value === text) {
      told.kept(known.current.savedAt, isBeside ? 'meanwhile' : 'kept');
    } else {
      within(PAUSE);
    }
  }

  function number(/** @type {string} */ name) {
    return field(name).value === '' ? null : Number(field(name).value);
  }

  form.addEventListener('input', event => event.target === field('text') && within(PAUSE));
  form.addEventListener('submit', event => {
    clearTimeout(timer);
    if (running !== null) {
      // What is on its way must not arrive after what is sent now.
      event.preventDefault();
      const button = event.submitter;
      void running.then(() => form.requestSubmit(button));
    }
  });
}
