// Runs before each document's own scripts, on our page and on the plain one alike.
(() => {
  // Ready: from the beginning of the navigation until the first answer can be chosen and stands on the screen.
  window.probe = { ready: null, last: null, turned: null, began: null, expect() { this.last = null; this.began = null; } };
  // The heading that is shown; some are there for when a page cannot start.
  window.heading = () => [...document.querySelectorAll('h1')].find((one) => one.checkVisibility())?.textContent.trim() ?? null;
  const painted = (then) => requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = then;
    port2.postMessage(null);
  });
  const wait = () => {
    if (document.querySelector('fieldset input[type=radio]') === null) return requestAnimationFrame(wait);
    painted(() => {
      probe.ready = performance.now();
      const began = sessionStorage.getItem('turn');
      if (began !== null) {
        sessionStorage.removeItem('turn');
        probe.turned = performance.timeOrigin + performance.now() - Number(began);
      }
    });
  };
  wait();
  // An interaction: from the moment of the person's input until the next paint behind all that it set going.
  const heard = (event) => {
    // A click on a choice brings an event of its own after it: the first counts.
    probe.began ??= event.timeStamp;
    const { began } = probe;
    painted(() => { probe.last = performance.now() - began; });
  };
  for (const kind of ['click', 'keydown', 'input']) addEventListener(kind, heard, { capture: true, passive: true });
  // A page turn: until another theme's first answer stands on the screen; on the plain page that is another document.
  window.turn = (link) => {
    const before = heading();
    link.addEventListener('click', (event) => {
      const began = event.timeStamp;
      sessionStorage.setItem('turn', String(performance.timeOrigin + began));
      const look = () => {
        const now = heading();
        if (now === null || now === before || document.querySelector('fieldset input[type=radio]') === null) return requestAnimationFrame(look);
        painted(() => { sessionStorage.removeItem('turn'); probe.turned = performance.now() - began; });
      };
      requestAnimationFrame(look);
    }, { capture: true, once: true });
  };
})();
