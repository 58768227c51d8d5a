/** The addresses that the server keeps for itself. */

const OWN = "/__tribune/";

export const CLIENT = `${OWN}client.js`;
export const OVERLAY_STYLE = `${OWN}overlay.css`;
export const BANNER_STYLE = `${OWN}banner.css`;
/** The stream of events; `?page=` is the path of the page that listens, as the browser writes it. */
export const EVENTS = `${OWN}events`;
