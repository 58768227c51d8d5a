// @ts-check
// In the head of every page: the reader's choice of light or dark is there before the first paint.
(() => {
  const root = document.documentElement;
  const system = matchMedia("(prefers-color-scheme: dark)");
  const isDark = () => (root.getAttribute("data-theme") ?? (system.matches ? "dark" : "light")) === "dark";
  const choose = (/** @type {string | null} */ theme) => {
    if (theme === "dark" || theme === "light") root.setAttribute("data-theme", theme);
  };
  try {
    choose(localStorage.getItem("theme"));
  } catch {}
  addEventListener("DOMContentLoaded", () => {
    const button = document.querySelector("button.theme");
    if (!(button instanceof HTMLButtonElement)) return;
    const tints = [...document.querySelectorAll("meta[name=theme-color]")].map((meta) => ({
      meta,
      dark: /dark/.test(meta.getAttribute("media") ?? ""),
    }));
    const label = () => {
      const other = isDark() ? "light" : "dark";
      for (const { meta, dark } of tints) meta.setAttribute("media", dark === isDark() ? "all" : "not all");
      button.textContent = button.getAttribute(`data-${other}`);
      button.ariaLabel = button.getAttribute(`data-${other}-label`);
    };
    button.addEventListener("click", () => {
      const theme = isDark() ? "light" : "dark";
      choose(theme);
      try {
        localStorage.setItem("theme", theme);
      } catch {}
      label();
    });
    system.addEventListener("change", label);
    label();
    button.hidden = false;
  });
})();
