/** Runs in the pages of the preview: reloads them when they change, and shows mistakes over them. */
{
  const script = document.currentScript;
  const version = script instanceof HTMLElement ? script.dataset["version"] : undefined;
  const page = encodeURIComponent(location.pathname);

  /** @type {EventSource | undefined} */
  let events;
  /** @type {{ readonly markup: string, readonly host: HTMLElement } | undefined} */
  let overlay;

  const hide = () => {
    overlay?.host.shadowRoot?.querySelector("dialog")?.close();
    overlay?.host.remove();
    overlay = undefined;
  };

  /** An overlay that somebody has closed stays closed until the mistakes change. */
  const show = (/** @type {string} */ markup) => {
    if (overlay?.markup === markup) return;
    hide();
    const host = document.createElement("tribune-problems");
    const root = host.attachShadow({ mode: "open" });
    root.innerHTML = markup;
    overlay = { markup, host };
    const dialog = root.querySelector("dialog");
    const style = root.querySelector("link");
    root.querySelector("button")?.addEventListener("click", () => dialog?.close());
    // It opens only once its style is loaded.
    for (const event of ["load", "error"]) {
      style?.addEventListener(event, () => host.isConnected && dialog && !dialog.open && dialog.showModal(), {
        once: true,
      });
    }
    document.documentElement.append(host);
  };

  const listen = () => {
    if (document.hidden) {
      // A browser opens few connections to one host: visible tabs need them.
      events?.close();
      events = undefined;
      return;
    }
    if (events) return;
    events = new EventSource(`/__tribune/events?page=${page}`);
    events.onmessage = ({ data }) => {
      /** @type {{ version?: string, moved?: string, problems?: string }} */
      const state = JSON.parse(data);
      if (state.moved !== undefined) location.replace(state.moved);
      else if (state.version !== undefined && state.version !== version) location.reload();
      else if (state.problems === undefined) hide();
      else show(state.problems);
    };
  };

  document.addEventListener("visibilitychange", listen);
  // A page from the back/forward cache may be out of date.
  addEventListener("pageshow", ({ persisted }) => persisted && location.reload());
  listen();
}
