/** Runs in the pages that the preview serves: loads them anew when they change, and lays mistakes over them. */
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

  /** What somebody has closed stays closed until it changes. */
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
    // Never seen without its style.
    for (const event of ["load", "error"]) {
      style?.addEventListener(event, () => host.isConnected && dialog && !dialog.open && dialog.showModal(), {
        once: true,
      });
    }
    document.documentElement.append(host);
  };

  const listen = () => {
    if (document.hidden) {
      // A browser keeps few connections to one host: they belong to the tabs that are seen.
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
  // A page that comes back from the browser's memory is as old as that.
  addEventListener("pageshow", ({ persisted }) => persisted && location.reload());
  listen();
}
