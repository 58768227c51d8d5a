/** The web editor's backend: where articles are stored, and the sign-in methods that can work. */
import type { Journal } from "../../content/journal/journal.ts";

export type AdminSettings = NonNullable<Journal["admin"]>;

/** The backend in Sveltia CMS's format; each kind gets only the options it knows. */
export function backendConfig({ backend, repository, branch, authServer, appId }: AdminSettings) {
  if (backend === "test-repo") return { name: backend };
  const shared = {
    repo: repository,
    branch,
    ...(authServer !== undefined && { base_url: authServer }),
  };
  // Otherwise Sveltia offers a sign-in through Netlify, which only works for sites that Netlify hosts.
  const tokenAlone = { auth_methods: ["token"] as const };
  if (backend === "github")
    return {
      name: backend,
      ...shared,
      auth_scope: "repo" as const,
      ...(authServer === undefined && tokenAlone),
    };
  return {
    name: backend,
    ...shared,
    // GitLab supports PKCE, which needs no server-side secret.
    ...(appId !== undefined && { auth_type: "pkce" as const, app_id: appId }),
    ...(authServer === undefined && appId === undefined && tokenAlone),
  };
}
