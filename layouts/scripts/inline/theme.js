// @ts-check
// In the head of every page: the reader's choice of light or dark is there before the first paint.
(() => {
  const root = document.documentElement;
  const stored = () => {
    try {
      return localStorage.getItem("theme");
    } catch {
      return null;
    }
  };
  const dark = () =>
    (root.dataset.theme ?? (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light")) ===
    "dark";
  const choose = (/** @type {string | null} */ theme) => {
    if (theme === "dark" || theme === "light") root.dataset.theme = theme;
  };
  choose(stored());
  addEventListener("DOMContentLoaded", () => {
    const button = document.querySelector("button.theme");
    if (!(button instanceof HTMLButtonElement)) return;
    const label = () => {
      button.textContent = (dark() ? button.dataset.light : button.dataset.dark) ?? "";
    };
    button.addEventListener("click", () => {
      choose(dark() ? "light" : "dark");
      try {
        localStorage.setItem("theme", root.dataset.theme ?? "");
      } catch {}
      label();
    });
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", label);
    label();
    button.hidden = false;
  });
})();
