// Starts the app. The page's only own script: the Content-Security-Policy allows no script inside the page.
// Where the code is stands in the data attributes of #ct-code, which the build writes.
const code = document.getElementById("ct-code");
const address = (name) => new URL(code.dataset[name], document.baseURI).href;

let charts;
globalThis.cyberthermometer = {
  // The chart code, loaded on first need; after a failure a next call tries again.
  charts: () =>
    (charts ??= import(address("charts")).catch((reason) => {
      charts = undefined;
      throw reason;
    })),
};

try {
  const app = await import(address("js"));
  await app.default({ module_or_path: address("wasm") });
} catch (reason) {
  console.error(reason);
  document.getElementById("ct-waiting")?.remove();
  // A panic has put up its own page already, one that offers what was filled in.
  const stopped = document.documentElement.classList.contains("ct-is-stopped");
  document.getElementById("ct-refused").hidden = stopped;
}
