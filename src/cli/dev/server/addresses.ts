/** The server's own addresses, which no page of a site can have. */

const OWN = "/__tribune/";

export const CLIENT = `${OWN}client.js`;
export const OVERLAY_STYLE = `${OWN}overlay.css`;
export const BANNER_STYLE = `${OWN}banner.css`;
/** The stream of events; `?page=` names the page that listens, as the browser writes its path. */
export const EVENTS = `${OWN}events`;
