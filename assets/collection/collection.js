// What whoever merges works on, over days: IndexedDB in step with the map that the parts of the app share (`kept`, in boot.js).
// Loaded before Samenvoegen and Regio begin, so that they find there what an earlier day kept; and by Uitleg, to wipe it.
import { clear, createStore, delMany, entries, getMany, keys, setMany } from "idb-keyval";

const { kept } = globalThis.cyberthermometer;
const name = "cyberthermometer-collection";
// The number is that of the form of what is kept (`Dropped` and `kept_choices` in app/src/state).
const store = createStore(name, "1");

// Whether this browser keeps anything at all: not where a person or an administrator forbids it. (Firefox then throws on asking.)
export let allowed = false;
try {
  for (const [key, value] of await entries(store)) kept.set(key, value);
  allowed = true;
} catch (reason) {
  console.info(reason);
}

// Other tabs of this app learn which keys changed, and tell the parts in them.
const channel = allowed && new BroadcastChannel(name);
const tell = (changed) => channel.postMessage(changed);
if (channel)
  channel.onmessage = async ({ data: changed }) => {
    const values = await getMany(changed, store);
    changed.forEach((key, place) => (values[place] === undefined ? kept.delete(key) : kept.set(key, values[place])));
    dispatchEvent(new Event("cyberthermometer-files-changed"));
  };

// Keeps what stands in the map under these keys: all of it or, where that is refused, nothing. (Firefox, when it is full, was seen to keep
// the last files of a transaction that it refused.)
export const keep = async (changed) => {
  try {
    await setMany(
      changed.map((key) => [key, kept.get(key)]),
      store,
    );
  } catch (reason) {
    await delMany(changed, store).catch(() => {});
    throw reason;
  }
  tell(changed);
};

// Lets go of what is kept under these keys.
export const forget = (changed) => delMany(changed, store).then(() => tell(changed));

// Lets go of everything.
export const wipe = async () => {
  if (!allowed) return;
  const all = await keys(store);
  await clear(store);
  // What an earlier day kept came into this page too, also where no part asked for it yet.
  for (const key of all) kept.delete(key);
  tell(all);
};

// Lets the browser paint and take clicks. No timer: those are slow in a tab that is out of view.
export const breathe = () =>
  new Promise((ready) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ready;
    port2.postMessage(0);
  });
