/** The dialog over a page that lists the mistakes, with the same values as on the command line. */

import type { ProblemParts } from "../../../problems/report.ts";
import { html } from "../../../text/html.ts";
import type { Language } from "../../../text/language.ts";
import { COMMAND_TEXTS } from "../../../text/locales/commands-by-language.ts";
import { OVERLAY_STYLE } from "./addresses.ts";

/** Nobody corrects more before looking again; the terminal lists all. */
const SHOWN = 30;

/** Markup for a shadow root. */
export function overlay(problems: readonly ProblemParts[], errors: number, language: Language): string {
  const words = COMMAND_TEXTS[language].preview;
  const more = problems.length - SHOWN;
  return `${html`<link rel="stylesheet" href="${OVERLAY_STYLE}">
<dialog role="alertdialog" lang="${language}" aria-labelledby="title" aria-describedby="problems">
<h1 id="title">${words.problems(errors)}</h1>
<button type="button">${words.close}</button>
<ol id="problems">
${problems.slice(0, SHOWN).map(item)}</ol>
${more > 0 && html`<p>${words.more(more)}</p>\n`}<p class="behind">${words.behind}</p>
</dialog>`}`;
}

function item({ place, code, reason, quote, write, hint }: ProblemParts) {
  return html`<li>
<p class="place">${place && html`<code>${place}</code>`} ${code && html`<b>${code}</b>`}</p>
<p class="reason">${reason}</p>
${quote.length > 0 && html`<pre>${quote.join("\n")}</pre>\n`}${write && html`<p class="mend">${write.label} <code>${write.line}</code></p>\n`}${hint && html`<p class="hint">${hint}</p>\n`}</li>
`;
}
