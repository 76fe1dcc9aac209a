// Starts the app. The page's only own script: the Content-Security-Policy allows no script inside the page.
// Where the code is stands in the data attributes of #ct-code, which the build writes.
const code = document.getElementById("ct-code").dataset;
const address = (name) => new URL(code[name], document.baseURI).href;

// Code that is loaded on first need; after a failure a next call tries again.
const later = (name) => {
  let code;
  return () =>
    (code ??= import(address(name)).catch((reason) => {
      code = undefined;
      throw reason;
    }));
};

globalThis.cyberthermometer = {
  age: later("age"),
  charts: later("charts"),
  collection: later("collection"),
  // What the parts of the app keep in memory for each other; it goes with the page.
  kept: new Map(),
};

// The app is in parts, each loaded when someone first goes to one of its pages (`Part` in `app/src/page.rs`).
const parts = {
  resultaat: "ownResult",
  papier: "ownResult",
  uitleg: "ownResult",
  samenvoegen: "merge",
  regio: "region",
  "regio/met-namen": "regionNamed",
  vragenlijst: "questionnaire",
  openen: "open",
  delen: "open",
  deel: "open",
  overgenomen: "open",
};
const loaded = {};

// What a part needs beside main.css; some parts share a sheet.
const sheetsOf = { fillIn: ["form"], ownResult: ["figures", "own"], questionnaire: ["questionnaire"], open: ["open"] };
const sheets = {};
const styled = (sheet) =>
  (sheets[sheet] ??= new Promise((ready, failed) => {
    const style = Object.assign(document.createElement("link"), { rel: "stylesheet", href: address(sheet) });
    style.addEventListener("load", ready);
    style.addEventListener("error", () => {
      delete sheets[sheet];
      style.remove();
      failed(new Error(style.href));
    });
    document.head.append(style);
  }));

const load = async (part) => {
  const wasm = Object.assign(document.createElement("link"), { rel: "preload", as: "fetch", crossOrigin: "anonymous" });
  wasm.href = address(`${part}Wasm`);
  document.head.append(wasm);
  const needed = [import(address(`${part}Js`)), ...(sheetsOf[part] ?? ["figures"]).map(styled)];
  // These work on what an earlier day kept: it is there before they begin.
  if (["merge", "region", "regionNamed"].includes(part)) needed.push(cyberthermometer.collection());
  const [{ default: start }] = await Promise.all(needed);
  await start({ module_or_path: wasm.href });
};

const waiting = document.getElementById("ct-waiting");
const refused = document.getElementById("ct-refused");
const go = async () => {
  const [, page, , view] = location.hash.split("/");
  const part = parts[`${page}/${view}`] ?? parts[page] ?? "fillIn";
  const isNew = !(part in loaded);
  waiting.hidden = !isNew;
  refused.hidden = true;
  try {
    await (loaded[part] ??= load(part));
  } catch (reason) {
    console.error(reason);
    delete loaded[part];
    // A panic has put up its own page already, one that offers what was filled in.
    refused.hidden = document.documentElement.classList.contains("ct-is-stopped");
  }
  waiting.hidden = true;
};

addEventListener("hashchange", go);
await go();
