import { collab, getVersion, receiveTransaction, sendableSteps } from 'prosemirror-collab';
import { Step } from 'prosemirror-transform';
import { toBlocks } from './blocks.js';
import { schema } from './schema.js';

/**
 * What the server knows of the text that is typed together.
 *
 * @typedef {{copy?: number, version: number, steps: {client: string, step: any}[], savedAt?: string, people: string[], fields?: Record<string, any>, letter?: import('../preview.js').Letter}} Known
 * @typedef {import('prosemirror-view').EditorView} View
 */

const PAUSE = 30;
const LONGEST_WITHOUT = 400;
const FIRST_RETRY = 500;
const LAST_RETRY = 30_000;
const NEAR = 1_000;
const ALONE = 4_000;
const HIDDEN = 15_000;

/** Somebody has put other words in the place of the ones that are written on here. */
export class Replaced extends Error {}

/**
 * Sends what is typed, fetches what others typed, and tries again, each time after twice as long, while it cannot.
 *
 * @param {{address: string, copy: number | null, base: number, version: number}} start
 * @param {{fields: () => Record<string, string>, showsLetter: () => boolean, sent: (fields: Record<string, string>) => void, told: (state: 'saving' | 'kept' | 'failed' | 'replaced', known?: Known) => void}} page
 */
export function together(start, page) {
  const client = crypto.randomUUID();
  const plugin = collab({ version: start.version, clientID: client });
  let copy = start.copy;
  /** @type {View | null} */
  let view = null;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  let due = Infinity;
  let changedSince = Infinity;
  let retry = FIRST_RETRY;
  let wait = ALONE;
  let ended = false;
  /** @type {Promise<void>} */
  let turn = Promise.resolve();

  /** The next exchange, no later than this. @param {number} pause */
  function within(pause) {
    const at = Date.now() + pause;
    if (!ended && at < due) {
      due = at;
      clearTimeout(timer);
      timer = setTimeout(next, pause);
    }
  }

  /** Once nobody types for a moment, and now and then while somebody does. */
  function changed() {
    const now = Date.now();
    changedSince = Math.min(changedSince, now);
    due = Infinity;
    within(Math.max(0, Math.min(PAUSE, changedSince + LONGEST_WITHOUT - now)));
  }

  function next() {
    changedSince = Infinity;
    due = Infinity;
    clearTimeout(timer);
    turn = turn.then(exchange);
    return turn;
  }

  /** @param {View} open */
  const unsent = open => sendableSteps(open.state) !== null || Object.keys(page.fields()).length > 0;

  async function exchange() {
    if (view === null || ended) {
      return;
    }
    try {
      const known = unsent(view) ? await send(view) : await fetchSteps(view);
      retry = FIRST_RETRY;
      wait = document.hidden ? HIDDEN : known.people.length > 0 ? NEAR : ALONE;
      if (unsent(view)) {
        within(PAUSE);
      } else {
        page.told('kept', known);
        within(wait);
      }
    } catch (failure) {
      ended = failure instanceof Replaced;
      if (ended && !unsent(view)) {
        location.reload();
      }
      page.told(ended ? 'replaced' : 'failed');
      within(retry);
      retry = Math.min(retry * 2, LAST_RETRY);
    }
  }

  /** @param {View} open @returns {Promise<Known>} */
  async function send(open) {
    page.told('saving');
    const sendable = sendableSteps(open.state);
    const fields = page.fields();
    const words = sendable && {
      version: sendable.version,
      client,
      steps: sendable.steps.map(step => step.toJSON()),
      blocks: toBlocks(open.state.doc),
    };
    const reply = await fetch(page.showsLetter() ? `${start.address}?letter=true` : start.address, {
      method: 'POST',
      headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
      body: JSON.stringify({ ...fields, ...words, copy, base: start.base }),
    });
    if (reply.status === 409) {
      // Others were first: their steps come before ours.
      return fetchSteps(open);
    }
    const known = await read(reply);
    page.sent(fields);
    if (sendable) {
      receive(open, sendable.steps, sendable.steps.map(() => client));
    }
    return known;
  }

  /** @param {View} open @returns {Promise<Known>} */
  async function fetchSteps(open) {
    const known = await read(await fetch(`${start.address}?copy=${copy ?? 0}&base=${start.base}&after=${getVersion(open.state)}`, {
      headers: { Accept: 'application/json' },
    }));
    if (known.steps.length > 0) {
      receive(open, known.steps.map(one => Step.fromJSON(schema, one.step)), known.steps.map(one => one.client));
    }
    return known;
  }

  /** @param {Response} reply @returns {Promise<Known>} */
  async function read(reply) {
    if (reply.status === 404) {
      throw new Replaced();
    }
    if (!reply.ok) {
      throw new Error(String(reply.status));
    }
    const known = await reply.json();
    copy = known.copy ?? copy;
    return known;
  }

  /** @param {View} open @param {readonly Step[]} steps @param {string[]} clients */
  function receive(open, steps, clients) {
    open.dispatch(receiveTransaction(open.state, steps, clients, { mapSelectionBackward: true }));
  }

  window.addEventListener('online', () => within(0));
  document.addEventListener('visibilitychange', () => within(document.hidden ? HIDDEN : 0));

  return {
    plugin,
    /** @param {View} open */
    begin(open) {
      view = open;
      within(wait);
    },
    changed,
    /** Where everything stands that was typed here. @returns {{copy: number | null, version: number} | null} null while something is not sent */
    settled: () => (view === null || unsent(view) ? null : { copy, version: getVersion(view.state) }),
    /** Sends everything. @returns {Promise<boolean>} whether that could be done */
    async settle() {
      for (let tries = 0; view !== null && unsent(view) && tries < 5; tries++) {
        await next();
      }
      return view !== null && !unsent(view);
    },
  };
}
