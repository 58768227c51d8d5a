/** Downloads files of the index, which are compressed by gzip. */

/**
 * @param {string} url
 * @param {"default" | "no-cache"} [cache]
 * @returns {Promise<unknown>}
 */
export async function json(url, cache) {
  return JSON.parse(new TextDecoder().decode(await bytesOf(url, cache)));
}

/**
 * @param {string} url of a file compressed by gzip
 * @param {"default" | "no-cache"} [cache]
 */
export async function bytesOf(url, cache = "default") {
  const response = await fetch(url, { cache });
  if (!response.ok || !response.body) throw new Error(`${url}: ${response.status}`);
  const plain = response.body.pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(plain).arrayBuffer());
}
